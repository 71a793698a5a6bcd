import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import { snoozeSchema } from '#core/due/snooze.ts'
import { concernSchema, ownConcerns } from '#core/register/concern.ts'
import { actionsOf, correctiveActionSchema } from '#core/register/corrective-action.ts'
import { decisionSchema, isReviewDue } from '#core/register/decision.ts'
import { isRunning, lastDayOf, toolExceptionSchema } from '#core/register/exception.ts'
import { reviewed } from '#core/register/review-interval.ts'
import { sampleRegister } from '../../sample/register.ts'

const today = '2026-11-22' as IsoDate

interface Schema {
  safeParse(input: unknown): { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }
}
const faults = (schema: Schema, input: unknown) => schema.safeParse(input).error?.issues.map(({ path, message }) => `${path[0] as string}: ${message}`) ?? []

const register = sampleRegister(today)
const [exception] = register.exceptions as [(typeof register.exceptions)[number]]
const [concern] = register.concerns as [(typeof register.concerns)[number]]
const [action] = register.correctiveActions as [(typeof register.correctiveActions)[number]]
const [snooze] = register.snoozes as [(typeof register.snoozes)[number]]

describe('an exception', () => {
  it('holds from the grant through its last day', () => {
    const days = [-1, 0, 12, 13].map((offset) => isRunning(exception, addDays(exception.grantedOn, offset)))
    expect(days).toEqual([false, true, true, false])
  })

  it('that was ended early does not hold on that day', () => {
    const ended = { ...exception, endedOn: today }
    expect(isRunning(ended, addDays(today, -1))).toBe(true)
    expect(isRunning(ended, today)).toBe(false)
    expect(lastDayOf(ended)).toBe(today)
    expect(lastDayOf(exception)).toBe(exception.endsOn)
  })

  it.each([
    [{ scope: ' ' }, 'scope: required'],
    [{ reason: '' }, 'reason: reason-missing'],
    [{ endsOn: addDays(exception.grantedOn, -1) }, 'endsOn: end-before-start'],
  ])('with %o is refused', (change, fault) => expect(faults(toolExceptionSchema, { ...exception, ...change })).toEqual([fault]))
})

describe('a request or concern', () => {
  const closed = { ...concern, state: 'closed', handledBy: 'Mika Sato', outcome: 'acted-on', answer: 'The host now asks first.' }

  it('that is closed with an outcome and an answer is kept', () => expect(faults(concernSchema, closed)).toEqual([]))

  it.each([
    [{ handledBy: undefined }, 'handledBy: required'],
    [{ outcome: undefined }, 'outcome: outcome-missing'],
    [{ outcome: 'granted' }, 'outcome: outcome-missing'],
    [{ answer: undefined }, 'answer: answer-missing'],
    [{ text: '' }, 'text: required'],
  ])('with %o is refused', (change, fault) => expect(faults(concernSchema, { ...closed, ...change })).toEqual([fault]))

  it('belongs to the person whose name it bears, or to whom sent it without one', () => {
    expect(ownConcerns(register.concerns, 'Ken Ito').map(({ id }) => id)).toEqual(['concern-1', 'concern-3', 'concern-2'])
    expect(ownConcerns(register.concerns, 'Somebody Else').map(({ id }) => id)).toEqual(['concern-1'])
  })
})

describe('a corrective action', () => {
  it.each([
    [{ dueOn: addDays(action.foundOn, -1) }, 'dueOn: due-before-found'],
    [{ closedOn: today }, 'proof: proof-missing'],
    [{ closedOn: addDays(action.foundOn, -1), proof: 'Signed' }, 'closedOn: closed-before-found'],
    [{ owner: '' }, 'owner: required'],
  ])('with %o is refused', (change, fault) => expect(faults(correctiveActionSchema, { ...action, ...change })).toEqual([fault]))

  it('of a tool is not mixed with that of a vendor of the same id', () => {
    const both = [action, { ...action, id: 'other', subjectKind: 'tool' as const }]
    expect(actionsOf(both, 'tool', action.subjectId).map(({ id }) => id)).toEqual(['other'])
  })

  it('stands before the closed ones, the nearest first', () => {
    const variants = [
      { ...action, id: 'closed', closedOn: today, proof: 'Signed' },
      { ...action, id: 'later', dueOn: addDays(action.dueOn, 1) },
      { ...action, id: 'sooner' },
    ]
    expect(actionsOf(variants, 'vendor', action.subjectId).map(({ id }) => id)).toEqual(['sooner', 'later', 'closed'])
  })
})

describe('a snooze', () => {
  it('needs a reason and a day ahead', () => {
    expect(faults(snoozeSchema, { ...snooze, reason: ' ' })).toEqual(['reason: reason-missing'])
    expect(faults(snoozeSchema, { ...snooze, until: snooze.snoozedOn })).toEqual(['until: snooze-not-ahead'])
  })
})

describe('a review', () => {
  it('sets the next date from the interval, or a year ahead', () => {
    expect(reviewed(6, today)).toEqual({ reviewedOn: today, reviewBy: addMonths(today, 6) })
    expect(reviewed(undefined, '2024-02-29' as IsoDate).reviewBy).toBe('2025-02-28')
  })

  it('of an approval is due from the day after its date, and the decision stands', () => {
    const decision = { status: 'approved', reviewBy: today } as const
    expect(isReviewDue(decision, today)).toBe(false)
    expect(isReviewDue(decision, addDays(today, 1))).toBe(true)
    expect(isReviewDue({ ...decision, status: 'not-allowed' }, addDays(today, 1))).toBe(false)
  })

  it.each([0, 61, 1.5, Number.NaN])('every %d months is refused', (reviewMonths) => {
    expect(faults(decisionSchema, { status: 'unreviewed', reviewMonths })).toContain('reviewMonths: review-months')
  })
})
