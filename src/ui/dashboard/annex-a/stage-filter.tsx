/** Chooses the controls that are listed by how far the register has come with them, and says how many there are of each. */
import type { ControlCoverage } from '#core/annex-a/annex-coverage.ts'
import { type CoverageStage, coverageStage, coverageStages } from '#core/annex-a/coverage-stage.ts'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { PageAddress } from '#ui/hooks/page-address.ts'

export function StageFilter({ coverage, address }: { coverage: readonly ControlCoverage[]; address: PageAddress }) {
  const { t } = useDaylight()
  const counted = coverageStages.map((stage) => ({ stage, count: coverage.filter((each) => coverageStage(each) === stage).length }))
  return (
    <SegmentedChoice
      hideLabel
      label={t('annex-a.show')}
      options={[
        { value: 'all', label: t('annex-a.show-all', { count: coverage.length }) },
        ...counted.filter(({ count }) => count > 0).map(({ stage, count }) => ({ value: stage, label: t('annex-a.show-stage', { stage: t(`annex-a.stage.${stage}`), count }) })),
      ]}
      value={chosenStage(address) ?? 'all'}
      onChange={(choice) => address.set('show', choice === 'all' ? undefined : choice)}
    />
  )
}

/** The stage that the address asks for; none where it asks for all. */
export function chosenStage({ values }: PageAddress): CoverageStage | undefined {
  return coverageStages.find((stage) => stage === values['show'])
}
