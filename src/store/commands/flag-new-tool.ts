/** A report of a site that the catalogue does not know: the organisation's own tool and its first flag, together or not at all. */
import { today } from '#core/calendar/clock.ts'
import { type Flag, type OwnTool, ownToolId, ownToolSchema } from '#core/register/inventory.ts'
import { changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { type FlagInput, flagOf, putFlag } from '#store/commands/flags.ts'
import { inTransaction, noticed } from '#store/commands/own-tools.ts'
import { takeOutOwnTool } from '#store/commands/take-out-own-tool.ts'
import type { Store } from '#store/store.ts'

interface Site {
  host: string
  name: string
}

/** The tool and its flag as they are written: who and when come from outside. Throws ZodError on bad input. */
export function flaggedToolOf({ host, name }: Site, report: Omit<FlagInput, 'toolId'>, { id, day, by }: Pick<Flag, 'id' | 'day' | 'by'>): { tool: OwnTool; flag: Flag } {
  const tool = ownToolSchema.parse({ id: ownToolId(host), name, matches: [{ host }], addedOn: day })
  return { tool, flag: flagOf({ ...report, toolId: tool.id }, { id, day, by }) }
}

/** Adds the tool and flags it. Throws ZodError on bad input. */
export async function flagNewTool(store: Store, site: Site, report: Omit<FlagInput, 'toolId'>): Promise<Undo> {
  const by = (await store.db.settings.get('settings'))?.userName
  const { tool, flag } = flaggedToolOf(site, report, { id: store.newId(), day: today(store.clock), by })
  return putFlaggedTool(store, tool, flag)
}

/**
 * Writes a tool and a flag that were checked before; a tool that is known stays as it is, but is noticed again if it was retired. Doing it again changes
 * nothing. Where the tool is new, the undo takes it out again with everything that was noticed of it since: a site that was flagged by mistake must not
 * stay watched.
 */
export async function putFlaggedTool(store: Store, tool: OwnTool, flag: Flag): Promise<Undo> {
  const { db } = store
  return inTransaction(store, async () => {
    const { id } = tool
    // Its only flag is this one: then it came with it, also where the worker was first.
    const isNew = (await db.ownTools.get(id)) === undefined || (await db.flags.where({ toolId: id }).primaryKeys()).join() === flag.id
    await changeRecordInTransaction(store, { table: db.ownTools, key: id, subject: 'own-tool', about: id, change: (before) => (before ? noticed(before) : tool) })
    const undoFlag = await putFlag(store, flag)
    return isNew ? () => takeOutOwnTool(store, id) : undoFlag
  })
}
