/** The third-party controls of Annex A for this vendor: how many points are answered, and each point to answer in its place. */
import { useState } from 'preact/hooks'
import { controlPoints, controlProgress, openActions, type ThirdPartyControl } from '#core/controls/control-points.ts'
import { actionsOf } from '#core/register/corrective-action.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { answerControl } from '#store/commands/vendors.ts'
import { Card } from '#ui/components/card.tsx'
import { ControlPointRow } from '#ui/dashboard/controls/control-point-row.tsx'
import { ControlTile } from '#ui/dashboard/controls/control-tile.tsx'
import { StarterSets } from '#ui/dashboard/vendor/starter-sets.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ControlsCard({ vendor }: { vendor: VendorProfile }) {
  const { t, facts, store } = useDaylight()
  const unfinished = actionsOf(facts.correctiveActions, 'vendor', vendor.id).filter(({ closedOn }) => closedOn === undefined).length
  const [shown, setShown] = useState<ThirdPartyControl | undefined>()
  const progress = controlProgress(vendor.controlAnswers)
  const counts = {
    answered: progress.reduce((sum, { answered }) => sum + answered, 0),
    total: progress.reduce((sum, { total }) => sum + total, 0),
    actions: openActions(vendor.controlAnswers).length,
  }
  return (
    <Card
      title={t('controls.title')}
      aside={
        <span class="text-soft text-xs">{[t('controls.summary', counts), unfinished > 0 && t('actions.controls-count', { open: unfinished })].filter(Boolean).join(' · ')}</span>
      }
    >
      <div class="-mx-2.5 grid grid-cols-1 gap-x-1 gap-y-2 lg:grid-cols-3">
        {progress.map((each) => (
          <ControlTile
            key={each.control}
            name={t(`control.${each.control}`)}
            help={t(`control.${each.control}.help`)}
            progress={each}
            isShown={shown === each.control}
            onToggle={() => setShown(shown === each.control ? undefined : each.control)}
          />
        ))}
      </div>
      {shown && (
        <section id="control-points" class="-mx-2.5 mt-2" aria-label={t(`control.${shown}`)}>
          {shown === 'A.10.2' && <StarterSets vendor={vendor} />}
          {controlPoints[shown].map((pointId) => (
            <ControlPointRow
              key={pointId}
              title={t(`control-point.${pointId}`)}
              help={t(`control-point.${pointId}.help`)}
              asksResponsible={shown === 'A.10.2'}
              answer={vendor.controlAnswers.find((answer) => answer.pointId === pointId)}
              draftKey={`control ${vendor.id} ${pointId}`}
              save={(answer, opened) => answerControl(store, { ...answer, vendorId: vendor.entry.id, pointId }, opened)}
            />
          ))}
        </section>
      )}
    </Card>
  )
}
