import { describe, expect, test } from 'vitest'
import { ZodError } from 'zod'
import { decisionInput, nameInput } from '#ui/dashboard/tool/decision-input.ts'

function formOf(fields: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) data.append(name, each)
  return data
}

const idOf = (name: string) => (name === 'Gemini' ? 'gemini' : undefined)

function faultsOf(action: () => unknown) {
  try {
    action()
  } catch (fault) {
    return fault instanceof ZodError ? fault.issues.map(({ path, message }) => [path[0], message]) : fault
  }
  return []
}

describe('the decision form', () => {
  const everything = formOf({
    status: 'approved-with-conditions',
    conditions: 'Company account\n\n  Team plan ',
    allowedPurposes: 'Drafting',
    forbiddenPurposes: '',
    allowedData: ['public', 'internal'],
    reviewBy: '2027-11-22',
    decideBy: '2026-12-01',
    useInstead: 'Gemini',
    reason: ' Certificate confirmed. ',
  })

  test('reads lines, boxes and dates, and leaves out what is empty', () => {
    expect(decisionInput(everything, idOf)).toEqual({
      status: 'approved-with-conditions',
      conditions: ['Company account', 'Team plan'],
      allowedPurposes: ['Drafting'],
      forbiddenPurposes: [],
      allowedData: ['public', 'internal'],
      reviewBy: '2027-11-22',
      reason: 'Certificate confirmed.',
    })
  })

  test('saves only what the chosen decision asks for, whatever stands in the other fields', () => {
    everything.set('status', 'not-allowed')
    expect(decisionInput(everything, idOf)).toEqual({
      status: 'not-allowed',
      conditions: [],
      allowedPurposes: [],
      forbiddenPurposes: [],
      allowedData: [],
      useInstead: 'gemini',
      reason: 'Certificate confirmed.',
    })
  })

  test('the day by which a review must end is its review date', () => {
    everything.set('status', 'under-review')
    expect(decisionInput(everything, idOf)).toMatchObject({ reviewBy: '2026-12-01' })
  })

  test('asks for a decision where none is chosen', () => {
    expect(faultsOf(() => decisionInput(formOf({}), idOf))).toEqual([['status', 'required']])
  })

  test('asks for a known tool to be used instead', () => {
    expect(faultsOf(() => decisionInput(formOf({ status: 'retired', useInstead: 'No such tool' }), idOf))).toEqual([['useInstead', 'tool-unknown']])
  })
})

test('the name that signs the trail must be given', () => {
  expect(nameInput(formOf({ userName: ' Mika Sato ' }))).toBe('Mika Sato')
  expect(faultsOf(() => nameInput(formOf({ userName: '  ' })))).toEqual([['userName', 'required']])
})
