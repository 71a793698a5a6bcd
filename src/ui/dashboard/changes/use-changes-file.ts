/** Opens a colleague's file, says what is wrong with it, and works out what it would do here. Stores nothing. */
import { useState } from 'preact/hooks'
import { type ChangesFault, type ChangesFile, readChangesFile } from '#core/merging/changes-file.ts'
import { type PackageFault, unpackChanges } from '#platform/changes-package.ts'
import { signalCatchUp } from '#platform/wake-signal.ts'
import type { ChangesPlan } from '#store/changes-plan.ts'
import { bringInChanges, planChanges } from '#store/commands/changes.ts'
import { readSharingKeys } from '#store/commands/sharing-keys.ts'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface OpenedFile {
  name: string
  file: ChangesFile
  evidence: ReadonlyMap<string, Blob>
  plan: ChangesPlan
}

export interface FileFault {
  name: string
  fault: ChangesFault | PackageFault
}

export function useChangesFile() {
  const { store, t } = useDaylight()
  const notify = useToast()
  const [opened, setOpened] = useState<OpenedFile | undefined>()
  const [fault, setFault] = useState<FileFault | undefined>()
  const [isBusy, setIsBusy] = useState(false)
  const close = () => {
    setOpened(undefined)
    setFault(undefined)
  }
  const open = async (chosen: File) => {
    close()
    setIsBusy(true)
    try {
      const unpacked = await unpackChanges(
        chosen,
        (await readSharingKeys(store.db)).map(({ identity }) => identity),
      )
      const read = 'fault' in unpacked ? unpacked : readChangesFile(unpacked.text)
      if ('fault' in read) return setFault({ name: chosen.name, fault: read.fault })
      const evidence = 'fault' in unpacked ? new Map<string, Blob>() : unpacked.evidence
      setOpened({ name: chosen.name, file: read.file, evidence, plan: await planChanges(store, read.file) })
    } finally {
      setIsBusy(false)
    }
  }
  const bringIn = async () => {
    if (opened === undefined) return
    setIsBusy(true)
    try {
      const undo = await bringInChanges(store, opened.file, opened.evidence)
      await signalCatchUp()
      close()
      notify(t('changes.brought-in', { records: opened.plan.records.length }), async () => {
        await undo()
        await signalCatchUp()
      })
    } finally {
      setIsBusy(false)
    }
  }
  return { opened, fault, isBusy, open, close, bringIn }
}
