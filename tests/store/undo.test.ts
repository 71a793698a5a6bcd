import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { starterSetIds } from '#core/controls/starter-sets.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { Requirement } from '#core/register/requirement.ts'
import type { Undo } from '#store/change-record.ts'
import { handleConcern, sendConcern, takeConcernBack } from '#store/commands/concerns.ts'
import { saveCorrectiveAction } from '#store/commands/corrective-actions.ts'
import { decide } from '#store/commands/decisions.ts'
import { deleteSightings } from '#store/commands/deletion.ts'
import { answerToolControl, applyStarterSet, deleteCustomerUse, deleteProgramme, saveCustomerUse, saveProgramme, saveRegulatoryNote } from '#store/commands/deployer-records.ts'
import { snoozeDue, wakeDue } from '#store/commands/due.ts'
import { addEvidence, deleteEvidence, noteSeenAgain, saveCertificateWithFile } from '#store/commands/evidence.ts'
import { endException, saveException } from '#store/commands/exceptions.ts'
import { takeOverHistory } from '#store/commands/first-day.ts'
import { deleteFlag, flagTool } from '#store/commands/flags.ts'
import { takeOverLog } from '#store/commands/log-import.ts'
import { mergeOwnTool } from '#store/commands/merge-own-tool.ts'
import { changeOwnTool, retireOwnTool } from '#store/commands/own-tools.ts'
import { resetRequirement, setRequirement } from '#store/commands/requirements.ts'
import { reviewDecision, reviewVendor } from '#store/commands/reviews.ts'
import { answerControl, deleteCertificate, deleteClaim, deleteJudgement, judgeScope, saveCertificate, saveClaim, saveVendor } from '#store/commands/vendors.ts'
import { sampleRegister } from '../sample/register.ts'
import { type TestStore, testStore } from './test-store.ts'

const today = '2026-11-22' as IsoDate
const later = addDays(today, 90)
const blob = new Blob(['%PDF-1.7'])
const own = { id: 'own-pixel', name: 'Pixel', matches: [{ host: 'pixel.example' }], addedOn: today }
const file = { title: 'Report', seenOn: today, kind: 'file', fileName: 'r.pdf', mediaType: 'application/pdf', bytes: 8, sha256: 'b'.repeat(64) } as const
const requirement: Requirement = { tier: 'high', evidenceLevel: 'confirmed', scopeCovers: true, accredited: true, equivalents: [] }
const facts: RegisterFacts = { ...sampleRegister(today), ownTools: [own], requirements: [requirement] }
const [certificate, evidence, exception, concern, action, programme, use, note] = [
  first(facts.certificates),
  first(facts.evidence),
  first(facts.exceptions),
  first(facts.concerns),
  first(facts.correctiveActions),
  first(facts.programmes),
  first(facts.customerUses),
  first(facts.regulatoryNotes),
]

/** Every way in which a page changes the register and offers to take that back. */
const commands: Record<string, (store: TestStore) => Promise<Undo>> = {
  decide: (store) => decide(store, 'perplexity', { ...first(facts.entries).decision, reviewBy: later }),
  'decide on a tool that is not in the inventory': (store) => decide(store, 'poe', { ...first(facts.entries).decision, reviewBy: later }),
  'review a decision': (store) => reviewDecision(store, 'claude'),
  'review a vendor': (store) => reviewVendor(store, 'anthropic'),
  flag: (store) => flagTool(store, { toolId: 'claude', purpose: 'Mails', data: ['internal'], account: 'work' }),
  'take a flag back': (store) => deleteFlag(store, first(facts.flags)),
  'change a vendor': (store) => saveVendor(store, { ...first(facts.vendors), owner: 'Purchasing' }),
  'record a vendor': (store) => saveVendor(store, { id: 'poe', position: 'unknown', riskTier: 'high' }),
  'record a certificate': (store) => saveCertificate(store, { ...certificate, id: 'new' }),
  'change a certificate': (store) => saveCertificate(store, { ...certificate, number: 'X-1' }),
  'delete a certificate': (store) => deleteCertificate(store, certificate),
  'record a certificate with its file': (store) => saveCertificateWithFile(store, { ...certificate, id: 'new' }, { ...file, subjectKind: 'vendor', subjectId: 'x' }, blob),
  'record a claim': (store) => saveClaim(store, { ...first(facts.claims), id: 'new' }),
  'delete a claim': (store) => deleteClaim(store, first(facts.claims)),
  'judge a scope': (store) => judgeScope(store, { ...first(facts.judgements), plan: 'Another' }),
  'take a judgement back': (store) => deleteJudgement(store, first(facts.judgements)),
  'answer a control': (store) => answerControl(store, { ...first(facts.controlAnswers), note: 'Anew' }),
  'answer a control of a tool': (store) => answerToolControl(store, { toolId: 'claude', pointId: 'impact-society', state: 'met' }),
  'apply a starter set': (store) => applyStarterSet(store, 'deepl', first(starterSetIds)),
  'note what laws make of it': (store) => saveRegulatoryNote(store, { ...note, toolId: 'perplexity' }),
  'save a programme': (store) => saveProgramme(store, { ...programme, reason: 'Anew' }),
  'delete a programme': (store) => deleteProgramme(store, programme),
  'save a use': (store) => saveCustomerUse(store, { ...use, id: 'new' }),
  'delete a use': (store) => deleteCustomerUse(store, use),
  'add a file': (store) => addEvidence(store, { ...file, subjectKind: 'vendor', subjectId: 'anthropic' }, blob),
  'see evidence again': (store) => noteSeenAgain(store, evidence),
  'delete evidence': (store) => deleteEvidence(store, evidence),
  'grant an exception': (store) => saveException(store, { ...exception, id: 'new' }),
  'end an exception': (store) => endException(store, exception),
  'send a concern': (store) => sendConcern(store, { kind: concern.kind, toolId: 'claude', text: 'May I?', isAnonymous: true }),
  'handle a concern': (store) => handleConcern(store, concern, { state: 'in-hand', handledBy: 'Mika Sato' }),
  'take a concern back': (store) => takeConcernBack(store, concern),
  'save a corrective action': (store) => saveCorrectiveAction(store, { ...action, dueOn: later }),
  'put something aside': (store) => snoozeDue(store, { key: 'approval-review chatgpt', id: 'chatgpt' }, { until: later, reason: 'Away' }),
  'bring it back': (store) => wakeDue(store, { key: first(facts.snoozes).key, id: first(facts.snoozes).about }),
  'set a requirement': (store) => setRequirement(store, { ...requirement, tier: 'low' }),
  'reset a requirement': (store) => resetRequirement(store, requirement.tier),
  'change an own tool': (store) => changeOwnTool(store, own.id, { name: 'Pixel 2', matches: own.matches }),
  'retire an own tool': (store) => retireOwnTool(store, own.id),
  'merge an own tool': (store) => mergeOwnTool(store, own.id, 'perplexity', shippedCatalogue),
  'delete all sightings': (store) => deleteSightings(store),
  'take the history over': (store) => takeOverHistory(store, [{ toolId: 'poe', host: 'poe.com', day: today, count: 2 }]),
  'take a log over': (store) => takeOverLog(store, [{ toolId: 'poe', host: 'poe.com', day: today, requests: 9 }]),
}

test.each(Object.entries(commands))('%s: one undo takes back exactly that, in one transaction', async (_, command) => {
  const store = await filledStore()
  const before = await everything(store)
  const undo = await command(store)
  expect(await everything(store)).not.toEqual(before)
  expect(await transactionsOf(store, undo)).toBe(1)
  expect(await everything(store)).toEqual(before)
})

async function filledStore(): Promise<TestStore> {
  const store = testStore()
  for (const [table, rows] of Object.entries(facts)) await store.db.table(table).bulkPut(rows)
  await store.db.evidenceFiles.bulkPut(facts.evidence.filter(({ kind }) => kind === 'file').map(({ id }) => ({ evidenceId: id, blob })))
  return store
}

/** All tables but the audit trail, which keeps the change and its undo. */
async function everything({ db }: TestStore): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => name !== 'audit' && name !== 'meta')
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)))
}

/** How many transactions `work` opened that are not part of another one. */
async function transactionsOf({ db }: TestStore, work: () => Promise<void>): Promise<number> {
  const open = db.transaction
  let count = 0
  db.transaction = ((...parameters: Parameters<typeof open>) => {
    if (!Dexie.currentTransaction) count += 1
    return open.apply(db, parameters)
  }) as typeof open
  await work()
  db.transaction = open
  return count
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined) throw new Error('the sample register has none of these')
  return item
}
