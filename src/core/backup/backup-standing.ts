/** Decides whether somebody must be reminded of a backup: only where people have put work into the register, and the last backup is old. */
import { addDays, daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'

/** `none-needed`: nothing is on record that nobody could find again. `days`: since the last backup. */
export type BackupStanding = { kind: 'none-needed' } | { kind: 'never'; isDue: boolean } | { kind: 'saved'; on: IsoDate; days: number; isDue: boolean }

type Work = Pick<RegisterFacts, 'entries' | 'vendors' | 'certificates' | 'controlAnswers' | 'correctiveActions'>

/** `remindAfterDays` 0: never. A register that was never saved is due as many days after its first tool was found. */
export function backupStanding(work: Work, lastBackupOn: IsoDate | undefined, remindAfterDays: number, today: IsoDate): BackupStanding {
  const isOlder = (day: IsoDate) => remindAfterDays > 0 && addDays(day, remindAfterDays) < today
  if (lastBackupOn !== undefined) {
    return { kind: 'saved', on: lastBackupOn, days: Math.max(0, daysBetween(lastBackupOn, today)), isDue: holdsWork(work) && isOlder(lastBackupOn) }
  }
  if (!holdsWork(work)) return { kind: 'none-needed' }
  const first = work.entries.map(({ foundOn }) => foundOn).sort()[0]
  return { kind: 'never', isDue: first === undefined ? remindAfterDays > 0 : isOlder(first) }
}

/** What was noticed by itself is no work of anybody. */
function holdsWork({ entries, vendors, certificates, controlAnswers, correctiveActions }: Work): boolean {
  return entries.some(({ decision }) => decision.status !== 'unreviewed') || [vendors, certificates, controlAnswers, correctiveActions].some((records) => records.length > 0)
}
