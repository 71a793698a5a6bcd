/** A button that opens the computer's file dialog. */
import type { IconNode } from 'lucide'
import { useRef } from 'preact/hooks'
import { type FileTaker, handOver, takesSeveral } from '#ui/components/file-taker.ts'
import { Icon } from '#ui/components/icon.tsx'

type FileButtonProps = FileTaker & {
  label: string
  /** Endings that the dialog offers first, such as ".csv,.txt": nobody is kept from choosing another. */
  accept?: string | undefined
  icon?: IconNode
  title?: string
  /** What stands on the button while nothing can be chosen. It keeps the focus. */
  busy?: string | undefined
  /** Of the button. */
  class?: string
  /** Id of what says more about it. */
  describedBy?: string
}

export function FileButton({ label, accept, icon, title, busy, class: classes = '', describedBy, ...taker }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const choose = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement
    const files = [...(field.files ?? [])]
    // Emptied, so that the same file can be chosen again after it was mended.
    field.value = ''
    handOver(taker, files)
  }
  return (
    <>
      <button
        type="button"
        class={`btn ${classes}`}
        title={title}
        aria-describedby={describedBy}
        aria-disabled={busy !== undefined}
        onClick={() => busy === undefined && input.current?.click()}
      >
        {icon && <Icon icon={icon} />}
        {busy ?? label}
      </button>
      <input ref={input} type="file" class="hidden" multiple={takesSeveral(taker)} accept={accept} aria-label={label} onChange={choose} />
    </>
  )
}
