import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyTrail } from '#core/audit/trail-chain.ts'
import { evidenceFileName } from '#core/backup/backup-manifest.ts'
import { dataCopy } from '#core/export/data-copy.ts'
import { backupFiles, type Everything, openBackup } from '#platform/backup-file.ts'
import { lockedStream, unlocked } from '#platform/passphrase.ts'
import { readZip, zipBlob } from '#platform/zip.ts'
import { sampleHeld } from '../core/backup/sample-backup.ts'

const modified = Date.UTC(2026, 10, 22, 12)
const saved = (everything: Everything) => zipBlob(backupFiles(everything), modified)

let everything: Everything
let backup: Blob
beforeAll(async () => {
  everything = await sampleHeld()
  backup = await saved(everything)
})

/** The backup with some of its files changed, taken out (undefined) or added, and the manifest as it was. */
async function changed(changes: Record<string, string | Blob | undefined>): Promise<Blob> {
  const files: Record<string, string | Blob | undefined> = { ...Object.fromEntries(await readZip(backup)), ...changes }
  return zipBlob(
    Object.entries(files).flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }])),
    modified,
  )
}

async function fileText(name: string): Promise<string> {
  return (await (await readZip(backup)).get(name)?.text()) ?? ''
}

describe('a backup', () => {
  it('gives back every record, the settings, the audit trail with its head, and the bytes of every evidence file', async () => {
    const { manifest, register, evidenceFiles } = await openBackup(backup)
    expect(register).toMatchObject({ settings: everything.settings, facts: everything.facts, audit: everything.audit, auditHead: everything.auditHead })
    expect(register.trailCheck.isIntact).toBe(true)
    expect(await bytesOf(evidenceFiles)).toEqual(await bytesOf(everything.evidenceFiles))
    expect(evidenceFiles.map(({ blob }) => blob.type)).toEqual(everything.evidenceFiles.map(({ blob }) => blob.type))
    expect(manifest).toMatchObject({ day: '2026-11-22', savedBy: 'Mika Sato', organisation: 'Example KK', counts: { entries: everything.facts.entries.length } })
  })

  it('holds the same document that "My data" saves, and equal evidence files once, under their hash', async () => {
    expect(await fileText('register.json')).toBe(dataCopy(everything))
    const { manifest } = await openBackup(backup)
    expect(manifest.evidenceFiles).toHaveLength(3)
    expect([...(await readZip(backup)).keys()]).toEqual(['register.json', ...new Set(manifest.evidenceFiles.map(({ sha256 }) => evidenceFileName(sha256))), 'manifest.json'])
  })

  it('read and saved again holds the same, and from then on is the same byte by byte in each of its files', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((each) => each.toWellFormed().trim())
    const day = fc.constantFrom(...(['2026-01-31', '2024-02-29', '2026-11-22'] as Everything['day'][]))
    const vendor = fc.record({ id: fc.stringMatching(/^[a-z]{3,8}$/), position: fc.constant('held' as const), riskTier: fc.constant('high' as const), note: text, reviewBy: day })
    const sighting = fc.record({ toolId: fc.stringMatching(/^[a-z]{3,8}$/), host: fc.constant('a.example'), day, count: fc.integer({ min: 1, max: 9 }) })
    const file = fc.record({ evidenceId: fc.uuid(), blob: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Blob([bytes], { type: 'image/png' })) })
    const content = fc.record({ vendors: fc.array(vendor, { maxLength: 5 }), sightings: fc.array(sighting, { maxLength: 600 }), evidenceFiles: fc.array(file, { maxLength: 4 }) })
    await fc.assert(
      fc.asyncProperty(content, async ({ evidenceFiles, ...facts }) => {
        const first = await saved({ ...everything, facts: { ...everything.facts, ...facts }, evidenceFiles })
        const second = await savedAgain(first)
        expect(JSON.parse((await (await readZip(second)).get('register.json')?.text()) ?? '')).toEqual(
          JSON.parse((await (await readZip(first)).get('register.json')?.text()) ?? ''),
        )
        expect(await bytesOf((await openBackup(second)).evidenceFiles)).toEqual(await bytesOf(evidenceFiles))
        expect((await hexOfFiles(await savedAgain(second))) === (await hexOfFiles(second))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('tells a trail that was broken already when it was saved', async () => {
    const { register } = await openBackup(await saved({ ...everything, audit: everything.audit.slice(1) }))
    expect(register.trailCheck).toMatchObject({ isIntact: false, fault: 'removed' })
  })

  it('of an empty register is a backup too', async () => {
    const facts = Object.fromEntries(Object.keys(everything.facts).map((name) => [name, []])) as unknown as Everything['facts']
    const { register } = await openBackup(await saved({ ...everything, facts, audit: [], auditHead: emptyTrail, evidenceFiles: [] }))
    expect(register.facts).toEqual(facts)
  })
})

describe('a backup is refused', () => {
  it('when any byte of it was altered', async () => {
    const bytes = new Uint8Array(await backup.arrayBuffer())
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const altered = bytes.slice()
        altered[at] = (altered[at] ?? 0) ^ by
        // What ZIP keeps beside the content (times, attributes, versions) carries nothing: such a file opens as it was, or not at all.
        const opened = await openBackup(new Blob([altered])).catch((fault: Error) => fault)
        if (opened instanceof Error) expect(opened.name).toBe('BackupFault')
        else expect(opened.register).toMatchObject({ facts: everything.facts, audit: everything.audit })
      }),
      { numRuns: 200 },
    )
  })

  it('when it was cut short', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 40, max: backup.size - 1 }), async (size) => {
        await expect(openBackup(backup.slice(0, size))).rejects.toMatchObject({ kind: 'cut-short' })
      }),
      { numRuns: 50 },
    )
  })

  it('when it is something else', async () => {
    await expect(openBackup(new Blob(['tool,vendor\r\n']))).rejects.toMatchObject({ kind: 'foreign' })
    await expect(openBackup(new Blob([]))).rejects.toMatchObject({ kind: 'foreign' })
    await expect(openBackup(await zipBlob([{ name: 'inventory.csv', content: '' }], modified))).rejects.toMatchObject({ kind: 'foreign' })
    await expect(openBackup(await zipBlob([{ name: 'manifest.json', content: '{"format":"other"}' }], modified))).rejects.toMatchObject({ kind: 'foreign' })
    await expect(openBackup(new Blob([dataCopy(everything)]))).rejects.toMatchObject({ kind: 'copy' })
  })

  it('when a newer Daylight wrote it, also where nothing else of it can be understood', async () => {
    const manifest = JSON.parse(await fileText('manifest.json'))
    for (const version of ['schemaVersion', 'formatVersion']) {
      await expect(openBackup(await changed({ 'manifest.json': JSON.stringify({ ...manifest, [version]: 99, files: 'otherwise' }) }))).rejects.toMatchObject({
        kind: 'newer',
        detail: '99',
      })
    }
  })

  it('when a file in it is another, is missing, or is one too many', async () => {
    const register = await fileText('register.json')
    const [evidence = ''] = [...(await readZip(backup)).keys()].filter((name) => name.startsWith('evidence/'))
    await expect(openBackup(await changed({ 'register.json': register.replace('Mika Sato', 'Mika Satou') }))).rejects.toMatchObject({ kind: 'altered', detail: 'register.json' })
    await expect(openBackup(await changed({ [evidence]: '%PDF-1.7 six' }))).rejects.toMatchObject({ kind: 'altered', detail: evidence })
    await expect(openBackup(await changed({ [evidence]: undefined }))).rejects.toMatchObject({ kind: 'missing-file', detail: evidence })
    await expect(openBackup(await changed({ 'extra.txt': 'x' }))).rejects.toMatchObject({ kind: 'unlisted-file', detail: 'extra.txt' })
  })

  it.each([
    ['a record that does not fit', { certificates: [{ id: 'c1' }] }, 'certificates.0'],
    ['a list that nobody knows', { mystery: [] }, 'register.json'],
    ['settings that do not fit', { settings: { userName: 1 } }, 'settings.userName'],
  ])('when it holds %s, also where every hash is right', async (_, changes, says) => {
    const plain = { ...JSON.parse(dataCopy(everything)), ...changes }
    await expect(openBackup(await withRegister(JSON.stringify(plain)))).rejects.toMatchObject({ kind: 'bad-record', detail: expect.stringContaining(says) })
  })

  it('when a field is named like a prototype, and no prototype is touched', async () => {
    const text = dataCopy(everything).replace('{\n', '{\n"__proto__": {"polluted": true},\n')
    await openBackup(await withRegister(text)).catch(() => {})
    expect('polluted' in {}).toBe(false)
  })
})

describe('a passphrase', () => {
  it('opens what it locked; another one does not', async () => {
    const locked = await new Response((await lockedStream(backup.stream(), 'four words in a row')) as BodyInit).blob()
    await expect(openBackup(locked)).rejects.toMatchObject({ kind: 'locked' })
    await expect(unlocked(locked, 'another')).rejects.toMatchObject({ kind: 'wrong-passphrase' })
    expect(new Uint8Array(await (await unlocked(locked, 'four words in a row')).arrayBuffer())).toEqual(new Uint8Array(await backup.arrayBuffer()))
    await expect(unlocked(locked.slice(0, locked.size - 1), 'four words in a row')).rejects.toMatchObject({ kind: 'archive' })
  }, 60_000)
})

/** A backup whose manifest fits another register. */
async function withRegister(text: string): Promise<Blob> {
  const manifest = JSON.parse(await fileText('manifest.json'))
  const bytes = new TextEncoder().encode(text)
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
  const files = manifest.files.map((file: { name: string }) => (file.name === 'register.json' ? { name: file.name, bytes: bytes.length, sha256 } : file))
  return changed({ 'register.json': text, 'manifest.json': JSON.stringify({ ...manifest, files }) })
}

async function savedAgain(archive: Blob): Promise<Blob> {
  const { register, manifest, evidenceFiles } = await openBackup(archive)
  return saved({ ...register, catalogueVersion: manifest.catalogueVersion, evidenceFiles })
}

async function bytesOf(files: readonly { evidenceId: string; blob: Blob }[]) {
  return Promise.all(files.map(async ({ evidenceId, blob }) => [evidenceId, new Uint8Array(await blob.arrayBuffer()).toHex()]))
}

async function hexOfFiles(archive: Blob): Promise<string> {
  const files = [...(await readZip(archive))].map(async ([name, blob]) => `${name} ${new Uint8Array(await blob.arrayBuffer()).toHex()}`)
  return (await Promise.all(files)).join('\n')
}
