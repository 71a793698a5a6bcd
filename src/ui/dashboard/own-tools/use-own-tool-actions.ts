/** Changing the organisation's own tools: each command tells the worker what to listen for, and so does its undo. */

import type { Opened } from '#core/register/conflict.ts'
import type { OwnTool } from '#core/register/inventory.ts'
import { signalCatchUp } from '#platform/wake-signal.ts'
import { mergeOwnTool } from '#store/commands/merge-own-tool.ts'
import { addOwnTool, changeOwnTool, type OwnToolInput, resumeOwnTool, retireOwnTool } from '#store/commands/own-tools.ts'
import { takeOutOwnTool } from '#store/commands/take-out-own-tool.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

type Undo = () => Promise<unknown>

export interface OwnToolActions {
  /** Adds a tool, or changes the one of this id where it is still what was opened. */
  save: (input: OwnToolInput, id: string | undefined, opened: Opened<OwnTool>) => Promise<Undo>
  retire: (id: string) => Promise<Undo>
  resume: (id: string) => Promise<Undo>
  merge: (id: string, into: string) => Promise<Undo>
}

export function useOwnToolActions(): OwnToolActions {
  const { store, catalogue } = useDaylight()
  return {
    save: (input, id, opened) => signalled(() => (id === undefined ? add(input) : changeOwnTool(store, id, input, opened))),
    retire: (id) => signalled(() => retireOwnTool(store, id)),
    resume: (id) => signalled(() => resumeOwnTool(store, id)),
    merge: (id, into) => signalled(() => mergeOwnTool(store, id, into, catalogue)),
  }
  async function add(input: OwnToolInput): Promise<Undo> {
    const id = await addOwnTool(store, input, 'import')
    return () => takeOutOwnTool(store, id)
  }
}

async function signalled(command: () => Promise<Undo>): Promise<Undo> {
  const undo = await command()
  await signalCatchUp()
  return async () => {
    await undo()
    await signalCatchUp()
  }
}
