import { describe, expect, it } from 'vitest'
import { type ControlAnswer, controlAnswerSchema, controlProgress, openActions } from '#core/controls/control-points.ts'

const answer = (pointId: ControlAnswer['pointId'], state: ControlAnswer['state'], note?: string): ControlAnswer => ({ vendorId: 'acme', pointId, state, ...(note && { note }) })

describe('controlProgress', () => {
  it('counts the points that have an answer, control by control', () => {
    const progress = controlProgress([answer('exit', 'not-met'), answer('logging', 'open'), answer('input-data', 'met')])
    expect(progress.map(({ control, answered, total }) => [control, answered, total])).toEqual([
      ['A.10.2', 1, 8],
      ['A.10.3', 1, 8],
      ['A.10.4', 0, 3],
    ])
  })
})

describe('openActions', () => {
  it('keeps what is partly met or not met', () => {
    expect(openActions([answer('exit', 'not-met'), answer('logging', 'partly'), answer('input-data', 'met'), answer('output-check', 'open')]).map((each) => each.pointId)).toEqual([
      'exit',
      'logging',
    ])
  })
})

describe('controlAnswerSchema', () => {
  it('asks for the reason where a point does not apply', () => {
    expect(controlAnswerSchema.safeParse(answer('exit', 'not-applicable')).error?.issues[0]?.path).toEqual(['note'])
    expect(controlAnswerSchema.safeParse(answer('exit', 'not-applicable', 'No data is kept.')).success).toBe(true)
  })
})
