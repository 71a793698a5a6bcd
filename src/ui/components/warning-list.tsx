/** What is to be said against a certificate or a tool's assurance: each a sentence, and what to do about it. */
import { Ban, TriangleAlert } from 'lucide'
import type { Warning, WarningKind } from '#core/assurance/assess.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** These end the certificate's force; the others ask for a look. */
const grave: ReadonlySet<WarningKind> = new Set(['expired', 'suspended', 'withdrawn', 'cancelled', 'scope-excluded'])

export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul class="flex flex-col gap-2">
      {warnings.map((warning) => (
        <WarningLine key={warning.kind} warning={warning} />
      ))}
    </ul>
  )
}

function WarningLine({ warning }: { warning: Warning }) {
  const { t, date, today } = useDaylight()
  const isGrave = grave.has(warning.kind)
  const on = 'on' in warning ? warning.on : undefined
  const days = on ? daysBetween(today, on) : 0
  const span = days < 0 ? t('common.days-ago', { days: -days }) : t('common.days-left', { days })
  const text = t(`warning-text.${warning.kind}`, { dated: on ? 'yes' : 'no', date: on ? date(on) : '', span })
  return (
    <li class={`flex items-start gap-2.5 rounded-lg px-3 py-2 ${isGrave ? 'bg-bad-bg' : 'bg-warn-bg'}`}>
      <span class={`mt-0.5 ${isGrave ? 'text-error' : 'text-warning'}`}>
        <Icon icon={isGrave ? Ban : TriangleAlert} />
      </span>
      <p>
        <strong class="font-semibold">{text}</strong> {t(`warning-do.${warning.kind}`)}
      </p>
    </li>
  )
}
