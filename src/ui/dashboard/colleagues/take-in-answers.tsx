/** What became of the bundles: how many of each fate, the files that could not be taken in by name, and the way back. */
import { Undo2 } from 'lucide'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import type { FileAnswer } from '#ui/dashboard/colleagues/use-take-in.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface TakeInAnswersProps {
  answers: readonly FileAnswer[]
  isRenewed: boolean
  undo: () => Promise<void>
  onUndone: () => void
}

/** In this order: what was wanted, what was needless, what needs somebody. */
const fates = ['taken-in', 'withdrawn', 'already-had', 'older', 'not-for-this-key', 'not-sealed', 'damaged', 'newer-format', 'foreign', 'unreadable', 'too-large'] as const
const faults = new Set<FileAnswer['fate']>(fates.slice(4))
const mostNamed = 20

export function TakeInAnswers({ answers, isRenewed, undo, onUndone }: TakeInAnswersProps) {
  const { t } = useDaylight()
  const notify = useToast()
  const counts = Map.groupBy(answers, ({ fate }) => fate)
  const takeBack = async () => {
    await undo()
    notify(t('sharing.take-in.undone'))
    onUndone()
  }
  const faulty = answers.filter(({ fate }) => faults.has(fate))
  return (
    <div role="status">
      <div class="flex flex-wrap items-start justify-between gap-3">
        <p class="font-semibold">{t('sharing.take-in.done', { count: answers.length })}</p>
        {counts.has('taken-in') && (
          <button type="button" class="btn btn-ghost btn-sm" onClick={takeBack}>
            <Icon icon={Undo2} />
            {t('sharing.take-in.undo')}
          </button>
        )}
      </div>
      <ul class="mt-1 list-disc pl-5">{fates.map((fate) => counts.has(fate) && <li key={fate}>{t(`sharing.fate.${fate}`, { count: counts.get(fate)?.length ?? 0 })}</li>)}</ul>
      <p class="text-soft mt-1">{t(isRenewed ? 'sharing.take-in.renewed' : 'sharing.take-in.not-renewed')}</p>
      {faulty.length > 0 && (
        <>
          <ul class="mt-3">
            {faulty.slice(0, mostNamed).map((answer) => (
              <FaultyFile key={answer.file} answer={answer} />
            ))}
          </ul>
          {faulty.length > mostNamed && <p class="text-soft text-xs">{t('sharing.take-in.more-faulty', { count: faulty.length - mostNamed })}</p>}
        </>
      )}
    </div>
  )
}

function FaultyFile({ answer: { file, fate, where = '', why = '' } }: { answer: FileAnswer }) {
  const { t } = useDaylight()
  return (
    <li class="border-line border-t py-1.5">
      <p class="font-semibold break-all">{file}</p>
      <p class="text-soft text-xs">{t(`sharing.fate-do.${fate as 'damaged'}`, { where, why })}</p>
    </li>
  )
}
