/** The key that colleagues seal their bundles for: made here, given away as text or file, compared by its fingerprint, replaced. */
import { Copy, Download, KeyRound } from 'lucide'
import { useState } from 'preact/hooks'
import { keyFingerprint } from '#core/sharing/key-fingerprint.ts'
import { publicKeyFile } from '#core/sharing/public-key-file.ts'
import { copyText } from '#platform/clipboard.ts'
import { saveFile } from '#platform/files.ts'
import { makeSealingKeyPair } from '#platform/sealing.ts'
import { addSharingKey } from '#store/commands/sharing-keys.ts'
import type { SharingKey } from '#store/database.ts'
import { Card, Fact } from '#ui/components/card.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function KeyCard({ keys: [current, ...earlier] }: { keys: readonly SharingKey[] }) {
  const { t, store, settings, date } = useDaylight()
  const [asks, setAsks] = useState(false)
  const make = async () => {
    await addSharingKey(store, { ...(await makeSealingKeyPair()), label: settings.organisation || settings.userName })
    setAsks(false)
  }
  if (current === undefined) {
    return (
      <Card title={t('sharing.key.none')}>
        <p class="text-soft max-w-[72ch]">{t('sharing.key.none-why')}</p>
        <button type="button" class="btn btn-primary mt-3" onClick={make}>
          <Icon icon={KeyRound} />
          {t('sharing.key.make')}
        </button>
      </Card>
    )
  }
  return (
    <Card title={t('sharing.key.title')}>
      <p class="text-soft mb-3">{t('sharing.key.give')}</p>
      <KeyText sharingKey={current} />
      {earlier.length > 0 && <p class="text-soft mt-3 text-xs">{t('sharing.key.earlier', { count: earlier.length, date: date(earlier[0]?.replacedOn ?? current.madeOn) })}</p>}
      <p class="text-soft mt-3 text-xs">{t('sharing.key.lost')}</p>
      <button type="button" class="btn btn-ghost btn-sm mt-2 -ml-3" onClick={() => setAsks(true)}>
        {t('sharing.key.replace')}
      </button>
      {asks && (
        <Dialog title={t('sharing.key.replace')} onClose={() => setAsks(false)}>
          <p>{t('sharing.key.replace-why')}</p>
          <div class="mt-4 flex justify-end gap-2">
            <button type="button" class="btn btn-ghost" onClick={() => setAsks(false)}>
              {t('common.cancel')}
            </button>
            <button type="button" class="btn btn-primary" onClick={make}>
              {t('sharing.key.replace-do')}
            </button>
          </div>
        </Dialog>
      )}
    </Card>
  )
}

function KeyText({ sharingKey }: { sharingKey: SharingKey }) {
  const { t, date } = useDaylight()
  const notify = useToast()
  const { recipient, madeOn } = sharingKey
  const file = `daylight-public-key-${keyFingerprint(recipient)}.txt`
  const copy = async () => {
    await copyText(recipient)
    notify(t('sharing.key.copied'))
  }
  const save = () => {
    saveFile(file, publicKeyFile(sharingKey), 'text/plain')
    notify(t('sharing.key.saved', { file }))
  }
  return (
    <>
      <dl class="grid gap-2">
        <Fact label={t('sharing.fingerprint')}>
          <span class="text-base font-semibold">{keyFingerprint(recipient)}</span>
        </Fact>
        <Fact label={t('sharing.key.made-on')}>{date(madeOn)}</Fact>
        <Fact label={t('sharing.key.public')}>
          <code class="text-xs break-all">{recipient}</code>
        </Fact>
      </dl>
      <div class="mt-3 flex flex-wrap gap-2">
        <button type="button" class="btn btn-sm" onClick={copy}>
          <Icon icon={Copy} />
          {t('sharing.key.copy')}
        </button>
        <button type="button" class="btn btn-sm" onClick={save}>
          <Icon icon={Download} />
          {t('sharing.key.save')}
        </button>
      </div>
    </>
  )
}
