import { beforeAll, describe, expect, it, vi } from 'vitest'
import { altered, checked, packOf, repacked, resigned, storeToPack, unpacked } from '../../sample/pack.ts'

// Each case zips and unzips a whole pack.
vi.setConfig({ testTimeout: 60_000 })

let pack: Blob
let names: string[]
let fingerprint: string

beforeAll(async () => {
  pack = await packOf(await storeToPack())
  names = [...(await unpacked(pack)).keys()]
  fingerprint = (await checked(pack)).manifest?.signer.fingerprint ?? ''
})

const kinds = async (tampered: Blob, expectedSigner?: string) => (await checked(tampered, expectedSigner)).findings

describe('a pack as it was made', () => {
  it('has nothing wrong with it, and was made by the signer asked for', async () => {
    expect(await kinds(pack)).toEqual([])
    expect(await checked(pack, fingerprint)).toMatchObject({ isIntact: true, findings: [] })
  })

  it('lists every file but the three that tell of the pack', async () => {
    const { manifest } = await checked(pack)
    expect(manifest?.files.map(({ name }) => name)).toEqual(names.slice(0, -3))
    expect(names.slice(-3)).toEqual(['manifest.json', 'manifest.sig', 'signer.pem'])
    expect(names).toEqual(
      expect.arrayContaining(['README.txt', 'report.en.html', 'report.ja.html', 'tables/sightings.csv', 'register.json', 'register.schema.json', 'audit-trail.jsonl']),
    )
  })

  it('says what it covers, what it does not prove, and by whom it was made', async () => {
    expect((await checked(pack)).manifest).toMatchObject({
      day: '2026-11-22',
      organisation: 'Example KK',
      madeBy: 'Mika Sato',
      audit: { seq: 4 },
      coverage: { firstDay: '2026-09-01', lastDay: '2026-11-22', paused: [], deletions: [], colleaguesCounted: 23 },
      counts: { tools: 8, certificates: 2, evidenceFiles: 1 },
      doesNotProve: expect.arrayContaining(['use', 'truth', 'person']),
    })
  })
})

describe('what was done to a pack is found and named', () => {
  it('a byte altered in any file', async () => {
    for (const name of names.slice(0, -3)) {
      expect(await kinds(await altered(pack, name, (text) => `${text.slice(0, -3)}~${text.slice(-2)}`)), name).toContainEqual({ kind: 'file-altered', file: name })
    }
  })

  it('a file removed, whichever it is', async () => {
    for (const name of names) {
      const files = await unpacked(pack)
      files.delete(name)
      const expected = { 'manifest.sig': { kind: 'signature-missing' }, 'signer.pem': { kind: 'signer-file-differs' } }[name] ?? { kind: 'file-missing', file: name }
      expect(await kinds(await repacked(files)), name).toContainEqual(expected)
    }
  })

  it('a file added', async () => {
    expect(await kinds(await repacked(new Map<string, Blob | string>(await unpacked(pack)).set('evidence/more.pdf', 'more')))).toEqual([
      { kind: 'file-extra', file: 'evidence/more.pdf' },
    ])
  })

  it('the manifest altered, so that the signature no longer fits', async () => {
    expect(await kinds(await altered(pack, 'manifest.json', (text) => text.replace('Example KK', 'Example Co')))).toEqual([{ kind: 'signature-wrong' }])
  })

  it('the signature swapped for that of another pack', async () => {
    const other = await unpacked(await packOf(await storeToPack()))
    const files = await unpacked(pack)
    expect(await kinds(await repacked(files.set('manifest.sig', other.get('manifest.sig') as Blob)))).toEqual([{ kind: 'signature-wrong' }])
    expect(await kinds(await repacked(files.set('signer.pem', other.get('signer.pem') as Blob)))).toEqual([{ kind: 'signature-wrong' }, { kind: 'signer-file-differs' }])
  })

  it('a pack altered, made to fit, and signed by another key: whole in itself, told apart by the fingerprint', async () => {
    const forged = await resigned(await altered(pack, 'report.en.html', (text) => text.replaceAll('Not allowed', 'Approved')))
    const { isIntact, manifest } = await checked(forged)
    expect(isIntact).toBe(true)
    expect(manifest?.signer.fingerprint).not.toBe(fingerprint)
    expect(await kinds(forged, fingerprint)).toEqual([{ kind: 'other-signer', expected: fingerprint, found: manifest?.signer.fingerprint }])
  })

  it('a forged pack whose trail was reordered, cut, or edited is found out by the chain, whoever signed it', async () => {
    const trail = (change: (lines: string[]) => string[]) => altered(pack, 'audit-trail.jsonl', (text) => change(text.trimEnd().split('\n')).join('\n'))
    expect(await kinds(await resigned(await trail(([a, b, ...rest]) => [b, a, ...rest] as string[])))).toEqual([{ kind: 'trail', fault: 'reordered', line: 2 }])
    expect(await kinds(await resigned(await trail((lines) => lines.slice(0, -1))))).toEqual([{ kind: 'trail', fault: 'removed', line: 4 }])
    expect(await kinds(await resigned(await trail((lines) => lines.map((line) => line.replace('Mika Sato', 'Ken Ito')))))).toContainEqual(
      expect.objectContaining({ kind: 'trail', fault: 'altered' }),
    )
    expect(await kinds(await resigned(await trail(() => ['{"seq":1}'])))).toEqual([{ kind: 'trail-unreadable', line: 1 }])
  })

  it('a forged register that breaks its schema, loses a row, or points to another file', async () => {
    const register = (change: (json: Record<string, object[]>) => void) =>
      altered(pack, 'register.json', (text) => {
        const json = JSON.parse(text)
        change(json)
        return JSON.stringify(json)
      })
    const withoutRow = await resigned(await register((json) => void json['sightings']?.pop()))
    expect(await kinds(withoutRow)).toContainEqual(expect.objectContaining({ kind: 'rows-differ', file: 'tables/sightings.csv' }))
    const broken = await resigned(await register((json) => void Object.assign(json['certificates']?.[0] ?? {}, { expiresOn: '2026-02-30' })))
    expect(await kinds(broken)).toEqual([{ kind: 'register-invalid', where: 'certificates.0.expiresOn' }])
    const otherHash = await resigned(await altered(pack, names.find((name) => name.startsWith('evidence/')) ?? '', () => 'another file'))
    expect(await kinds(otherHash)).toEqual([expect.objectContaining({ kind: 'evidence-differs', title: 'register-entry.txt' })])
  })

  it('a truncated archive, at any length', async () => {
    for (const share of [0, 0.01, 0.3, 0.7, 0.99, 0.9999]) {
      const { isIntact, findings } = await checked(pack.slice(0, Math.floor(pack.size * share)))
      expect(isIntact).toBe(false)
      expect(findings).toContainEqual({ kind: 'archive', fault: 'not-a-zip' })
    }
  })

  it('something else altogether', async () => {
    expect(await kinds(await repacked(new Map([['hello.txt', 'hello']])))).toEqual([{ kind: 'not-a-pack' }])
    expect(await kinds(await altered(pack, 'manifest.json', (text) => text.replace('daylight-evidence-pack', 'daylight-backup')))).toEqual([{ kind: 'not-a-pack' }])
    expect(await kinds(await altered(pack, 'manifest.json', () => '{"format":"daylight-backup","formatVersion":1}'))).toEqual([{ kind: 'not-a-pack' }])
    expect(await kinds(await altered(pack, 'manifest.json', () => '{}'))).toEqual([{ kind: 'manifest-unreadable', where: 'format' }])
    expect(await kinds(await altered(pack, 'manifest.json', (text) => text.replace('"version": 1', '"version": 2')))).toEqual([{ kind: 'newer-pack', version: 2 }])
  })
})
