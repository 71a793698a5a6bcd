/** The top of a tool's page: what it is, whose it is, where it was seen, and the way to decide. */
import { isApproval } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { ReviewButton } from '#ui/components/review-button.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { useReview } from '#ui/hooks/use-review.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

export function ToolHead({ tool }: { tool: ToolProfile }) {
  const { t, language, today } = useDaylight()
  const review = useReview()
  const { status, reviewBy } = tool.decision
  const isUndecided = status === 'unreviewed'
  const isDue = isUndecided || (reviewBy !== undefined && reviewBy < today)
  return (
    <PageHead
      title={toolName(tool, language)}
      lead={<LetterTile name={tool.name} size="large" />}
      under={<Identity tool={tool} />}
      actions={
        <>
          {tool.vendorId && (
            <a class="btn text-base-content hover:no-underline" href={hashFor(['vendor', tool.vendorId])}>
              {t('tool.vendor-button')}
            </a>
          )}
          {isApproval(status) && <ReviewButton onReview={() => review('tool', tool.id, toolName(tool, language))} />}
          <a class={`btn hover:no-underline ${isDue ? 'btn-primary' : 'text-base-content'}`} href={decideHash(tool.id)}>
            {t(isUndecided ? 'tool.decide' : 'tool.decide-again')}
          </a>
        </>
      }
    />
  )
}

/** The address at which a tool is decided on. */
export function decideHash(toolId: string): string {
  return hashFor(['tool', toolId], { decide: 'yes' })
}

/** "Anthropic · chat assistant · claude.ai". */
function Identity({ tool: { vendorId, vendorName, category, hosts, ownTool } }: { tool: ToolProfile }) {
  const { t } = useDaylight()
  const parts = [
    vendorId ? (
      <a key="vendor" class="underline decoration-faint underline-offset-3" href={hashFor(['vendor', vendorId])}>
        {vendorName ?? vendorId}
      </a>
    ) : (
      t('tool.vendor-unknown')
    ),
    category && t(`category.${category}`),
    ownTool && t('tool.own'),
    ...hosts,
  ].filter(Boolean)
  return <>{parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]))}</>
}
