/** A place to drop a file or several, with a button that opens the computer's file dialog. */
import { FileUp, type IconNode } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { FileButton } from '#ui/components/file-button.tsx'
import { type DropRefusal, type FileTaker, handOver, takesSeveral } from '#ui/components/file-taker.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useFileDrop } from '#ui/hooks/use-file-drop.ts'

type FileDropProps = FileTaker & {
  /** What to drop: "Drop a backup here". */
  text: string
  hint?: string
  /** On the button. */
  label: string
  /** Endings that the file dialog offers first. What is dropped is not judged by its name: its reader says what it is. */
  accept?: string
  icon?: IconNode
  /** The button is the one thing to do on its page. */
  isMain?: boolean
}

/** While a taker's promise is open, the place says that it reads, and takes nothing else. */
export function FileDrop({ text, hint, label, accept, icon = FileUp, isMain = false, ...taker }: FileDropProps) {
  const { t } = useDaylight()
  const id = useId()
  const [reading, setReading] = useState<readonly File[] | undefined>()
  const [refusal, setRefusal] = useState<DropRefusal | undefined>()
  const isBusy = reading !== undefined
  const take = async (files: readonly File[]) => {
    setRefusal(undefined)
    setReading(files)
    try {
      await handOver(taker, files)
    } finally {
      setReading(undefined)
    }
  }
  const reader: FileTaker = takesSeveral(taker) ? { onFiles: take } : { onFile: (file) => take([file]) }
  const { isOver, area } = useFileDrop(reader, { isBusy, onRefused: setRefusal })
  return (
    <div
      class={`rounded-box flex flex-col items-center gap-2 border-2 border-dashed px-4 py-7 text-center ${isOver ? 'border-info bg-info-bg' : 'border-line bg-base-100'}`}
      {...area}
    >
      <span class="text-soft">
        <Icon icon={icon} size={24} />
      </span>
      <div id={id}>
        <p class="font-semibold text-balance break-words" role="status">
          {reading ? t('file-drop.reading', { count: reading.length, file: reading[0]?.name ?? '' }) : text}
        </p>
        {hint && <p class="text-soft mt-1 max-w-[60ch] text-xs text-pretty">{hint}</p>}
      </div>
      <Refusal refusal={refusal} />
      <FileButton label={label} accept={accept} class={isMain ? 'btn-primary mt-1' : 'mt-1'} busy={isBusy ? label : undefined} describedBy={id} {...reader} />
    </div>
  )
}

function Refusal({ refusal }: { refusal: DropRefusal | undefined }) {
  const words = useRefusalWords()
  return (
    <p role="alert" class="text-error max-w-[60ch] text-balance break-words empty:hidden">
      {refusal && words(refusal)}
    </p>
  )
}

/** "3 files were dropped, and one is wanted here. …" */
export function useRefusalWords(): (refusal: DropRefusal) => string {
  const { t } = useDaylight()
  return (refusal) => (refusal.kind === 'folder' ? t('file-drop.folder', { folder: refusal.name }) : t('file-drop.one-only', { count: refusal.count }))
}
