import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { dataCopy } from '#core/export/data-copy.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { sampleRegister } from '../../sample/register.ts'

it('docs/backup-format.md names every field of the document, and no other', () => {
  const day = '2026-11-22' as IsoDate
  const copy = dataCopy({ day, daylightVersion: '1', settings: defaultSettings, facts: sampleRegister(day), audit: [], auditHead: { seq: 0, hash: '' } })
  const [, section = ''] = /^## The document\n([\s\S]*?)^## /m.exec(readFileSync('docs/backup-format.md', 'utf8')) ?? []
  const rows = [...section.matchAll(/^\| (`[^|]*) \|/gm)].map(([, names = '']) => names)
  const documented = rows.flatMap((names) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(documented.toSorted()).toEqual(Object.keys(JSON.parse(copy)).toSorted())
})
