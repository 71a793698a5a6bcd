/** What was deleted while the page is open, so that each of it can be brought back until the person leaves. */
import { useState } from 'preact/hooks'

export interface Deletion {
  id: number
  text: string
  undo: () => Promise<void>
}

/** Notes a deletion with the way back. */
export type Remember = (text: string, undo: () => Promise<void>) => void

interface Deletions {
  /** Newest first. */
  deletions: readonly Deletion[]
  remember: Remember
  takeBack: (deletion: Deletion) => Promise<void>
  /** Gives up every way back. */
  forget: () => void
}

export function useDeletions(): Deletions {
  const [deletions, setDeletions] = useState<readonly Deletion[]>([])
  const remember: Remember = (text, undo) => setDeletions((before) => [{ id: (before[0]?.id ?? 0) + 1, text, undo }, ...before])
  const takeBack = async (deletion: Deletion) => {
    setDeletions((before) => before.filter((each) => each !== deletion))
    await deletion.undo()
  }
  return { deletions, remember, takeBack, forget: () => setDeletions([]) }
}
