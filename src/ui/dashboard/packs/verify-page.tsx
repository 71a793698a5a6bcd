/** Checks an evidence pack that is dropped here, and compares it with a second one. Nothing of it is stored. */
import { FileCheck } from 'lucide'
import { useState } from 'preact/hooks'
import { type PackCheck, withExpectedSigner } from '#core/pack/check-pack.ts'
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
import type { MessageKey } from '#ui/i18n/messages.ts'

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
    // What is no pack is answered, and not compared with the next.
    setFiles((before) => [...before.filter(isPack).slice(-1), { id: (before.at(-1)?.id ?? 0) + 1, name: file.name, check: checked }])
  }
  useHandedFiles('#/exports/verify', ([file]) => file && check(file))
  const [first, second] = files
  const expectedSigner = parseFingerprint(expected)
  const hasPack = first !== undefined && isPack(first)
  return (
    <>
      <PageHead
        title={
          first === undefined
            ? t('pack.verify-title')
            : t(second === undefined ? verdictKey(first, expectedSigner) : 'pack.verdict.two', { file: first.name, second: second?.name ?? '' })
        }
        under={first === undefined && t('pack.verify-under')}
        actions={
          files.length > 0 && (
            <button type="button" class="btn" onClick={() => setFiles([])}>
              {t('pack.again')}
            </button>
          )
        }
      />
      <div class="grid grid-cols-[minmax(0,1fr)] gap-4">
        {first && second && <DiffCard checks={[first.check, second.check]} />}
        {files.map(({ id, name, check }) => (
          <CheckCard key={id} fileName={name} check={check} expected={expectedSigner} own={key?.fingerprint} takesFocus={id === files.at(-1)?.id} />
        ))}
        <ExpectedSigner value={expected} isWrong={expected.trim() !== '' && expectedSigner === undefined} onInput={setExpected} />
        {second === undefined && (
          <FileDrop isMain={!hasPack} icon={FileCheck} accept=".zip" text={t(hasPack ? 'pack.drop-second' : 'pack.drop')} label={t('pack.choose')} onFile={check} />
        )}
      </div>
    </>
  )
}

/** false for a file of another kind. */
function isPack({ check }: CheckedFile): boolean {
  return !check.findings.some(({ kind }) => kind === 'not-a-pack')
}

/** The answer that opens the page. */
function verdictKey(file: CheckedFile, expected: string | undefined): MessageKey {
  if (!isPack(file)) return 'pack.verdict.no-pack'
  const { isIntact } = expected === undefined ? file.check : withExpectedSigner(file.check, expected)
  if (isIntact) return 'pack.verdict.intact'
  return file.check.isIntact ? 'pack.verdict.other-maker' : 'pack.verdict.altered'
}
