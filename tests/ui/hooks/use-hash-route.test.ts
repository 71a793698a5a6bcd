import { describe, expect, it } from 'vitest'
import { hashFor, parseRoute } from '#ui/hooks/use-hash-route.ts'

describe('the address of a dashboard page', () => {
  it('is read into segments and parameters', () => {
    const { segments, parameters } = parseRoute('#/tool/chatgpt?decide=1')
    expect([segments, parameters.get('decide')]).toEqual([['tool', 'chatgpt'], '1'])
    expect(parseRoute('').segments).toEqual([])
  })

  it('is written so that it is read back the same, whatever the id', () => {
    const hash = hashFor(['tool', 'a/b?c#d %'], { q: 'x&y=z', none: undefined })
    const { segments, parameters } = parseRoute(hash)
    expect([segments, parameters.get('q'), parameters.has('none')]).toEqual([['tool', 'a/b?c#d %'], 'x&y=z', false])
  })
})
