/** Checks an evidence pack that is dropped here, and compares it with a second one. Nothing of it is stored. */
import { FileCheck } from 'lucide'
import { useState } from 'preact/hooks'
import type { PackCheck } from '#core/pack/check-pack.ts'
import { parseFingerprint } from '#core/pack/signer.ts'
import { checkPackFile } from '#platform/pack-check.ts'
import { readSigningKey } from '#store/queries.ts'
import { FileDrop } from '#ui/components/file-drop.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { CheckCard } from '#ui/dashboard/packs/check-card.tsx'
import { DiffCard } from '#ui/dashboard/packs/diff-card.tsx'
import { ExpectedSigner } from '#ui/dashboard/packs/expected-signer.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useHandedFiles } from '#ui/hooks/handed-files.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

interface CheckedFile {
  id: number
  name: string
  check: PackCheck
}

export function VerifyPage() {
  const { t, store } = useDaylight()
  const key = useLiveQuery(() => readSigningKey(store.db), [store])
  const [files, setFiles] = useState<readonly CheckedFile[]>([])
  const [expected, setExpected] = useState('')
  const check = async (file: File) => {
    const checked = await checkPackFile(file)
    setFiles((before) => [...before.slice(-1), { id: (before.at(-1)?.id ?? 0) + 1, name: file.name, check: checked }])
  }
  useHandedFiles('#/exports/verify', ([file]) => file && check(file))
  const [first, second] = files
  const expectedSigner = parseFingerprint(expected)
  return (
    <>
      <PageHead
        title={t('pack.verify-title')}
        under={t('pack.verify-under')}
        actions={
          files.length > 0 && (
            <button type="button" class="btn" onClick={() => setFiles([])}>
              {t('pack.again')}
            </button>
          )
        }
      />
      <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
        {second === undefined && (
          <FileDrop isMain={first === undefined} icon={FileCheck} accept=".zip" text={t(first ? 'pack.drop-second' : 'pack.drop')} label={t('pack.choose')} onFile={check} />
        )}
        <ExpectedSigner value={expected} isWrong={expected.trim() !== '' && expectedSigner === undefined} onInput={setExpected} />
        {first && second && <DiffCard checks={[first.check, second.check]} />}
        {files.map(({ id, name, check }) => (
          <CheckCard key={id} fileName={name} check={check} expected={expectedSigner} own={key?.fingerprint} />
        ))}
      </div>
    </>
  )
}
