/** A passphrase, hidden until somebody wants to see what was typed. */
import { useId, useState } from 'preact/hooks'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface PassphraseFieldProps {
  hint?: string
  fault?: string | undefined
  onType: (passphrase: string) => void
}

export function PassphraseField({ hint, fault, onType }: PassphraseFieldProps) {
  const { t } = useDaylight()
  const id = useId()
  const [isShown, setShown] = useState(false)
  const under = fault ?? hint
  return (
    <div class="flex w-full max-w-md flex-col gap-1">
      <label class="text-soft text-xs" for={id}>
        {t('backup.passphrase')}
      </label>
      <span class="flex gap-2">
        <input
          id={id}
          class="input w-full"
          // The types of Preact know an input by one type, not by either of two.
          type={(isShown ? 'text' : 'password') as 'password'}
          autoComplete="off"
          aria-invalid={fault ? true : undefined}
          aria-describedby={under && `${id}-under`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="button" class="btn btn-ghost" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {t('backup.passphrase-show')}
        </button>
      </span>
      {under && (
        <p id={`${id}-under`} role={fault ? 'alert' : undefined} class={`text-xs ${fault ? 'text-error' : 'text-faint'}`}>
          {under}
        </p>
      )}
    </div>
  )
}
