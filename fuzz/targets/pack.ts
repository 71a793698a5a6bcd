/** Evidence packs, mutated as archives and inside: read by the check of the dashboard, which must answer and never throw. */
import { readFileSync } from 'node:fs'
import { checkPackFile } from '#platform/pack-check.ts'
import type { FuzzTarget } from '../fuzz-target.ts'

/** A pack counts as one row for each file: read, and accepted where nothing was found against it. */
export const packTarget: FuzzTarget = {
  name: 'pack',
  seeds: async () => [new Uint8Array(readFileSync(new URL('../../tests/samples/packs/example.zip', import.meta.url)))],
  read: async (bytes) => {
    const { findings, manifest } = await checkPackFile(new Blob([bytes]))
    const [first] = findings
    if (manifest === undefined) return { refused: first?.kind ?? 'nothing' }
    const read = manifest.files.length
    const faulty = new Set(findings.flatMap((finding) => ('file' in finding && manifest.files.some(({ name }) => name === finding.file) ? [finding.file] : []))).size
    return { read, accepted: read - faulty, rejected: faulty }
  },
}
