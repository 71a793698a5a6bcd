/** For whom the file is sealed: public keys that somebody was given, each with the fingerprint to compare. */
import { FileKey2, X } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { keyFingerprint } from '#core/sharing/key-fingerprint.ts'
import { noSharing } from '#core/sharing/own-sharing.ts'
import { recipientsIn } from '#core/sharing/public-key-file.ts'
import { isRecipient } from '#platform/sealing.ts'
import { addRecipients, removeRecipient } from '#store/commands/share-inventory.ts'
import { Card } from '#ui/components/card.tsx'
import { TextField } from '#ui/components/field.tsx'
import { FileButton } from '#ui/components/file-button.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf } from '#ui/hooks/use-form.ts'

export function RecipientsCard() {
  const { t, facts, store } = useDaylight()
  const notify = useToast()
  const { recipients } = facts.ownSharing[0] ?? noSharing
  const remove = async (recipient: string) => notify(t('sharing.recipients.removed'), await removeRecipient(store, recipient))
  return (
    <Card title={recipients.length > 0 ? t('sharing.recipients.title', { count: recipients.length }) : t('sharing.recipients.none')}>
      {recipients.length > 0 && (
        <ul class="mb-3">
          {recipients.map(({ recipient, label }) => (
            <li key={recipient} class="border-line flex items-center justify-between gap-3 border-t py-2 first:border-t-0 first:pt-0">
              <div class="min-w-0">
                <p class="font-semibold">{label || t('sharing.recipients.unnamed')}</p>
                <p class="text-soft text-xs">{t('sharing.recipients.compare', { fingerprint: keyFingerprint(recipient) })}</p>
              </div>
              <button
                type="button"
                class="btn btn-ghost btn-sm btn-square"
                aria-label={t('sharing.recipients.remove', { name: label || keyFingerprint(recipient) })}
                onClick={() => remove(recipient)}
              >
                <Icon icon={X} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddRecipient isFirst={recipients.length === 0} />
    </Card>
  )
}

function AddRecipient({ isFirst }: { isFirst: boolean }) {
  const { t, store, today } = useDaylight()
  const [fault, setFault] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  const add = async (text: string, label: string) => {
    const found = recipientsIn(text).filter(isRecipient)
    setFault(found.length === 0 ? 'no-public-key' : undefined)
    if (found.length === 0) return
    await addRecipients(
      store,
      found.map((recipient) => ({ recipient, label: label || labelIn(text), addedOn: today })),
    )
    form.current?.reset()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    return add(textOf(data, 'key') ?? '', textOf(data, 'label') ?? '')
  }
  const choose = async (file: File) => add(await file.slice(0, 65_536).text(), '')
  return (
    <details open={isFirst}>
      <summary class="text-info cursor-pointer">{t(isFirst ? 'sharing.recipients.add-first' : 'sharing.recipients.add')}</summary>
      <form ref={form} noValidate onSubmit={submit} class="mt-3 grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <TextField label={t('sharing.recipients.key')} name="key" hint={t('sharing.recipients.key-hint')} fault={fault} />
        <TextField label={t('sharing.recipients.label')} name="label" />
        <div class="flex flex-wrap gap-2 sm:col-span-2">
          <button type="submit" class="btn btn-sm">
            {t('sharing.recipients.take')}
          </button>
          <FileButton class="btn-ghost btn-sm" icon={FileKey2} accept=".txt,.pub" label={t('sharing.recipients.file')} onFile={choose} />
        </div>
      </form>
    </details>
  )
}

/** "# For: …" of a key file. */
function labelIn(text: string): string {
  return /^# For: (.+)$/m.exec(text)?.[1]?.trim().slice(0, 120) ?? ''
}
