/** Opens a colleague's file, says what is wrong with it, and works out what it would do here. Stores nothing. */
import { useState } from 'preact/hooks'
import { type ChangesFault, type ChangesFile, readChangesFile } from '#core/merging/changes-file.ts'
import { type PackageFault, unpackChanges } from '#platform/changes-package.ts'
import { signalCatchUp } from '#platform/wake-signal.ts'
import type { ChangesPlan } from '#store/changes-plan.ts'
import { bringInChanges, planChanges } from '#store/commands/changes.ts'
import { readSharingKeys } from '#store/commands/sharing-keys.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface OpenedFile {
  name: string
  file: ChangesFile
  evidence: ReadonlyMap<string, Blob>
  plan: ChangesPlan
}

export interface BroughtIn {
  name: string
  records: number
  undo: () => Promise<void>
}

export interface FileFault {
  name: string
  fault: ChangesFault | PackageFault
}

export function useChangesFile() {
  const { store } = useDaylight()
  const [opened, setOpened] = useState<OpenedFile | undefined>()
  const [fault, setFault] = useState<FileFault | undefined>()
  const [broughtIn, setBroughtIn] = useState<BroughtIn | undefined>()
  const [isBusy, setIsBusy] = useState(false)
  const close = () => {
    setOpened(undefined)
    setFault(undefined)
    setBroughtIn(undefined)
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
      const takeBack = async () => {
        await undo()
        await signalCatchUp()
      }
      setBroughtIn({ name: opened.name, records: opened.plan.records.length, undo: takeBack })
    } finally {
      setIsBusy(false)
    }
  }
  return { opened, fault, broughtIn, isBusy, open, close, bringIn }
}
