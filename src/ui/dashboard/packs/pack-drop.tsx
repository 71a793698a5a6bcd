/** A place to drop a pack, and the button that chooses one. */
import { FileCheck } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** `busy`: what is going on instead, in a sentence. */
export function PackDrop({ label, busy, onFile }: { label: string; busy: string | undefined; onFile: (file: File) => void }) {
  const { t } = useDaylight()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const choose = () => {
    const file = input.current?.files?.[0]
    if (input.current) input.current.value = ''
    if (file) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const file = event.dataTransfer?.files[0]
    if (file && busy === undefined) onFile(file)
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the way by keyboard is the button inside.
    <div
      class={`rounded-box flex flex-col items-center gap-3 border-2 border-dashed px-6 py-9 text-center ${isOver ? 'border-info bg-info-bg' : 'border-line bg-base-100'}`}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p class="flex items-center gap-2 font-semibold" role="status">
        <Icon icon={FileCheck} /> {busy ?? label}
      </p>
      <button type="button" class="btn" disabled={busy !== undefined} onClick={() => input.current?.click()}>
        {t('pack.choose')}
      </button>
      <input ref={input} type="file" class="hidden" accept=".zip,application/zip" aria-label={label} onChange={choose} />
    </div>
  )
}
