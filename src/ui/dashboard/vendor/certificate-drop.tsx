/** A vendor's page as a place to drop a certificate's PDF, and the button that chooses one. */
import { FileText } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface CertificateDropProps {
  onFile: (file: File) => void
  children: ComponentChildren
}

export function CertificateDrop({ onFile, children }: CertificateDropProps) {
  const { t } = useDaylight()
  const [isOver, setIsOver] = useState(false)
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    setIsOver(false)
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    event.preventDefault()
    onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the way by keyboard is the button in the head of the page.
    <div
      class="relative min-h-[80vh]"
      onDragOver={over}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setIsOver(false)}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div class="bg-base-200/90 border-info rounded-box pointer-events-none absolute inset-0 z-20 flex items-start justify-center border-2 border-dashed pt-40">
          <p class="flex items-center gap-2 text-base font-semibold">
            <Icon icon={FileText} /> {t('reading.drop-here')}
          </p>
        </div>
      )}
    </div>
  )
}

/** Opens the computer's file dialog. */
export function CertificateFileButton({ onFile, isBusy }: { onFile: (file: File) => void; isBusy: boolean }) {
  const { t } = useDaylight()
  const input = useRef<HTMLInputElement>(null)
  const choose = () => {
    const file = input.current?.files?.[0]
    if (input.current) input.current.value = ''
    if (file) onFile(file)
  }
  return (
    <>
      <button type="button" class="btn" disabled={isBusy} title={t('reading.button-hint')} onClick={() => input.current?.click()}>
        {t(isBusy ? 'reading.busy' : 'reading.button')}
      </button>
      <input ref={input} type="file" class="hidden" accept="application/pdf,.pdf" aria-label={t('reading.button')} onChange={choose} />
    </>
  )
}
