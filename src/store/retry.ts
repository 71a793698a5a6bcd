/** Second chances for faults of the browser's storage that a reopened connection cures. */
import type { DaylightDatabase } from '#store/database.ts'

/** A connection lost in a revived worker, and Chromium's passing "Internal error opening backing store". */
const curable = new Set(['DatabaseClosedError', 'UnknownError', 'InvalidStateError', 'OpenFailedError'])

/** Runs `work`; after a curable fault closes and reopens the database and runs it once more. Never deletes anything. */
export async function withRetry(db: DaylightDatabase, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    if (!(fault instanceof Error) || !curable.has(fault.name)) throw fault
    db.close()
    await db.open()
    await work()
  }
}
