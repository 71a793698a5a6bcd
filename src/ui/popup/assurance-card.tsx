/** What is known of the vendor's certificate, apart from the decision: the ladder, a sentence, what presses, and how we know. */
import { TriangleAlert } from 'lucide'
import type { ToolProfile } from '#core/register/profile.ts'
import { Icon } from '#ui/components/icon.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'
import { assuranceLines } from '#ui/popup/assurance-lines.ts'
import { DashboardLink } from '#ui/popup/dashboard-link.tsx'
import { SmallCard } from '#ui/popup/sheet.tsx'

export function AssuranceCard({ tool }: { tool: ToolProfile }) {
  const daylight = useDaylight()
  const { t, language } = daylight
  const { headline, facts, warnings } = assuranceLines({ name: toolName(tool, language), assurance: tool.assurance }, daylight)
  const isKnown = facts.length > 0 || warnings.length > 0
  return (
    <SmallCard label={t('popup.assurance')}>
      <div class="flex items-start gap-2.5">
        <span class="pt-0.5">
          <Ladder assurance={tool.assurance} />
        </span>
        <h2 class={`text-sm ${tool.assurance.inForce ? '' : 'text-error'}`}>{headline}</h2>
      </div>
      <div class="text-soft text-xs empty:hidden">
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </div>
      {warnings.map((warning) => (
        <p key={warning} class="text-warning flex items-start gap-1.5 text-xs">
          <span class="pt-0.5">
            <Icon icon={TriangleAlert} size={13} />
          </span>
          {warning}
        </p>
      ))}
      {isKnown && tool.vendorId && (
        <DashboardLink hash={`#/vendor/${tool.vendorId}`} class="self-start text-xs">
          {t('popup.how-we-know')}
        </DashboardLink>
      )}
    </SmallCard>
  )
}
