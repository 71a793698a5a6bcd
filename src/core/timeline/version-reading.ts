/** Reads what a version of a record says: its fields, who changed it, and the day it counts for. */
import { type AuditSubject, daylightItself } from '#core/audit/audit-entry.ts'
import { isChanged, type RecordFields, type RecordVersion, recordVersions } from '#core/audit/record-versions.ts'
import { type Instant, type IsoDate, localDay, parseIsoDate } from '#core/calendar/iso-date.ts'
import type { RecordChangeKind, TimelineInput } from '#core/timeline/timeline-step.ts'

/**
 * The day on which a version counts, who made it, and its line. The record's own day (`ownDay`, such as "seenOn") counts where this version set it,
 * for a person may write down on Friday what was done on Monday; otherwise the day of the line. undefined: nobody knows the day.
 */
export function whenAndWho(version: RecordVersion, timeZone: string, ownDay?: string, ownName?: string): { day: IsoDate; by?: string; seq?: number } | undefined {
  const { entry, after, isRestored } = version
  const own = ownDay && !isRestored && isChanged(version, ownDay) ? dayAt(after, ownDay) : undefined
  const day = own ?? (entry && dayOf(entry.at, timeZone))
  if (day === undefined) return undefined
  const named = ownName && !isRestored ? textAt(after, ownName) : undefined
  const by = named ?? personOf(entry?.by)
  return { day, ...(by && { by }), ...(entry && { seq: entry.seq }) }
}

export function changeOf({ before, after, isRestored }: RecordVersion): RecordChangeKind {
  if (after.size === 0) return 'deleted'
  if (isRestored) return 'restored'
  return before.size === 0 ? 'recorded' : 'changed'
}

/** The fields that tell of a version: of a deleted record those it had. */
export function tellingFields({ before, after }: RecordVersion): RecordFields {
  return after.size > 0 ? after : before
}

export function textAt(fields: RecordFields, field: string): string | undefined {
  const value = fields.get(field)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function dayAt(fields: RecordFields, field: string): IsoDate | undefined {
  return parseIsoDate(textAt(fields, field) ?? '')
}

export function linesAt(fields: RecordFields, field: string): string[] {
  const value = fields.get(field)
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : []
}

/** One of a few words; `otherwise` where the field holds none of them. */
export function wordAt<Word extends string>(fields: RecordFields, field: string, words: readonly Word[], otherwise: Word): Word {
  return words.find((word) => word === fields.get(field)) ?? otherwise
}

/** Only those of the given fields that hold a text. */
export function textsAt<Name extends string>(fields: RecordFields, names: readonly Name[]): Partial<Record<Name, string>> {
  const texts: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const text = textAt(fields, name)
    if (text !== undefined) texts[name] = text
  }
  return texts
}

/** A person's name; Daylight itself and "" are none. */
export function personOf(by: string | undefined): string | undefined {
  return by === daylightItself ? undefined : by || undefined
}

/** The local day of a line of the trail. */
export function dayOf(at: Instant, timeZone: string): IsoDate {
  return localDay(Temporal.Instant.from(at).epochMilliseconds, timeZone)
}

/** The versions of every record of a kind: of those on record and of those that only the trail still knows. */
export function versionsOfAll({ history }: Pick<TimelineInput, 'history'>, subject: AuditSubject, present: ReadonlyMap<string, object>): RecordVersion[] {
  const ids = new Set([...present.keys(), ...history.filter((line) => line.subject === subject).map((line) => line.subjectId)])
  return [...ids].flatMap((id) => recordVersions(history, subject, id, present.get(id)))
}
