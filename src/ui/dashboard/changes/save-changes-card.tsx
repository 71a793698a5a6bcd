/** Saves what this register has for a colleague, as one file. */
import { Download } from 'lucide'
import { useState } from 'preact/hooks'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import { writeChangesFile } from '#core/merging/changes-file.ts'
import { packChanges } from '#platform/changes-package.ts'
import { saveFile } from '#platform/files.ts'
import { isRecipient } from '#platform/sealing.ts'
import { saveChanges } from '#store/commands/changes.ts'
import { readEvidenceOf, readSeqBefore, readSeqOfLastFile } from '#store/known-lines.ts'
import { Card } from '#ui/components/card.tsx'
import { SelectField, TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { textOf } from '#ui/hooks/use-form.ts'

const extents = ['since-last', 'since-day', 'all'] as const

export function SaveChangesCard() {
  const { t, facts, today, store, settings } = useDaylight()
  const [extent, setExtent] = useState<string>('since-last')
  const [faults, setFaults] = useState<Partial<Record<'day' | 'key', string>>>({})
  const notify = useToast()
  const colleagues = [...new Set(facts.exchanges.map(({ colleague }) => colleague).filter(Boolean))]
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const [colleague, key, day] = [textOf(data, 'colleague') ?? '', textOf(data, 'key'), parseIsoDate(textOf(data, 'day') ?? '')]
    const found = { ...(key && !isRecipient(key) && { key: 'no-public-key' }), ...(extent === 'since-day' && !day && { day: 'invalid' }) }
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const afterSeq =
      extent === 'since-day' && day ? await readSeqBefore(store.db, day, store.clock.timeZone()) : extent === 'since-last' ? await readSeqOfLastFile(store.db, colleague) : 0
    const file = await saveChanges(store, { colleague, afterSeq })
    const evidence = data.has('evidence') ? await readEvidenceOf(store.db, file.lines) : new Map<string, Blob>()
    const { blob, ending } = await packChanges({ text: writeChangesFile(file), evidence }, store.clock.now(), key)
    const name = `daylight-changes-${today}.${ending}`
    saveFile(name, blob, blob.type)
    const records = new Set(file.lines.map(({ subject, subjectId }) => `${subject} ${subjectId}`)).size
    notify(t('changes.saved', { file: name, records, lines: file.lines.length }))
  }
  return (
    <Card title={t('changes.save-title')}>
      <p class="text-soft max-w-[86ch]">{t('changes.save-text')}</p>
      {!settings.userName && <p class="text-warning mt-2">{t('changes.no-name')}</p>}
      <form noValidate class="mt-3 flex flex-col gap-3" onSubmit={save}>
        <div class="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-3">
          <TextField name="colleague" label={t('changes.colleague')} hint={t('changes.colleague-hint')} list={colleagues} />
          <SelectField
            name="extent"
            label={t('changes.extent')}
            value={extent}
            options={extents.map((value) => ({ value, label: t(`changes.extent.${value}`) }))}
            onChange={setExtent}
          />
          {extent === 'since-day' && <TextField name="day" type="date" label={t('changes.day')} value={today} fault={faults.day} />}
          <TextField name="key" label={t('changes.key')} hint={t('changes.key-hint')} placeholder="age1…" fault={faults.key} />
        </div>
        <div class="flex flex-wrap items-center justify-between gap-3">
          <label class="flex cursor-pointer items-center gap-2">
            <input class="checkbox checkbox-sm" type="checkbox" name="evidence" />
            {t('changes.with-evidence')}
          </label>
          <button type="submit" class="btn btn-primary">
            <Icon icon={Download} />
            {t('changes.save')}
          </button>
        </div>
      </form>
    </Card>
  )
}
