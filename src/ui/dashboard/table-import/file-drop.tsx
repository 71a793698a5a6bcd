/** A place to drop a file, with a button that opens the computer's file dialog. */
import { FileUp } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface FileDropProps {
  accept: string
  label: string
  hint: string
  onFile: (file: File) => void
}

export function FileDrop({ accept, label, hint, onFile }: FileDropProps) {
  const { t } = useDaylight()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (input.current) input.current.value = ''
    if (file) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer?.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the way by keyboard is the button inside.
    <div
      class={`rounded-box flex flex-col items-center gap-3 border border-dashed px-6 py-12 text-center ${isOver ? 'border-info bg-info-bg' : 'border-line bg-base-100'}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon icon={FileUp} size={24} />
      <p class="text-soft max-w-xl text-pretty">{hint}</p>
      <button type="button" class="btn btn-primary" onClick={() => input.current?.click()}>
        {t('table-import.choose')}
      </button>
      <input ref={input} type="file" class="hidden" accept={accept} aria-label={label} onChange={() => take(input.current?.files?.[0])} />
    </div>
  )
}
