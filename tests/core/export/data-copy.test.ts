import { expect, it } from 'vitest'
import { emptyTrail } from '#core/audit/trail-chain.ts'
import { dataCopy } from '#core/export/data-copy.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { sampleRegister } from '../../sample/register.ts'
import { sampleDay } from './sample-tables.ts'

it('holds the day, the settings, every list of the register and the audit trail', () => {
  const facts = sampleRegister(sampleDay)
  const copy = JSON.parse(dataCopy({ day: sampleDay, daylightVersion: '0.1.0', settings: defaultSettings, facts, audit: [], auditHead: emptyTrail }))
  expect(copy).toMatchObject({ day: sampleDay, daylightVersion: '0.1.0', settings: defaultSettings, ...facts, audit: [], auditHead: emptyTrail })
})
