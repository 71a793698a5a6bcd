import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataCopy } from '#core/export/data-copy.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { judgeScope, saveCertificate, saveVendor } from '#store/commands/vendors.ts'
import { readFacts, readTrail } from '#store/queries.ts'
import { sampleCertificate } from '../sample/profiles.ts'
import { sampleRegister } from '../sample/register.ts'
import { testStore } from '../store/test-store.ts'

const today = '2026-11-22' as Parameters<typeof sampleRegister>[0]
let copy: string
let trailHash: string

/** A copy as My data saves it, of a store that commands have written. */
beforeAll(async () => {
  const store = testStore()
  await store.db.entries.bulkPut([...sampleRegister(today).entries])
  await saveVendor(store, { id: 'anthropic', position: 'held', riskTier: 'high' })
  await saveCertificate(store, { ...sampleCertificate({ vendorId: 'anthropic' }), id: 'c1' })
  await judgeScope(store, { certificateId: 'c1', toolId: 'claude', plan: '', verdict: 'yes', judgedOn: today })
  const { entries, head } = await readTrail(store.db)
  trailHash = entries[1]?.hash ?? ''
  copy = dataCopy({ day: today, daylightVersion: '0.1.0', settings: defaultSettings, facts: await readFacts(store.db), audit: entries, auditHead: head })
})

function run(input: string, ...parameters: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', ...parameters], { input, encoding: 'utf8' })
  return { status, stderr, answer: stdout ? JSON.parse(stdout) : undefined }
}

describe('assess', () => {
  const claude = (...parameters: string[]) => run(copy, 'assess', ...parameters).answer.tools.find((tool: { tool: string }) => tool.tool === 'claude')

  it('tells the assurance and the requirement of a tool on the day of the copy', () => {
    expect(claude()).toEqual({
      tool: 'claude',
      name: 'Claude',
      vendor: 'anthropic',
      decision: 'approved-with-conditions',
      rung: 'scope-covers',
      inForce: true,
      certificate: 'c1',
      warnings: [{ kind: 'sources-conflict' }],
      requirement: { tier: 'high', status: 'met', by: ['iso-42001'], reasons: [] },
      nextChangeOn: '2027-03-03',
    })
  })

  it('tells it on any other day', () => {
    expect(claude('--on', '2029-06-01')).toMatchObject({
      inForce: false,
      requirement: { status: 'not-met', reasons: [{ kind: 'not-in-force', state: 'expired' }, { kind: 'check-too-old' }] },
    })
  })

  it.each([
    ['no json', 'assess', [], 'no JSON'],
    ['{"day":"2026-11-22","daylightVersion":"0.1.0","certificates":[{}]}', 'assess', [], 'certificates.0'],
    ['{"day":"2026-11-22","daylightVersion":"0.1.0"}', 'assess', ['--on', '2026-02-30'], 'is no day'],
    ['{"audit":[{}]}', 'verify', [], 'audit.0'],
  ])('says what it cannot read: %s', (input, command, parameters, says) => {
    const { status, stderr } = run(input, command, ...parameters)
    expect(status).toBe(2)
    expect(stderr).toContain(says)
  })
})

describe('verify', () => {
  it('finds the trail of a copy intact, and knows a hash that was kept', () => {
    expect(run(copy, 'verify', '--kept', trailHash)).toMatchObject({ status: 0, answer: { intact: true, lines: 3, keptLine: 2 } })
  })

  it('names the line that was altered', () => {
    const altered = copy.replace('"by":""', '"by":"Mika Sato"')
    expect(run(altered, 'verify')).toMatchObject({ status: 1, answer: { intact: false, fault: 'altered', line: 3 } })
  })

  it('misses a line that was taken out, and a hash that was never one', () => {
    const parsed = JSON.parse(copy)
    expect(run(JSON.stringify({ ...parsed, audit: parsed.audit.slice(1) }), 'verify')).toMatchObject({ status: 1, answer: { fault: 'removed', line: 3 } })
    expect(run(copy, 'verify', '--kept', 'f'.repeat(64))).toMatchObject({ status: 1, answer: { intact: true, keptLine: null } })
  })
})
