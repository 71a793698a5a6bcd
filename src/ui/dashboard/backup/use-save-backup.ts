/** Saves everything as one file to the downloads, piece by piece, with a passphrase where one is given. */
import { useCallback, useState } from 'preact/hooks'
import { today as todayOf } from '#core/calendar/clock.ts'
import { backupFiles } from '#platform/backup-file.ts'
import { extensionVersion } from '#platform/pages.ts'
import { saveStream } from '#platform/save-stream.ts'
import { writeZip, type ZipFile } from '#platform/zip.ts'
import { noteBackupSaved, readEverything } from '#store/commands/backup.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface SavingBackup {
  /** Files written so far and in all, while a backup is being saved. */
  progress: { done: number; of: number } | undefined
  /** Answers the name of the file. `beforeRestoring` says so in the name. Rejects with the signal's reason when it is aborted, and where the disk takes no more. */
  save: (options?: { passphrase?: string | undefined; beforeRestoring?: boolean; signal?: AbortSignal }) => Promise<string>
}

export function useSaveBackup(): SavingBackup {
  const { store, catalogue } = useDaylight()
  const [progress, setProgress] = useState<SavingBackup['progress']>()
  const save: SavingBackup['save'] = useCallback(
    async ({ passphrase, beforeRestoring = false, signal } = {}) => {
      const day = todayOf(store.clock)
      const everything = { ...(await readEverything(store)), day, daylightVersion: extensionVersion(), catalogueVersion: catalogue.version }
      // The register, the evidence, the manifest.
      const of = everything.evidenceFiles.length + 2
      const files = counted(backupFiles(everything), (done) => setProgress({ done, of }))
      const name = `daylight-backup-${day}${beforeRestoring ? '-before-restoring' : ''}.zip${passphrase ? '.age' : ''}`
      const options = { modified: store.clock.now(), ...(signal && { signal }) }
      try {
        await saveStream({
          name,
          ...(signal && { signal }),
          mediaType: passphrase ? 'application/octet-stream' : 'application/zip',
          write: (sink) => (passphrase ? writeLocked(sink, passphrase, (inner) => writeZip(inner, files, options)) : writeZip(sink, files, options)),
        })
        await noteBackupSaved(store)
        return name
      } finally {
        setProgress(undefined)
      }
    },
    [store, catalogue],
  )
  return { progress, save }
}

async function writeLocked(sink: WritableStream<Uint8Array>, passphrase: string, write: (inner: WritableStream<Uint8Array>) => Promise<void>): Promise<void> {
  const { lockedStream } = await import('#platform/passphrase.ts')
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  await Promise.all([write(writable), lockedStream(readable, passphrase).then((locked) => locked.pipeTo(sink))])
}

async function* counted(files: AsyncIterable<ZipFile>, onFile: (done: number) => void): AsyncGenerator<ZipFile> {
  let done = 0
  for await (const file of files) {
    onFile(done)
    yield file
    done += 1
  }
}
