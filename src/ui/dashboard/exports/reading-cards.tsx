/** What the exported tables do not prove, and how the files open. */
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ReadingCards() {
  const { t } = useDaylight()
  return (
    <div class="grid gap-4 lg:grid-cols-2">
      <Card title={t('exports.not-proof')}>
        <Sentences sentences={[t('exports.not-proof-use'), t('exports.not-proof-coverage'), t('exports.not-proof-certificate'), t('exports.not-proof-law')]} />
      </Card>
      <Card title={t('exports.opens')}>
        <Sentences sentences={[t('exports.opens-spreadsheet'), t('exports.opens-guard'), t('exports.opens-stable'), t('exports.opens-zip')]} />
      </Card>
    </div>
  )
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul class="text-soft flex flex-col gap-2">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
