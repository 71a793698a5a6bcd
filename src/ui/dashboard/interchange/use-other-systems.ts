/** The files for other systems, each made when somebody asks for it. */

import { instantOf } from '#core/calendar/iso-date.ts'
import { cisoAssistantWorkbook } from '#core/interchange/ciso-assistant.ts'
import { cyclonedxBom } from '#core/interchange/cyclonedx.ts'
import { dueEvents } from '#core/interchange/due-calendar.ts'
import { registerWorkbook } from '#core/interchange/register-workbook.ts'
import { verifyWiseBatches } from '#core/interchange/verifywise.ts'
import type { Sheet } from '#core/interchange/workbook.ts'
import { saveFile } from '#platform/files.ts'
import { extensionVersion } from '#platform/pages.ts'
import { zipBlob } from '#platform/zip.ts'
import { readAuditTrail } from '#store/queries.ts'
import { dueWords } from '#ui/dashboard/interchange/due-words.ts'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useDue } from '#ui/hooks/use-due.ts'
import { wordingOf } from '#ui/i18n/translator.ts'

export const otherSystems = ['xlsx', 'ics', 'cyclonedx', 'ciso-assistant', 'verifywise'] as const
export type OtherSystem = (typeof otherSystems)[number]

interface OutFile {
  name: string
  content: BlobPart
  mediaType: string
}

/** Saves the file for one of them and answers its name. */
export function useOtherSystems(): (system: OtherSystem) => Promise<string> {
  const daylight = useDaylight()
  const due = useDue()
  const { t, store, today } = daylight
  const makers: Record<OtherSystem, () => Promise<OutFile> | OutFile> = {
    xlsx: () => registerFile(daylight),
    ics: async () => {
      const { calendarText } = await import('#platform/calendar-file.ts')
      const events = dueEvents(due, (item) => dueWords(item, daylight))
      return { name: `daylight-due-${today}.ics`, content: calendarText(t('other.calendar-name'), events, store.clock.now()), mediaType: 'text/calendar' }
    },
    cyclonedx: () => bomFile(daylight),
    'ciso-assistant': async () => ({
      name: `daylight-ciso-assistant-${today}.xlsx`,
      content: await workbook(cisoAssistantWorkbook(daylight.profiles)),
      mediaType: workbookType,
    }),
    verifywise: () => eventsFile(daylight),
  }
  return async (system) => {
    const { name, content, mediaType } = await makers[system]()
    saveFile(name, content, mediaType)
    return name
  }
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The writers of workbooks and calendars are loaded when they are needed: nothing else on the page waits for them. */
async function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  return (await import('#platform/workbook-file.ts')).workbookBlob(sheets)
}

async function registerFile(daylight: Daylight): Promise<OutFile> {
  const { store, facts, profiles, today, language } = daylight
  const audit = (await readAuditTrail(store.db)).toReversed()
  const sheets = registerWorkbook({ facts, profiles, audit, today }, wordingOf(daylight), language)
  return { name: `daylight-register-${today}.xlsx`, content: await workbook(sheets), mediaType: workbookType }
}

function bomFile({ store, facts, profiles, settings, catalogue, today }: Daylight): OutFile {
  const bom = cyclonedxBom({
    profiles,
    facts,
    today,
    at: instantOf(store.clock.now()),
    serialNumber: store.newId(),
    organisation: settings.organisation,
    daylightVersion: extensionVersion(),
    catalogueVersion: catalogue.version,
    annexControls: catalogue.annexA.filter(({ kind }) => kind === 'control').map(({ id }) => id),
  })
  return { name: `daylight-${today}.cdx.json`, content: `${JSON.stringify(bom, null, 2)}\n`, mediaType: 'application/vnd.cyclonedx+json' }
}

/** VerifyWise takes a limited number of events in one request: more than that come as several files in a ZIP. */
async function eventsFile({ store, facts, today }: Daylight): Promise<OutFile> {
  const first = await store.db.audit.get(1)
  const batches = verifyWiseBatches(facts.sightings, first?.hash ?? store.newId())
  const name = `daylight-verifywise-${today}`
  const texts = (batches.length === 0 ? [{ events: [] }] : batches).map((batch) => `${JSON.stringify(batch, null, 2)}\n`)
  const [only] = texts
  if (only !== undefined && texts.length === 1) return { name: `${name}.json`, content: only, mediaType: 'application/json' }
  const files = texts.map((content, i) => ({ name: `${name}-${i + 1}.json`, content }))
  return { name: `${name}.zip`, content: await zipBlob(files, store.clock.now()), mediaType: 'application/zip' }
}
