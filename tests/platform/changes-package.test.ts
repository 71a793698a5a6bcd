import { describe, expect, it } from 'vitest'
import { packChanges, unpackChanges } from '#platform/changes-package.ts'
import { sha256Hex } from '#platform/files.ts'
import { makeSealingKeyPair } from '#platform/sealing.ts'
import { zipBlob } from '#platform/zip.ts'

const modified = Date.UTC(2026, 10, 22)
const none = new Map<string, Blob>()

async function proof() {
  const blob = new Blob(['%PDF-1.7 proof'])
  return new Map([[await sha256Hex(blob), blob]])
}

describe('a file between colleagues', () => {
  it('is plain JSON where it holds no evidence files', async () => {
    const { blob, ending } = await packChanges({ text: '{}', evidence: none }, modified)
    expect([ending, await blob.text()]).toEqual(['json', '{}'])
    expect(await unpackChanges(blob, [])).toEqual({ text: '{}', evidence: none })
  })

  it('carries evidence files, each held against its hash', async () => {
    const evidence = await proof()
    const { blob, ending } = await packChanges({ text: '{}', evidence }, modified)
    const unpacked = await unpackChanges(blob, [])
    if ('fault' in unpacked) throw new Error(unpacked.fault.kind)
    expect([ending, unpacked.text, [...unpacked.evidence.keys()]]).toEqual(['zip', '{}', [...evidence.keys()]])
    expect(await [...unpacked.evidence.values()][0]?.text()).toBe('%PDF-1.7 proof')
  })

  it('is refused where a file is not the one whose hash it bears, or has no place in it', async () => {
    const [sha256] = [...(await proof()).keys()]
    const wrong = await zipBlob(
      [
        { name: 'changes.json', content: '{}' },
        { name: `evidence/${sha256}`, content: 'another' },
      ],
      modified,
    )
    expect(await unpackChanges(wrong, [])).toEqual({ fault: { kind: 'evidence', detail: `evidence/${sha256}` } })
    const strange = await zipBlob(
      [
        { name: 'changes.json', content: '{}' },
        { name: 'run.exe', content: 'x' },
      ],
      modified,
    )
    expect(await unpackChanges(strange, [])).toEqual({ fault: { kind: 'archive', detail: 'run.exe' } })
    expect(await unpackChanges(await zipBlob([{ name: 'other.json', content: '{}' }], modified), [])).toEqual({ fault: { kind: 'archive', detail: 'changes.json' } })
  })

  it('can be sealed for one colleague', async () => {
    const [keys, others] = [await makeSealingKeyPair(), await makeSealingKeyPair()]
    const { blob, ending } = await packChanges({ text: '{}', evidence: await proof() }, modified, keys.recipient)
    expect(ending).toBe('zip.age')
    expect(await unpackChanges(blob, [keys.identity])).toMatchObject({ text: '{}' })
    expect(await unpackChanges(blob, [others.identity])).toEqual({ fault: { kind: 'not-for-this-key' } })
    expect(await unpackChanges(blob.slice(0, blob.size - 3), [keys.identity])).toEqual({ fault: { kind: 'damaged' } })
  })
})
