/** What is installed: versions, the size of the catalogue, the licence, and the room it takes on the disk. */
import { useEffect, useState } from 'preact/hooks'
import { extensionVersion } from '#platform/pages.ts'
import { Card, Fact } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function AboutCard() {
  const { t, date, catalogue } = useDaylight()
  return (
    <Card title={t('settings.about')}>
      <dl class="grid grid-cols-1 gap-x-6 gap-y-3 sm:grid-cols-2">
        <Fact label={t('settings.version')}>{t('settings.version-value', { version: extensionVersion() })}</Fact>
        <Fact label={t('settings.catalogue')}>{t('settings.catalogue-value', { date: date(catalogue.version) })}</Fact>
        <Fact label={t('settings.catalogue-tools')}>{t('settings.catalogue-tools-value', { tools: catalogue.tools.size, vendors: catalogue.vendors.size })}</Fact>
        <Fact label={t('settings.licence')}>{t('settings.licence-value')}</Fact>
        <Fact label={t('settings.storage')}>
          <RoomTaken />
        </Fact>
      </dl>
    </Card>
  )
}

function RoomTaken() {
  const { t } = useDaylight()
  const [bytes, setBytes] = useState<number>()
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage))
  }, [])
  return <>{bytes === undefined ? t('settings.storage-unknown') : t('settings.storage-value', { megabytes: bytes / 1_000_000 })}</>
}
