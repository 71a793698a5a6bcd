/** Everything of a small organisation, with two evidence files and an audit trail that commands have written. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { unreviewed } from '#core/register/decision.ts'
import type { Everything } from '#platform/backup-file.ts'
import { readEverything } from '#store/commands/backup.ts'
import { decide } from '#store/commands/decisions.ts'
import { addEvidence, type EvidenceInput } from '#store/commands/evidence.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { sampleRegister } from '../../sample/register.ts'
import { type TestStore, testStore } from '../../store/test-store.ts'

export const sampleDay = '2026-11-22' as IsoDate

/** A store with the sample register in it. */
export async function sampleStore(): Promise<TestStore> {
  const store = testStore()
  for (const [name, records] of Object.entries(sampleRegister(sampleDay))) await store.db.table(name).bulkPut([...records])
  await changeSettings(store, { userName: 'Mika Sato', organisation: 'Example KK' })
  await decide(store, 'perplexity', { ...unreviewed, status: 'not-allowed', reason: 'No contract.' })
  for (const [text, subjectId] of [
    ['%PDF-1.7 one', 'anthropic'],
    ['%PDF-1.7 two', 'openai'],
    ['%PDF-1.7 two', 'google'],
  ] as const) {
    await addEvidence(store, await fileEvidence(text, subjectId), new Blob([text], { type: 'application/pdf' }))
  }
  return store
}

export async function sampleHeld(): Promise<Everything> {
  return held(await sampleStore())
}

export async function held(store: TestStore): Promise<Everything> {
  const { lastBackupOn: _, ...everything } = await readEverything(store)
  return { ...everything, day: sampleDay, daylightVersion: '0.1.0', catalogueVersion: sampleDay }
}

async function fileEvidence(text: string, subjectId: string): Promise<EvidenceInput> {
  const bytes = new TextEncoder().encode(text)
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
  return { kind: 'file', subjectKind: 'vendor', subjectId, title: 'Certificate', seenOn: sampleDay, fileName: 'c.pdf', mediaType: 'application/pdf', bytes: bytes.length, sha256 }
}
