import { describe, expect, it } from 'vitest'
import { type AuditWording, fieldWord, shownChanges, valueWord } from '#ui/components/audit-wording.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

const wording: AuditWording = { ...translatorFor('en'), nameOf: (id) => (id === 'gemini' ? 'Gemini' : undefined) }

describe('valueWord', () => {
  it.each([
    ['certificate', 'state', 'suspended', 'Suspended'],
    ['control-answer', 'state', 'partly', 'Partly met'],
    ['certificate', 'expiresOn', '2028-01-12', '12 Jan 2028'],
    ['tool', 'decision.allowedData', ['public', 'internal'], 'Public and Internal'],
    ['tool', 'decision.useInstead', 'gemini', 'Gemini'],
    ['tool', 'decision.useInstead', 'gone', 'gone'],
    ['vendor', 'country', 'JP', 'Japan'],
    ['control-answer', 'pointId', 'exit', 'Exit'],
    ['scope-judgement', 'plan', '', 'any plan'],
    ['scope-judgement', 'plan', 'Free', 'Free'],
    ['own-tool', 'matches', [{ host: 'app.example', path: '/chat' }], 'app.example/chat'],
    ['evidence', 'bytes', 2048, '2048'],
    ['vendor', 'owner', null, 'nothing'],
    ['certificate', 'state', 'a state of later days', 'a state of later days'],
  ])('says %s.%s %o as a person would: %s', (subject, field, value, words) => {
    expect(valueWord(subject, field, value, wording)).toBe(words)
  })
})

describe('fieldWord', () => {
  it.each([
    ['certificate', 'state', 'State in the register'],
    ['control-answer', 'state', 'Answer'],
    ['vendor', 'fieldOfLaterDays', 'fieldOfLaterDays'],
  ])('names %s.%s %s', (subject, field, words) => {
    expect(fieldWord(subject, field, wording)).toBe(words)
  })
})

describe('shownChanges', () => {
  it('leaves out ids and puts the most telling field first', () => {
    const changes = ['accredited', 'id', 'state', 'vendorId', 'edition'].map((field) => ({ field, from: null, to: 'x' }))
    expect(shownChanges({ changes }).map(({ field }) => field)).toEqual(['edition', 'state', 'accredited'])
  })
})
