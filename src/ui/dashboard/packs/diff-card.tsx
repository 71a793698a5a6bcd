/** What changed between two packs that are as they were made: how many of each kind, then each. */
import type { PackCheck } from '#core/pack/check-pack.ts'
import { type CheckedPack, packDiff } from '#core/pack/pack-diff.ts'
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { diffAnswer } from '#ui/pack-words/diff-words.ts'

/** `checks` in any order: the older one is told by its day, then by the length of its trail. */
export function DiffCard({ checks }: { checks: readonly [PackCheck, PackCheck] }) {
  const daylight = useDaylight()
  const { t, catalogue } = daylight
  const [older, newer] = checks.map(checkedPack).toSorted(byAge)
  if (older === undefined || newer === undefined) {
    return (
      <Card title={t('pack.what-changed')}>
        <p>{t('pack-diff.not-compared')}</p>
      </Card>
    )
  }
  const { headline, relation, groups } = diffAnswer(packDiff(older, newer, catalogue), daylight)
  return (
    <Card title={t('pack.what-changed')}>
      <p class="text-base font-semibold text-pretty">{headline}</p>
      <p class="text-soft mt-1">{relation.join(' ')}</p>
      <div class="mt-3 grid gap-x-8 gap-y-4 lg:grid-cols-2">
        {groups.map(({ kind, title, items }) => (
          <section key={kind}>
            <h3 class="font-semibold">{title}</h3>
            <ul class="text-soft mt-1 flex list-disc flex-col gap-1 pl-5 break-words">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  )
}

/** undefined where it is not as it was made. */
function checkedPack({ isIntact, manifest, register, trail }: PackCheck): CheckedPack | undefined {
  return isIntact && manifest && register && trail ? { manifest, register, trail } : undefined
}

function byAge(a: CheckedPack | undefined, b: CheckedPack | undefined): number {
  if (a === undefined || b === undefined) return 0
  return a.manifest.madeAt.localeCompare(b.manifest.madeAt) || a.manifest.audit.seq - b.manifest.audit.seq
}
