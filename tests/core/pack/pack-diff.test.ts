import { beforeAll, describe, expect, it } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { addDays } from '#core/calendar/iso-date.ts'
import { type CheckedPack, packDiff } from '#core/pack/pack-diff.ts'
import { unreviewed } from '#core/register/decision.ts'
import { decide } from '#store/commands/decisions.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { saveCertificate } from '#store/commands/vendors.ts'
import { translatorFor } from '#ui/i18n/translator.ts'
import { diffAnswer } from '#ui/pack-words/diff-words.ts'
import { addTextEvidence, checked, packDay, packOf, storeToPack } from '../../sample/pack.ts'
import { sampleCertificate } from '../../sample/profiles.ts'
import type { TestStore } from '../../store/test-store.ts'

let store: TestStore
let older: CheckedPack

async function checkedPack(): Promise<CheckedPack> {
  const { manifest, register, trail, findings } = await checked(await packOf(store))
  if (!manifest || !register || !trail || findings.length > 0) throw new Error(JSON.stringify(findings))
  return { manifest, register, trail }
}

beforeAll(async () => {
  store = await storeToPack()
  await store.db.certificates.put(
    sampleCertificate({ id: 'c-lapsing', vendorId: 'deepl', issuedOn: addDays(packDay, -900), expiresOn: addDays(packDay, 10), seenOn: addDays(packDay, -30) }),
  )
  older = await checkedPack()
})

describe('between two packs', () => {
  it('nothing changed where nothing did', async () => {
    const { changes, relation, hasSameSigner } = packDiff(older, await checkedPack(), shippedCatalogue)
    expect({ changes, relation, hasSameSigner }).toEqual({ changes: [], relation: 'same', hasSameSigner: true })
  })

  it('a certificate that ran out meanwhile has lapsed, though nobody touched its record', async () => {
    store.setNow('2026-12-20T09:00:00Z')
    const { changes } = packDiff(older, await checkedPack(), shippedCatalogue)
    expect(changes).toContainEqual({ kind: 'certificate-lapsed', name: 'DeepL', edition: 'ISO/IEC 42001:2023', state: 'expired', on: addDays(packDay, 10), isByTime: true })
    expect(changes.filter(({ kind }) => kind === 'certificate-changed')).toEqual([])
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'exception-ended', scope: 'Osaka sales team' }))
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'review-overdue', name: 'ChatGPT' }))
  })

  it('tools found, decisions, certificates and evidence are told, in sentences and in both languages', async () => {
    store.setNow('2026-12-20T09:00:00Z')
    await recordSighting(store, { toolId: 'le-chat', host: 'chat.mistral.ai', day: addDays(packDay, 20), kind: 'document' })
    await decide(store, 'perplexity', { ...unreviewed, status: 'not-allowed', reason: 'Sources are kept.' })
    await saveCertificate(store, { ...sampleCertificate({ vendorId: 'openai' }), id: 'c-new' })
    await addTextEvidence(store, 'minutes.txt', 'Minutes of the review.')
    const newer = await checkedPack()
    const diff = packDiff(older, newer, shippedCatalogue)
    expect(diff).toMatchObject({ relation: 'continued', newLines: newer.manifest.audit.seq - older.manifest.audit.seq })
    expect(diff.changes).toEqual(
      expect.arrayContaining([
        { kind: 'tool-found', name: expect.stringContaining('Le Chat'), on: addDays(packDay, 20) },
        expect.objectContaining({ kind: 'decision-changed', name: 'Perplexity', from: 'unreviewed', to: 'not-allowed', by: 'Mika Sato' }),
        { kind: 'certificate-recorded', name: 'OpenAI', edition: 'ISO/IEC 42001:2023' },
        { kind: 'record-added', subject: 'evidence', name: 'Anthropic', title: 'minutes.txt' },
      ]),
    )
    const { headline, groups } = diffAnswer(diff, translatorFor('en'))
    expect(headline).toContain('Between 22 Nov 2026 and 20 Dec 2026: 1 tool found, 1 decision changed')
    expect(headline).toContain('1 certificate lapsed')
    expect(groups.flatMap(({ items }) => items)).toContain('DeepL, ISO/IEC 42001:2023: it ran out on 2 Dec 2026; nobody changed its record.')
    expect(diffAnswer(diff, translatorFor('ja')).headline).toContain('新たなツール1件')
  })

  it('packs in the wrong order, and packs of two browsers, are told apart', async () => {
    const newer = await checkedPack()
    expect(packDiff(newer, older, shippedCatalogue).relation).toBe('reversed')
    const other = store
    store = await storeToPack()
    store.setNow('2026-12-21T09:00:00Z')
    await addTextEvidence(store, 'elsewhere.txt', 'Another browser.')
    expect(packDiff(newer, await checkedPack(), shippedCatalogue)).toMatchObject({ relation: 'separate', hasSameSigner: false })
    store = other
  })
})
