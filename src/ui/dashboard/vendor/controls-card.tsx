/** The third-party controls of Annex A for this vendor: how many points are answered, and each point to answer in its place. */
import { ChevronDown } from 'lucide'
import { useState } from 'preact/hooks'
import { type ControlProgress, controlPoints, controlProgress, openActions, type ThirdPartyControl } from '#core/controls/control-points.ts'
import { actionsOf } from '#core/register/corrective-action.ts'
import type { VendorProfile } from '#core/register/profiles.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { ControlPointRow } from '#ui/dashboard/vendor/control-point-row.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ControlsCard({ vendor }: { vendor: VendorProfile }) {
  const { t, facts } = useDaylight()
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
      <div class="-mx-2.5 grid grid-cols-1 gap-x-1 gap-y-2 sm:grid-cols-3">
        {progress.map((each) => (
          <ControlTile key={each.control} progress={each} isShown={shown === each.control} onToggle={() => setShown(shown === each.control ? undefined : each.control)} />
        ))}
      </div>
      {shown && (
        <section id="control-points" class="-mx-2.5 mt-2" aria-label={t(`control.${shown}`)}>
          {controlPoints[shown].map((pointId) => (
            <ControlPointRow key={pointId} vendorId={vendor.id} control={shown} pointId={pointId} answer={vendor.controlAnswers.find((answer) => answer.pointId === pointId)} />
          ))}
        </section>
      )}
    </Card>
  )
}

interface ControlTileProps {
  progress: ControlProgress
  isShown: boolean
  onToggle: () => void
}

function ControlTile({ progress: { control, answered, total }, isShown, onToggle }: ControlTileProps) {
  const { t } = useDaylight()
  return (
    <button
      type="button"
      aria-expanded={isShown}
      aria-controls={isShown ? 'control-points' : undefined}
      onClick={onToggle}
      class="hover:bg-base-200 aria-expanded:bg-base-200 aria-expanded:border-line flex cursor-pointer flex-col gap-1.5 rounded-lg border border-transparent p-2.5 text-left"
    >
      <span class="flex w-full items-baseline justify-between gap-3">
        <strong class="font-semibold">
          {control} {t(`control.${control}`)}
        </strong>
        <span class="text-soft flex items-center gap-1 text-xs whitespace-nowrap">
          {t('controls.answered', { answered, total })}
          <span class={isShown ? 'rotate-180' : ''}>
            <Icon icon={ChevronDown} size={14} />
          </span>
        </span>
      </span>
      <svg width="100%" height="6" class="rounded-full" aria-hidden="true">
        <rect width="100%" height="6" fill="var(--bar-off)" />
        <rect width={`${(answered / total) * 100}%`} height="6" fill="var(--bar)" />
      </svg>
      <span class="text-soft text-xs">{t(`control.${control}.help`)}</span>
    </button>
  )
}
