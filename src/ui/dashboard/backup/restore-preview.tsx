/** What a backup holds, beside what is here now and would be replaced, and the button that does it. */
import { type BackupContents, backupContents, contentKinds, isBlank, type Kinship, kinshipOf } from '#core/backup/backup-contents.ts'
import type { OpenedBackup } from '#platform/backup-file.ts'
import { readAuditTrail } from '#store/queries.ts'
import { Fact } from '#ui/components/card.tsx'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

interface RestorePreviewProps {
  name: string
  opened: OpenedBackup
  onRestore: (isEmpty: boolean) => Promise<void>
  onCancel: () => void
}

export function RestorePreview({ name, opened: { manifest, register, evidenceFiles }, onRestore, onCancel }: RestorePreviewProps) {
  const daylight = useDaylight()
  const { t, date, store, facts } = daylight
  const trail = useLiveQuery(() => readAuditTrail(store.db), [store])
  if (trail === undefined) return null
  const here = backupContents(facts, trail.length)
  const isEmpty = isBlank(facts)
  const megabytes = evidenceFiles.reduce((sum, { blob }) => sum + blob.size, 0) / 1_000_000
  return (
    <div>
      <p class="mb-3 break-words font-semibold">{t('backup.is-whole', { file: name })}</p>
      <dl class="mb-3 grid grid-cols-2 gap-x-6 gap-y-2">
        <Fact label={t('backup.saved-on')}>{date(manifest.day)}</Fact>
        <Fact label={t('backup.saved-by')}>{manifest.savedBy || t('history.somebody')}</Fact>
        <Fact label={t('settings.organisation')}>{manifest.organisation || t('history.nothing')}</Fact>
        <Fact label={t('settings.version')}>{t('settings.version-value', { version: manifest.daylightVersion })}</Fact>
        <Fact label={t('backup.evidence-files')}>{t('backup.evidence-size', { count: evidenceFiles.length, megabytes })}</Fact>
      </dl>
      <Comparison saved={backupContents(register.facts, register.audit.length)} here={here} />
      {!register.trailCheck.isIntact && <p class="text-warning mt-3">{t('backup.trail-broken', { line: register.trailCheck.seq })}</p>}
      {!isEmpty && <p class="mt-3">{kinshipWords(kinshipOf(register, trail), daylight)}</p>}
      <p class="text-soft mt-3">{t(isEmpty ? 'backup.into-empty' : 'backup.replaces')}</p>
      <div class="mt-4 flex flex-wrap justify-end gap-2">
        <button type="button" class="btn btn-ghost" onClick={onCancel}>
          {t('common.cancel')}
        </button>
        <button type="button" class={`btn ${isEmpty ? 'btn-primary' : 'btn-error'}`} onClick={() => onRestore(isEmpty)}>
          {t(isEmpty ? 'backup.restore' : 'backup.replace')}
        </button>
      </div>
    </div>
  )
}

function Comparison({ saved, here }: { saved: BackupContents; here: BackupContents }) {
  const { t } = useDaylight()
  return (
    <table class="w-full">
      <thead>
        <tr class="text-soft text-xs">
          <td />
          <th scope="col" class="py-1 text-right font-normal">
            {t('backup.in-file')}
          </th>
          <th scope="col" class="py-1 pl-4 text-right font-normal">
            {t('backup.here-now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {contentKinds.map((kind) => (
          <tr key={kind} class="border-line border-t">
            <th scope="row" class="py-1 text-left font-normal">
              {t(`backup.content.${kind}`)}
            </th>
            <td class="py-1 text-right tabular-nums">{saved[kind]}</td>
            <td class="text-soft py-1 pl-4 text-right tabular-nums">{here[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function kinshipWords(kinship: Kinship, { t }: Daylight): string {
  if ('lines' in kinship) return t(kinship.kind === 'behind' ? 'backup.behind' : 'backup.ahead', { lines: kinship.lines })
  return t(kinship.kind === 'same' ? 'backup.same' : 'backup.other')
}
