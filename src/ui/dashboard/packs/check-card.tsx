/** The answer of a check: the one sentence, what is wrong, what the pack says of itself, what it covers. */
import { ShieldAlert, ShieldCheck } from 'lucide'
import { type PackCheck, withExpectedSigner } from '#core/pack/check-pack.ts'
import { Card } from '#ui/components/card.tsx'
import { focusOn } from '#ui/components/focus-on.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { checkAnswer } from '#ui/pack-words/check-words.ts'

interface CheckCardProps {
  fileName: string
  check: PackCheck
  /** The fingerprint that the maker told. */
  expected: string | undefined
  /** Of the key in this browser. */
  own: string | undefined
  /** The answer was just given: who works by keyboard goes on from it. */
  takesFocus: boolean
}

export function CheckCard({ fileName, check, expected, own, takesFocus }: CheckCardProps) {
  const daylight = useDaylight()
  const { t } = daylight
  const { isGood, headline, faults, about, coverage } = checkAnswer(expected ? withExpectedSigner(check, expected) : check, daylight, expected !== undefined)
  const isOwn = isGood && own !== undefined && check.manifest?.signer.fingerprint === own
  return (
    <Card title={fileName}>
      <div
        role="status"
        tabIndex={-1}
        ref={takesFocus ? focusOn : null}
        class={`flex items-start outline-none gap-2.5 rounded-lg px-3 py-2 ${isGood ? 'bg-good-bg' : 'bg-bad-bg'}`}
      >
        <span class={`mt-0.5 ${isGood ? 'text-success' : 'text-error'}`}>
          <Icon icon={isGood ? ShieldCheck : ShieldAlert} />
        </span>
        <div class="min-w-0">
          <p class="font-semibold">{headline}</p>
          <Sentences sentences={faults} />
        </div>
      </div>
      <div class="mt-3 flex max-w-[90ch] flex-col gap-2 break-words">
        {about.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isOwn && <p>{t('pack.this-browser')}</p>}
      </div>
      {coverage.length > 0 && (
        <details class="mt-3">
          <summary class="text-info w-fit cursor-pointer hover:underline">{t('pack.coverage-title')}</summary>
          <Sentences sentences={coverage} />
        </details>
      )}
    </Card>
  )
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <ul class="mt-1.5 flex list-disc flex-col gap-1 pl-5 break-words">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
