/** What is known of a tool, in view of the person who decides. */
import { rungHeight } from '#core/assurance/assess.ts'
import { type DecisionStatus, isApproval } from '#core/register/decision.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import { Fact } from '#ui/components/card.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface KnownFactsProps {
  tool: ToolProfile
  vendor: VendorProfile | undefined
  /** The decision that is about to be taken. */
  status: DecisionStatus | undefined
}

export function KnownFacts({ tool, vendor, status }: KnownFactsProps) {
  const { t, list } = useDaylight()
  const { assurance, flags, days, pages } = tool
  const data = [...new Set(flags.flatMap((flag) => flag.data))]
  const isThin = rungHeight(assurance.rung) < rungHeight('certificate-seen') || !assurance.inForce
  return (
    <aside class="bg-base-200 border-line top-18 flex flex-col md:sticky gap-3 rounded-lg border px-3.5 py-3">
      <h3 class="font-semibold">{t('tool.known.title')}</h3>
      <dl class="flex flex-col gap-2.5">
        <Fact label={t('tool.known.assurance')}>
          <Ladder assurance={assurance} word />
          {assurance.warnings.length > 0 && (
            <ul class="text-warning mt-1 text-xs">
              {assurance.warnings.map(({ kind }) => (
                <li key={kind}>{t(`warning.${kind}`)}</li>
              ))}
            </ul>
          )}
        </Fact>
        {vendor && <Fact label={t('field.riskTier')}>{t(`tier.${vendor.entry.riskTier}`)}</Fact>}
        <Fact label={t('tool.known.opened')}>{days.length > 0 ? t('tool.known.opened-total', { pages, days: days.length }) : t('tool.known.never')}</Fact>
        <Fact label={t('tool.flags.title')}>{t('tool.flags.count', { count: flags.length })}</Fact>
        {data.length > 0 && <Fact label={t('tool.known.data')}>{list(data.map((each) => t(`data.${each}`)))}</Fact>}
      </dl>
      {status && isApproval(status) && isThin && (
        <p class="bg-warn-bg text-warning rounded-lg px-3 py-2 text-xs" role="status">
          {t(assurance.inForce ? 'tool.known.thin' : 'tool.known.not-in-force')}
        </p>
      )}
    </aside>
  )
}
