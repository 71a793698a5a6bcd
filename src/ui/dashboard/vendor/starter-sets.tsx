/** Fills in who is usually responsible, by the way in which the tool is bought. */
import { type StarterSetId, starterAnswers, starterSetIds } from '#core/controls/starter-sets.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { applyStarterSet } from '#store/commands/deployer-records.ts'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function StarterSets({ vendor }: { vendor: VendorProfile }) {
  const { t, store } = useDaylight()
  const notify = useToast()
  const apply = async (set: StarterSetId) => {
    const count = starterAnswers(set, vendor.id, vendor.controlAnswers).length
    notify(t('deployer.starter.done', { set: t(`starter-set.${set}`), count }), await applyStarterSet(store, vendor.id, set))
  }
  return (
    <div class="border-line flex flex-wrap items-center gap-2 border-t px-2.5 py-2">
      <span class="text-soft text-xs">{t('deployer.starter.label')}</span>
      {starterSetIds.map((set) => (
        <button key={set} type="button" class="btn btn-xs" onClick={() => apply(set)}>
          {t(`starter-set.${set}`)}
        </button>
      ))}
    </div>
  )
}
