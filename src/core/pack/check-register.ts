/** Holds the register of a pack to its schema, and the tables and the evidence beside it to the register. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { csvRowCount } from '#core/pack/csv-row-count.ts'
import { evidencePath } from '#core/pack/evidence-path.ts'
import { contentFiles, type Manifest, tableFolder } from '#core/pack/manifest.ts'
import type { OpenedPack } from '#core/pack/opened-pack.ts'
import type { PackFinding } from '#core/pack/pack-finding.ts'
import { type RegisterDocument, registerDocumentSchema, registerDocumentVersion } from '#core/pack/register-document.ts'
import { tableRowCounts } from '#core/pack/table-row-counts.ts'

interface RegisterOfPack {
  findings: PackFinding[]
  register?: RegisterDocument
}

/** A register that is missing is the manifest's to tell. */
export async function checkRegister(pack: OpenedPack, manifest: Manifest): Promise<RegisterOfPack> {
  const text = await pack.entries.get(contentFiles.register)?.text()
  const { register, findings: ofRegister }: RegisterOfPack = text === undefined ? { findings: [] } : readRegister(text)
  const ofDay: PackFinding[] = register && register.day !== manifest.day ? [{ kind: 'register-of-another-day', day: register.day }] : []
  const findings = [...ofRegister, ...ofDay, ...(await rowFindings(pack, manifest, register)), ...(register ? evidenceFindings(pack, manifest, register) : [])]
  return { findings, ...(register && { register }) }
}

function readRegister(text: string): RegisterOfPack {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { findings: [{ kind: 'register-invalid', where: 'JSON' }] }
  }
  const version = z.object({ format: z.literal('daylight-register'), version: z.int(), day: isoDateSchema }).safeParse(json).data?.version
  if (version !== undefined && version > registerDocumentVersion) return { findings: [{ kind: 'newer-register', version }] }
  const result = registerDocumentSchema.safeParse(json)
  if (result.success) return { findings: [], register: result.data }
  return { findings: [{ kind: 'register-invalid', where: result.error.issues[0]?.path.join('.') || 'JSON' }] }
}

/** Each table against the rows that the manifest counted, and against the register that the rows come from. */
async function rowFindings({ entries }: OpenedPack, { files }: Manifest, register: RegisterDocument | undefined): Promise<PackFinding[]> {
  const byRegister = register && tableRowCounts(register)
  const findings: PackFinding[] = []
  for (const { name, rows } of files) {
    const entry = rows === undefined ? undefined : entries.get(name)
    if (rows === undefined || entry === undefined) continue
    const found = csvRowCount(await entry.text())
    const expected = byRegister?.get(name.slice(tableFolder.length, -'.csv'.length)) ?? rows
    const wrong = [rows, expected].find((each) => each !== found)
    if (wrong !== undefined) findings.push({ kind: 'rows-differ', file: name, expected: wrong, found })
  }
  return findings
}

/** Each evidence file against the hash that the register noted when it was added. */
function evidenceFindings({ entries }: OpenedPack, { evidenceWithoutFile, files }: Manifest, { evidence }: RegisterDocument): PackFinding[] {
  const known = new Set(evidenceWithoutFile)
  const listed = new Set(files.map(({ name }) => name))
  return evidence.flatMap((each): PackFinding[] => {
    const file = evidencePath(each)
    if (file === undefined || each.kind === 'link' || known.has(each.id)) return []
    const entry = entries.get(file)
    // A file that is listed and missing has been told already.
    if (entry === undefined) return listed.has(file) ? [] : [{ kind: 'evidence-missing', file, title: each.title }]
    return entry.sha256 === each.sha256 ? [] : [{ kind: 'evidence-differs', file, title: each.title }]
  })
}
