/** The assurance in a row: the ladder, its word, and under it the weightiest warning. */
import type { Assurance } from '#core/assurance/assess.ts'
import { weightiestWarning } from '#core/assurance/weightiest-warning.ts'
import { Ladder } from '#ui/components/ladder.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function AssuranceCell({ assurance }: { assurance: Assurance }) {
  const { t } = useDaylight()
  const { rung, inForce, warnings } = assurance
  const top = weightiestWarning(warnings)
  const more = warnings.length - 1
  return (
    <span class="flex items-center gap-2.5" title={warnings.map((warning) => t(`warning.${warning.kind}`)).join('\n')}>
      <span class="flex" aria-hidden="true">
        <Ladder assurance={assurance} />
      </span>
      <span class="min-w-0">
        <span class="block truncate">{t(`rung.${rung}`)}</span>
        {top && (
          <span class={`flex text-xs ${inForce ? 'text-warning' : 'text-error'}`}>
            <span class="truncate">{t(`warning.${top.kind}`)}</span>
            {more > 0 && <span class="shrink-0">&nbsp;{t('common.and-more', { count: more })}</span>}
          </span>
        )}
      </span>
    </span>
  )
}
