/** A vendor's page as a place to drop a certificate's PDF, and the button that chooses one. */
import { FileText } from 'lucide'
import type { ComponentChildren } from 'preact'
import { FileButton } from '#ui/components/file-button.tsx'
import { useRefusalWords } from '#ui/components/file-drop.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import type { CertificateReader } from '#ui/dashboard/vendor/use-certificate-reading.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useFileDrop } from '#ui/hooks/use-file-drop.ts'

export function CertificateDrop({ reader: { read, isReading }, children }: { reader: CertificateReader; children: ComponentChildren }) {
  const { t } = useDaylight()
  const notify = useToast()
  const words = useRefusalWords()
  const { isOver, area } = useFileDrop({ onFile: read }, { isBusy: isReading, onRefused: (refusal) => notify(words(refusal)) })
  return (
    <div class="relative min-h-[80vh]" {...area}>
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
export function CertificateFileButton({ reader: { read, isReading } }: { reader: CertificateReader }) {
  const { t } = useDaylight()
  return <FileButton label={t('reading.button')} title={t('reading.button-hint')} busy={isReading ? t('reading.busy') : undefined} accept=".pdf" onFile={read} />
}
