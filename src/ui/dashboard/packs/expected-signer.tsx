/** Where somebody enters the fingerprint that the maker of a pack told them by another way. */
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface ExpectedSignerProps {
  value: string
  isWrong: boolean
  onInput: (value: string) => void
}

export function ExpectedSigner({ value, isWrong, onInput }: ExpectedSignerProps) {
  const { t } = useDaylight()
  return (
    <div class="flex flex-col gap-1">
      <label class="text-soft text-xs" for="expected-signer">
        {t('pack.expected-label')}
      </label>
      <input
        id="expected-signer"
        class={`input w-full max-w-2xl font-mono text-xs ${isWrong ? 'input-error' : ''}`}
        value={value}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="expected-signer-hint"
        aria-invalid={isWrong}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id="expected-signer-hint" class={`text-xs ${isWrong ? 'text-error' : 'text-faint'}`}>
        {t(isWrong ? 'pack.expected-wrong' : 'pack.expected-hint')}
      </p>
    </div>
  )
}
