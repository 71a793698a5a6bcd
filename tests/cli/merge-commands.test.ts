import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBundle } from '#platform/open-bundle.ts'
import { bringInChanges, saveChanges } from '#store/commands/changes.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { saveVendor } from '#store/commands/vendors.ts'
import { type TestStore, testStore } from '../store/test-store.ts'
import { answered, at, daylight, opened, savedBackup } from './terminal.ts'

/** Of tests/samples/sealed/identity.txt. */
const recipient = 'age19hm5pdg07w7amk6k0pyjwtczakusxenpmznvh5kqp7nqkh0rzsdqrcsh2r'
let mikas: string
let kens: string

async function named(userName: string): Promise<TestStore> {
  const store = testStore()
  await changeSettings(store, { userName })
  return store
}

/** Two registers with one beginning: each changed what the other did not see, and one field of one vendor differently. */
beforeAll(async () => {
  const [mika, ken] = [await named('Mika'), await named('Ken')]
  await saveVendor(mika, { id: 'anthropic', position: 'held', riskTier: 'high' })
  await bringInChanges(ken, await saveChanges(mika, { colleague: 'Ken', afterSeq: 0 }))
  await saveVendor(mika, { id: 'anthropic', position: 'held', riskTier: 'low' })
  ken.setNow('2026-11-22T10:00:00Z')
  await saveVendor(ken, { id: 'anthropic', position: 'held', riskTier: 'medium' })
  await saveVendor(ken, { id: 'deepl', position: 'not-held', riskTier: 'low' })
  mikas = await savedBackup('mika.zip', mika)
  kens = await savedBackup('ken.zip', ken)
})

describe('changes and merge', () => {
  it('make the same register in either order, and show both sides of what is in conflict', async () => {
    for (const [backup, file] of [
      [mikas, 'from-mika.json'],
      [kens, 'from-ken.json'],
    ] as const) {
      expect(answered(['changes', backup, '--out', at(file)])).toMatchObject({ status: 0, answer: { sealed: false, saved: null } })
    }
    const here = answered(['merge', '--into', mikas, '--out', at('mika-merged.zip'), at('from-ken.json')])
    const there = answered(['merge', '--into', kens, '--out', at('ken-merged.zip'), at('from-mika.json'), at('from-mika.json')])
    const [mine, theirs] = await Promise.all([opened(at('mika-merged.zip')), opened(at('ken-merged.zip'))])
    expect(mine.register.facts.vendors).toEqual(theirs.register.facts.vendors)
    expect(mine.register.facts.vendors.map(({ id, riskTier }) => [id, riskTier])).toEqual([
      ['anthropic', 'medium'],
      ['deepl', 'low'],
    ])
    expect(here.status).toBe(1)
    const sides = [
      { by: 'Ken', here: false, values: { riskTier: 'medium' } },
      { by: 'Mika', here: true, values: { riskTier: 'low' } },
    ]
    expect(here.answer.conflicts).toMatchObject([{ subject: 'vendor', id: 'anthropic', kind: 'differs', fields: ['riskTier'], sides }])
    expect(there.answer.conflicts).toMatchObject([{ id: 'anthropic', sides: sides.map((side) => ({ ...side, here: !side.here })) }])
    expect(there.answer.files).toMatchObject([
      { savedBy: 'Mika', lines: { fresh: 1 } },
      { lines: { fresh: 0 }, records: [] },
    ])
  })

  it('tell how a conflict came about, and settle ends it for both', async () => {
    const { conflicts } = answered(['check-changes', '--into', at('mika-merged.zip')]).answer
    expect(conflicts[0].history[0]).toMatchObject({ by: 'Mika', action: 'created' })
    expect(
      conflicts[0].history
        .slice(1)
        .map(({ by }: { by: string }) => by)
        .sort(),
    ).toEqual(['Ken', 'Mika'])
    const settle = ['settle', 'vendor', 'anthropic', '--into', at('mika-merged.zip'), '--out', at('settled.zip')]
    expect(daylight([...settle, '--take', 'Yuki'])).toMatchObject({ status: 2, stderr: expect.stringContaining('the sides are "Ken" at') })
    expect(answered([...settle, '--take', 'Mika', '--reason', 'Agreed by telephone'])).toMatchObject({
      status: 0,
      answer: { settled: { by: 'Mika', fields: ['riskTier'] }, conflicts: [] },
    })
    answered(['changes', at('settled.zip'), '--out', at('settled.json')])
    expect(answered(['merge', '--into', at('ken-merged.zip'), '--out', at('ken-settled.zip'), at('settled.json')])).toMatchObject({ status: 0, answer: { conflicts: [] } })
    const [mine, theirs] = await Promise.all([opened(at('settled.zip')), opened(at('ken-settled.zip'))])
    expect(theirs.register.facts.vendors).toEqual(mine.register.facts.vendors)
    expect(mine.register.facts.vendors[0]).toMatchObject({ id: 'anthropic', riskTier: 'low' })
    expect(daylight(['settle', 'vendor', 'anthropic', '--take', 'Ken', '--into', at('settled.zip'), '--out', at('x.zip')]).stderr).toContain(
      '"anthropic" is not in conflict; nothing is',
    )
  })

  it('say beforehand what merging would do, and write nothing', () => {
    const { status, answer } = answered(['check-changes', '--into', mikas, at('from-ken.json')])
    expect({ status, keys: Object.keys(answer), conflicts: answer.conflicts.length }).toEqual({ status: 1, keys: ['files', 'conflicts'], conflicts: 1 })
  })

  it('go sealed to one colleague, who opens them with the secret key alone', () => {
    expect(answered(['changes', kens, '--to', recipient, '--out', at('sealed.json.age')]).answer).toMatchObject({ sealed: true, records: 2 })
    expect(answered(['check-changes', at('sealed.json.age')])).toMatchObject({ status: 1, answer: { refused: 'not-for-this-key' } })
    const { answer } = answered(['check-changes', '--identity', 'tests/samples/sealed/identity.txt', at('sealed.json.age')])
    expect(answer.records.map(({ id }: { id: string }) => id).sort()).toEqual(['anthropic', 'deepl'])
  })

  it('take all of the files or none', () => {
    writeFileSync(at('bad.json'), readFileSync(at('from-ken.json'), 'utf8').replace('"medium"', '"high"'))
    const { status, stderr } = daylight(['merge', '--into', mikas, '--out', at('none.zip'), at('from-ken.json'), at('bad.json')])
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^daylight: bad\.json is refused\. Line \d was altered .*\n$/) })
    expect(existsSync(at('none.zip'))).toBe(false)
  })

  it('keep the register where something had to be written down first', async () => {
    const sample = await savedBackup('sample.zip')
    const parameters = ['changes', sample, '--out', at('from-sample.json')]
    expect(daylight(parameters)).toMatchObject({ status: 2, stderr: expect.stringContaining('--keep NEW.zip') })
    expect(existsSync(at('from-sample.json'))).toBe(false)
    const { answer } = answered([...parameters, '--keep', at('sample-kept.zip'), '--for', 'Ken', '--evidence'])
    expect(answer).toMatchObject({ evidenceFiles: 2, saved: { file: at('sample-kept.zip') } })
    expect(answered(['changes', at('sample-kept.zip'), '--out', at('since.json'), '--for', 'Ken', '--since', 'last']).answer).toMatchObject({ records: 0, saved: null })
  })
})

describe('share', () => {
  it('shows what would leave, seals exactly that, and remembers that it left', async () => {
    const sample = await savedBackup('sample.zip')
    const choices = ['--precision', 'week', '--leave-out', 'chatgpt', '--with', 'pages']
    const shown = answered(['share', sample, ...choices]).answer
    expect(shown.rows.length).toBeGreaterThan(5)
    expect(shown.rows.some(({ tool }: { tool: string }) => tool === 'chatgpt')).toBe(false)
    expect(answered(['share', sample, ...choices, '--to', recipient, '--out', at('own.age'), '--keep', at('shared.zip')]).answer).toMatchObject({ rows: shown.rows.length })
    const [identity = ''] = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(readFileSync('tests/samples/sealed/identity.txt', 'utf8')) ?? []
    expect(await openBundle(readFileSync(at('own.age')), [identity])).toMatchObject({ report: shown })
    const { register } = await opened(at('shared.zip'))
    expect(register.facts.ownSharing).toMatchObject([{ revision: shown.revision }])
    expect(register.audit[0]).toMatchObject({ subject: 'sharing' })
    expect(answered(['share', at('shared.zip'), '--withdraw']).answer).toMatchObject({ withdrawn: true, revision: shown.revision + 1, rows: [] })
  })

  it.each([
    [['--out', at('no.age')], '--keep NEW.zip is missing'],
    [['--out', at('no.age'), '--keep', at('no.zip'), '--to', 'age1x'], 'is no public key'],
    [['--with', 'names'], '--with "names" is none of pages, hosts, flags, texts'],
  ])('says what it cannot do: %j', (parameters, says) => {
    expect(daylight(['share', mikas, ...parameters])).toMatchObject({ status: 2, stderr: expect.stringContaining(says) })
    expect(existsSync(at('no.age'))).toBe(false)
    expect(existsSync(at('no.zip'))).toBe(false)
  })
})
