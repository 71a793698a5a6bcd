/** What the chosen files are called: one by its name, several by their number. */
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function useFileLabel(): (files: readonly File[]) => string {
  const { t } = useDaylight()
  return (files) => (files.length === 1 ? (files[0]?.name ?? '') : t('logs.files', { files: files.length }))
}
