/** The register in the formats of other systems: what each file is for, and the button that saves it. */
import { Download } from 'lucide'
import { useState } from 'preact/hooks'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { type OtherSystem, otherSystems, useOtherSystems } from '#ui/dashboard/interchange/use-other-systems.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function OtherSystemsCard() {
  const { t } = useDaylight()
  const notify = useToast()
  const saveFor = useOtherSystems()
  const [busy, setBusy] = useState<OtherSystem>()
  const save = async (system: OtherSystem) => {
    setBusy(system)
    try {
      notify(t('exports.saved', { file: await saveFor(system) }))
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <Card title={t('other.title')}>
      <p class="text-soft max-w-[80ch]">{t('other.under')}</p>
      <ul class="mt-2">
        {otherSystems.map((system) => (
          <li key={system} class="border-line flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t py-3 last:pb-0">
            <div class="min-w-0 flex-1 basis-80">
              <h3 class="font-semibold">{t(`other.${system}`)}</h3>
              <p class="text-soft max-w-[80ch]">{t(`other.${system}-text`)}</p>
            </div>
            <button type="button" class="btn btn-sm" disabled={busy !== undefined} onClick={() => save(system)} aria-label={t('other.save-name', { name: t(`other.${system}`) })}>
              <Icon icon={Download} />
              {t('other.save')}
            </button>
          </li>
        ))}
      </ul>
      <p class="border-line mt-3 border-t pt-3">
        {t('other.backup')} <a href="#/imports/backup">{t('backup.way')}</a>
      </p>
    </Card>
  )
}
