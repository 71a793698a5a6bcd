import { expect, it } from 'vitest'
import { conflictHistory } from '#core/merging/conflict-history.ts'
import { saveVendor } from '#store/commands/vendors.ts'
import { readKnownLines } from '#store/known-lines.ts'
import { testStore } from '../../store/test-store.ts'

it('tells what people wrote about the fields, and where the record was made', async () => {
  const store = testStore()
  await saveVendor(store, { id: 'acme', position: 'held', riskTier: 'high' })
  await saveVendor(store, { id: 'acme', position: 'not-held', riskTier: 'high' })
  await saveVendor(store, { id: 'acme', position: 'not-held', riskTier: 'low' })
  const lines = [...(await readKnownLines(store.db)).values()].flat()
  const changed = (fields: string[]) => conflictHistory(lines.toReversed(), fields).map(({ action, changes }) => [action, ...changes.map(({ field }) => field)].slice(0, 2))
  expect(changed(['riskTier'])).toEqual([
    ['created', expect.any(String)],
    ['changed', 'riskTier'],
  ])
  expect(changed([])).toHaveLength(3)
})
