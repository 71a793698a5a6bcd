/** The way from a chosen file to a restored register: read and checked first, shown, and only then put in the place of what is here. */
import { useState } from 'preact/hooks'
import { BackupFault } from '#core/backup/backup-fault.ts'
import { type OpenedBackup, openBackup } from '#platform/backup-file.ts'
import { signalCatchUp } from '#platform/wake-signal.ts'
import { restoreEverything } from '#store/commands/backup.ts'
import { useSaveBackup } from '#ui/dashboard/backup/use-save-backup.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export type RestoreState =
  | { at: 'start' }
  | { at: 'reading' | 'restoring'; name: string }
  | { at: 'locked'; name: string; file: Blob; isWrong: boolean }
  | { at: 'refused'; name: string; fault: BackupFault }
  | { at: 'shown'; name: string; opened: OpenedBackup }
  /** `kept`: the file with what was here before; undefined where nothing was. */
  | { at: 'restored'; opened: OpenedBackup; kept: string | undefined; undo: () => Promise<void> }
  | { at: 'taken-back' }

export interface Restoring {
  state: RestoreState
  open: (file: File) => Promise<void>
  unlock: (passphrase: string) => Promise<void>
  restore: (isEmpty: boolean) => Promise<void>
  takeBack: () => Promise<void>
  reset: () => void
}

export function useRestore(): Restoring {
  const { store } = useDaylight()
  const { save } = useSaveBackup()
  const [state, setState] = useState<RestoreState>({ at: 'start' })
  const read = async (name: string, file: Blob, passphrase?: string) => {
    setState({ at: 'reading', name })
    try {
      setState({ at: 'shown', name, opened: await openBackup(passphrase === undefined ? file : await opened(file, passphrase)) })
    } catch (fault) {
      if (!(fault instanceof BackupFault)) throw fault
      const { kind } = fault
      setState(kind === 'locked' || kind === 'wrong-passphrase' ? { at: 'locked', name, file, isWrong: kind === 'wrong-passphrase' } : { at: 'refused', name, fault })
    }
  }
  const restore = async (isEmpty: boolean) => {
    if (state.at !== 'shown') return
    const { name, opened } = state
    setState({ at: 'restoring', name })
    try {
      const kept = isEmpty ? undefined : await save({ beforeRestoring: true })
      const { register, evidenceFiles, manifest } = opened
      const undo = await restoreEverything(store, { ...register, evidenceFiles }, manifest.day)
      await signalCatchUp()
      setState({ at: 'restored', opened, kept, undo })
    } catch (fault) {
      if (!(fault instanceof BackupFault)) throw fault
      setState({ at: 'refused', name, fault })
    }
  }
  const takeBack = async () => {
    if (state.at !== 'restored') return
    await state.undo()
    await signalCatchUp()
    setState({ at: 'taken-back' })
  }
  return {
    state,
    open: (file) => read(file.name, file),
    unlock: async (passphrase) => {
      if (state.at === 'locked') await read(state.name, state.file, passphrase)
    },
    restore,
    takeBack,
    reset: () => setState({ at: 'start' }),
  }
}

async function opened(file: Blob, passphrase: string): Promise<Blob> {
  return (await import('#platform/passphrase.ts')).unlocked(file, passphrase)
}
