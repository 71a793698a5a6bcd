/** The fingerprint of the key that signs here, to be told by another way than the pack, and the way to replace the key. */
import { Copy } from 'lucide'
import { fingerprintGroups } from '#core/pack/signer.ts'
import { makeSigningKey } from '#platform/signing.ts'
import { replaceSigningKey } from '#store/commands/signing-key.ts'
import { readSigningKey } from '#store/queries.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function SigningKey() {
  const { t, date, store } = useDaylight()
  const notify = useToast()
  const key = useLiveQuery(() => readSigningKey(store.db), [store])
  if (key === undefined) return <p class="text-faint border-line mt-3 border-t pt-3 text-xs">{t('pack.key-none')}</p>
  const copy = async () => {
    await navigator.clipboard.writeText(fingerprintGroups(key.fingerprint))
    notify(t('pack.key-copied'))
  }
  const replace = async () => notify(t('pack.key-replaced'), await replaceSigningKey(store, makeSigningKey))
  return (
    <div class="border-line mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 border-t pt-3 text-xs">
      <span class="text-faint">
        {t('pack.key')} ({t('pack.key-since', { date: date(key.madeOn) })})
      </span>
      <code class="min-w-0 break-words">{fingerprintGroups(key.fingerprint)}</code>
      <button type="button" class="btn btn-ghost btn-xs" onClick={copy}>
        <Icon icon={Copy} size={13} /> {t('pack.key-copy')}
      </button>
      <button type="button" class="btn btn-ghost btn-xs" onClick={replace}>
        {t('pack.key-replace')}
      </button>
      <span class="text-soft basis-full">{t('pack.key-why')}</span>
    </div>
  )
}
