/** The way back from what was done in one go, for as long as the page is open. */
import { useState } from 'preact/hooks'
import { ConflictError } from '#core/register/conflict.ts'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface TakeBack {
  state: 'done' | 'undoing' | 'undone'
  takeBack: () => Promise<void>
}

/** Where somebody changed it since, nothing is taken back, and that is said. */
export function useTakeBack(undo: () => Promise<unknown>): TakeBack {
  const { t } = useDaylight()
  const notify = useToast()
  const [state, setState] = useState<TakeBack['state']>('done')
  const takeBack = async () => {
    setState('undoing')
    try {
      await undo()
      setState('undone')
    } catch (fault) {
      if (!(fault instanceof ConflictError)) throw fault
      setState('done')
      notify(t('conflict.not-undone'))
    }
  }
  return { state, takeBack }
}
