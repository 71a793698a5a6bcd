/** The files of an evidence pack, in their order: what people read first, then what programs read, then the evidence. */
import { usualCsv } from '#core/export/csv-options.ts'
import { namesIn, type Register, type RegisterTable, type TableName, tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { type Names, tableOf } from '#core/export/table-column.ts'
import { evidencePath } from '#core/pack/evidence-path.ts'
import { contentFiles, tableFolder } from '#core/pack/manifest.ts'
import type { PackFacts } from '#core/pack/pack-facts.ts'
import { registerDocumentJsonSchema, registerDocumentText } from '#core/pack/register-document.ts'
import { csvHead, csvLines } from '#platform/csv.ts'
import type { PackPart } from '#platform/pack-archive.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { packReadme } from '#ui/pack-report/pack-readme.ts'
import { packReport } from '#ui/pack-report/pack-report.ts'

/** `readEvidence` gives the bytes of one piece of evidence; each is read only when its turn comes. */
export async function* packParts(pack: PackFacts, readEvidence: (id: string) => Promise<Blob | undefined>): AsyncGenerator<PackPart> {
  yield { name: contentFiles.readme, content: packReadme(pack) }
  for (const language of ['en', 'ja'] as const) yield { name: `report.${language}.html`, content: packReport(pack, translatorFor(language)) }
  for (const name of tableNames) yield tablePart(name, { facts: pack.facts, profiles: pack.profiles, audit: pack.trail, today: pack.day, colleagueFigures: pack.colleagueFigures })
  yield { name: contentFiles.register, content: registerDocumentText(pack) }
  yield { name: contentFiles.schema, content: `${JSON.stringify(registerDocumentJsonSchema(), null, 2)}\n` }
  yield { name: contentFiles.trail, content: trailText(pack) }
  yield* evidenceParts(pack, readEvidence)
}

/** With English headings, whatever the interface speaks: the tables are for programs too. */
function tablePart(name: TableName, register: Register): PackPart {
  const { columns, rows } = tableDefinition(name)
  const all = rows(register)
  return { name: `${tableFolder}${name}.csv`, content: csvPieces(columns, all, namesIn(register.profiles)), rows: all.length }
}

const rowsPerPiece = 5000

/** The cells of a piece are made when its turn comes: those of a million sightings at once would fill the memory. */
function* csvPieces(columns: RegisterTable['columns'], rows: readonly unknown[], names: Names): Generator<string> {
  const wording = wordingOf(translatorFor('en'))
  const tableFrom = (at: number) => tableOf(columns, rows.slice(at, at + rowsPerPiece), wording, names, 'en')
  yield csvHead(tableFrom(rows.length).columns, usualCsv)
  for (let at = 0; at < rows.length; at += rowsPerPiece) {
    const { rows: cells, kinds } = tableFrom(at)
    yield csvLines(cells, kinds, usualCsv)
  }
}

const linesPerPiece = 2000

/** One line of JSON for each line of the trail, oldest first. */
function* trailText({ trail }: PackFacts): Generator<string> {
  for (let at = 0; at < trail.length; at += linesPerPiece) {
    yield trail
      .slice(at, at + linesPerPiece)
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join('')
  }
}

/** The same bytes under the same name are written once. */
async function* evidenceParts({ facts, heldFiles }: PackFacts, readEvidence: (id: string) => Promise<Blob | undefined>): AsyncGenerator<PackPart> {
  const written = new Set<string>()
  for (const evidence of facts.evidence) {
    const name = evidencePath(evidence)
    if (name === undefined || written.has(name) || !heldFiles.has(evidence.id)) continue
    const content = await readEvidence(evidence.id)
    if (content === undefined) throw new Error(`the file of evidence ${evidence.id} went away while the pack was made`)
    written.add(name)
    yield { name, content }
  }
}
