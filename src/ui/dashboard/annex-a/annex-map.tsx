/** All controls of Annex A at a glance: a cell per control, filled as far as tools and vendors have something on record. A cell leads to its control. */
import type { AnnexEntry } from '#core/annex-a/annex-a.ts'
import type { ControlCoverage } from '#core/annex-a/annex-coverage.ts'
import { coverageStage } from '#core/annex-a/coverage-stage.ts'
import { Card } from '#ui/components/card.tsx'
import { annexTitle } from '#ui/dashboard/annex-a/annex-title.ts'
import { StageFilter } from '#ui/dashboard/annex-a/stage-filter.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { PageAddress } from '#ui/hooks/page-address.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

/** A group of Annex A with its controls. */
export interface AnnexGroup {
  group: AnnexEntry
  controls: readonly ControlCoverage[]
}

export function AnnexMap({ groups, address }: { groups: readonly AnnexGroup[]; address: PageAddress }) {
  const { t, language } = useDaylight()
  return (
    <Card title={t('annex-a.map')} aside={<StageFilter coverage={groups.flatMap(({ controls }) => controls)} address={address} />} class="mb-4">
      <ul class="gap-x-8 lg:columns-2">
        {groups.map(({ group, controls }) => (
          <li key={group.id} class="flex flex-wrap items-center gap-x-3 gap-y-1 py-1 break-inside-avoid">
            <span class="w-44 min-w-0 truncate text-xs" title={annexTitle(group, language)}>
              <span class="font-semibold">{group.id}</span> <span class="text-soft">{annexTitle(group, language)}</span>
            </span>
            <span class="flex flex-wrap gap-1">
              {controls.map((each) => (
                <Cell key={each.control.id} coverage={each} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Cell({ coverage }: { coverage: ControlCoverage }) {
  const { t, language } = useDaylight()
  const { control, shown, missing } = coverage
  const stage = coverageStage(coverage)
  const total = shown.length + missing.length
  const label = t('annex-a.cell', { name: `${control.id} ${annexTitle(control, language)}`, stage: t(`annex-a.stage.${stage}`), shown: shown.length, total })
  const look =
    stage === 'elsewhere' ? 'border-dashed text-soft' : stage === 'recorded' ? 'bg-good-bg text-success' : missing.length > 0 && shown.length === 0 ? 'bg-warn-bg text-warning' : ''
  return (
    <a
      href={hashFor(['annex-a'], { control: control.id })}
      title={label}
      aria-label={label}
      class={`border-line hover:ring-info text-base-content relative grid h-8 w-9 place-items-center overflow-hidden rounded-md border text-xs hover:no-underline hover:ring-2 ${look}`}
    >
      <span class={stage === 'elsewhere' ? '' : '-mt-1'}>{control.id.replace('A.', '')}</span>
      {stage !== 'elsewhere' && (
        <svg width="100%" height="5" class="absolute inset-x-0 bottom-0" aria-hidden="true">
          <rect width="100%" height="5" fill="var(--bar-off)" />
          <rect width={`${total === 0 ? 0 : (shown.length / total) * 100}%`} height="5" fill={stage === 'recorded' ? 'var(--color-success)' : 'var(--bar)'} />
        </svg>
      )}
    </a>
  )
}
