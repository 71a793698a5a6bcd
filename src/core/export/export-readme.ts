/** Writes the README of an export: what the tables hold, on which day, and what they do not prove. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { meaningKey } from '#core/export/register-tables.ts'
import type { Table, Wording } from '#core/export/table.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'

export interface ExportFacts {
  day: IsoDate
  /** "" where the settings name none. */
  organisation: string
  /** "" where the settings name nobody. */
  exportedBy: string
  daylightVersion: string
  catalogueVersion: IsoDate
  tools: readonly ToolProfile[]
  vendors: readonly VendorProfile[]
  inventory: Table
  vendorTable: Table
}

/** Plain English text with CRLF line ends. `wording` gives the meaning of each column. */
export function exportReadme(facts: ExportFacts, wording: Wording): string {
  const lines = [
    ...heading(facts),
    ...files(facts),
    ...openings,
    ...certificates,
    ...columns('inventory', facts.inventory, wording),
    ...columns('vendors', facts.vendorTable, wording),
    ...reading,
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** The days on which at least one of `tools` was opened, oldest first. */
export function sightingDays(tools: readonly ToolProfile[]): IsoDate[] {
  return [...new Set(tools.flatMap((tool) => tool.days.map(({ day }) => day)))].sort()
}

function heading({ day, organisation, exportedBy, daylightVersion, catalogueVersion, tools }: ExportFacts): string[] {
  const days = sightingDays(tools)
  return [
    'Daylight export',
    '===============',
    '',
    `Day of the export   ${day}`,
    `Organisation        ${organisation || 'not given in the settings'}`,
    `Exported by         ${exportedBy || 'not given in the settings'}`,
    `Daylight version    ${daylightVersion}`,
    `Catalogue version   ${catalogueVersion}`,
    `Sightings cover     ${days.length === 0 ? 'no day' : `${days[0]} to ${days.at(-1)}, ${counted(days.length, 'day')} with a sighting`}`,
    '',
  ]
}

function files({ tools, vendors }: ExportFacts): string[] {
  const certificateCount = vendors.reduce((sum, vendor) => sum + vendor.certificates.length, 0)
  return [
    ...title('Files'),
    `inventory.csv   ${counted(tools.length, 'tool')}, one row each.`,
    `vendors.csv     ${counted(vendors.length, 'vendor')} with ${counted(certificateCount, 'certificate')}: one row per vendor and certificate,`,
    '                and one row for each vendor without a certificate.',
    '',
  ]
}

const openings = [
  ...title('What an opening is, and what it is not'),
  'An opening says that a page of the tool was loaded in one browser profile on one local day.',
  'It is not proof of use: it does not say who opened the page, why, or what was entered.',
  'Other profiles, browsers and computers, private windows and tools outside the browser are not covered.',
  'Days on which noticing was paused, and sightings that were deleted, are missing.',
  '',
]

const certificates = [
  ...title('What a certificate is, and what it is not'),
  "A certificate covers a management system within its scope. It is not a statement on a model's safety,",
  'and it does not pass down to products that are built on a certified service.',
  'ISO/IEC 42001 is not a harmonised standard of the EU AI Act.',
  'The decision, the assurance and the risk tier are three separate facts. No column mixes them.',
  '',
]

function columns(name: 'inventory' | 'vendors', table: Table, wording: Wording): string[] {
  const numbered = table.columns.map((column, i) => `${String(i + 1).padStart(2)}. ${column}: ${wording(meaningKey(name, column))}`)
  return [...title(`Columns of ${name}.csv`), ...numbered, '']
}

const reading = [
  ...title('How to read the files'),
  'UTF-8 with a byte order mark, commas, CRLF line ends, one heading row. Days are written YYYY-MM-DD.',
  'An empty cell means that nothing is on record. Several values in one cell are separated by "; ".',
  'A text that a spreadsheet could take for a formula, a number or a day has an apostrophe in front, and so has a text',
  'that starts with an apostrophe itself. Take exactly one leading apostrophe away to get the text as recorded.',
  'Where the system separates lists by semicolons, open the files by "Data > From text/CSV" and choose the comma.',
]

function title(text: string): string[] {
  return [text, '-'.repeat(text.length)]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
