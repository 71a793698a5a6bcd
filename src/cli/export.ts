/** `export`: the register of a copy or a backup in the format of another system. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { type IsoDate, instantOf, parseIsoDate } from '#core/calendar/iso-date.ts'
import { allDueItems } from '#core/due/due-items.ts'
import { type Backup, readBackup, readBackupTrail } from '#core/export/backup.ts'
import { cisoAssistantWorkbook } from '#core/interchange/ciso-assistant.ts'
import { cyclonedxBom } from '#core/interchange/cyclonedx.ts'
import { dueEvents } from '#core/interchange/due-calendar.ts'
import { registerWorkbook } from '#core/interchange/register-workbook.ts'
import { verifyWiseBatches } from '#core/interchange/verifywise.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { Profiles } from '#core/register/profile.ts'
import { calendarText } from '#platform/calendar-file.ts'
import { workbookBlob } from '#platform/workbook-file.ts'
import { dueWords } from '#ui/dashboard/interchange/due-words.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { readRegisterInput } from './input.ts'

interface Source {
  text: string
  backup: Backup
  profiles: Profiles
  today: IsoDate
  language: 'en' | 'ja'
}

type Written = string | Blob

const formats: Readonly<Record<string, (source: Source) => Written | Promise<Written>>> = {
  xlsx: ({ text, backup, profiles, today, language }) => {
    const audit = readBackupTrail(text).audit.toReversed()
    return workbookBlob(registerWorkbook({ facts: backup, profiles, audit, today }, wordingOf(translatorFor(language)), language))
  },
  ics: ({ backup, profiles, today, language }) => {
    const translator = translatorFor(language)
    const items = allDueItems(backup, (subject, id) => (subject === 'tool' ? profiles.tool(id) : profiles.vendor(id))?.name, today)
    const events = dueEvents(items, (item) => dueWords(item, translator))
    return calendarText(translator.t('other.calendar-name'), events, Date.now())
  },
  cyclonedx: ({ backup, profiles, today }) =>
    json(
      cyclonedxBom({
        profiles,
        facts: backup,
        today,
        at: instantOf(Date.now()),
        serialNumber: crypto.randomUUID(),
        organisation: organisationOf(backup),
        daylightVersion: backup.daylightVersion,
        catalogueVersion: shippedCatalogue.version,
        annexControls: shippedCatalogue.annexA.filter(({ kind }) => kind === 'control').map(({ id }) => id),
      }),
    ),
  'ciso-assistant': ({ profiles }) => workbookBlob(cisoAssistantWorkbook(profiles)),
  verifywise: ({ text, backup }) => {
    const first = readBackupTrail(text).audit.at(-1)
    const batches = verifyWiseBatches(backup.sightings, first?.hash ?? crypto.randomUUID())
    // One request a line where one does not hold them all.
    return batches.length > 1 ? batches.map((batch) => `${JSON.stringify(batch)}\n`).join('') : json(batches[0] ?? { events: [] })
  },
}

/** Writes to standard output, or with `--out` to a file. */
export async function runExport(): Promise<void> {
  const options = { as: { type: 'string' }, on: { type: 'string' }, out: { type: 'string' }, language: { type: 'string', default: 'en' } } as const
  const { as = '', on, out, language } = parseArgs({ args: process.argv.slice(3), options }).values
  const write = Object.hasOwn(formats, as) ? formats[as] : undefined
  if (write === undefined) throw new Error(`--as is one of ${Object.keys(formats).join(', ')}`)
  if (language !== 'en' && language !== 'ja') throw new Error('--language is en or ja')
  const text = await readRegisterInput()
  const backup = readBackup(text)
  const today = on === undefined ? backup.day : parseIsoDate(on)
  if (today === undefined) throw new Error(`"${on}" is no day: write YYYY-MM-DD, such as 2026-11-22`)
  const written = await write({ text, backup, profiles: joinProfiles(shippedCatalogue, backup, today), today, language })
  const bytes = typeof written === 'string' ? written : new Uint8Array(await written.arrayBuffer())
  if (out === undefined) process.stdout.write(bytes)
  else await writeFile(out, bytes)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** From the settings, which a copy of an older Daylight may not have. */
function organisationOf(backup: Backup): string {
  return z.looseObject({ settings: z.looseObject({ organisation: z.string() }) }).safeParse(backup).data?.settings.organisation ?? ''
}
