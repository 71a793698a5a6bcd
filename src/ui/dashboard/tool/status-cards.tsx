/** The decisions to choose from: each with its icon, its word, and what it means in a line. */
import type { DecisionStatus } from '#core/register/decision.ts'
import { decisionLooks } from '#ui/components/chip.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const first = ['approved', 'approved-with-conditions', 'under-review', 'not-allowed'] as const satisfies DecisionStatus[]
/** Only where there is a decision to end or to take back. */
const later = ['retired', 'unreviewed'] as const satisfies DecisionStatus[]

const colours = { good: 'text-success', warn: 'text-warning', bad: 'text-error', info: 'text-info', mute: 'text-soft' }

interface StatusCardsProps {
  isDecided: boolean
  value: DecisionStatus | undefined
  onChange: (status: DecisionStatus) => void
  fault?: string | undefined
}

export function StatusCards({ isDecided, value, onChange, fault }: StatusCardsProps) {
  const { t } = useDaylight()
  return (
    <fieldset aria-describedby={fault && 'status-fault'}>
      <legend class="text-soft mb-1 text-xs">{t('field.decision.status')}</legend>
      <div class="grid gap-2 sm:grid-cols-2">
        {[...first, ...(isDecided ? later : [])].map((status) => (
          <label
            key={status}
            class="border-line has-checked:border-base-content has-checked:bg-base-200 has-focus-visible:outline-info flex cursor-pointer gap-2.5 rounded-lg border px-3 py-2 has-focus-visible:outline-2"
          >
            <input type="radio" class="sr-only" name="status" value={status} checked={status === value} aria-invalid={fault ? true : undefined} onChange={() => onChange(status)} />
            <span class={`mt-0.5 ${colours[decisionLooks[status].tone]}`}>
              <Icon icon={decisionLooks[status].icon} />
            </span>
            <span>
              <span class="block font-semibold">{t(`decision.${status}`)}</span>
              <span class="text-soft block text-xs">{t(`tool.means.${status}`)}</span>
            </span>
          </label>
        ))}
      </div>
      {fault && (
        <p id="status-fault" role="alert" class="text-error mt-1 text-xs">
          {t('tool.form.choose')}
        </p>
      )}
    </fieldset>
  )
}
