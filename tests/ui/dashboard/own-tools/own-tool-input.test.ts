import { describe, expect, it } from 'vitest'
import type { ZodError } from 'zod'
import { hostKind } from '#platform/registrable-domain.ts'
import { draftOf, draftsOf, ownToolInput, patternsOf } from '#ui/dashboard/own-tools/own-tool-input.ts'

const formOf = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const vendorIdOf = (name: string) => (name === 'OpenAI' ? 'openai' : undefined)
const inputOf = (fields: Record<string, string>, rows = [0]) => ownToolInput(formOf(fields), rows, hostKind, vendorIdOf)

describe('ownToolInput', () => {
  it('reads a tool with several addresses, a vendor by its id and a category', () => {
    const fields = {
      name: 'Draw It',
      vendor: 'OpenAI',
      category: 'image',
      'address.0': 'https://app.drawit.co.jp/board/42?x=1',
      'reach.0': 'domain',
      'path.0': '/board',
      'address.2': 'ai.drawit.example',
      'reach.2': 'host',
    }
    expect(inputOf(fields, [0, 2])).toEqual({
      name: 'Draw It',
      vendorId: 'openai',
      category: 'image',
      matches: [{ host: 'drawit.co.jp', path: '/board' }, { host: 'ai.drawit.example' }],
    })
  })

  it('takes a vendor that nobody knows by its name', () => {
    expect(inputOf({ name: 'Draw It', vendor: 'Draw KK', 'address.0': 'drawit.example' })).toMatchObject({ vendorName: 'Draw KK', matches: [{ host: 'drawit.example' }] })
  })

  it('names every field that is wrong', () => {
    const read = () => inputOf({ 'address.0': 'co.jp', 'address.1': 'drawit.example', 'path.1': '/a?b' }, [0, 1, 2])
    expect(read).toThrow()
    try {
      read()
    } catch (error) {
      expect((error as ZodError).issues.map((issue) => `${String(issue.path[0])} ${issue.message}`)).toEqual([
        'name required',
        'address.0 public-suffix',
        'path.1 invalid',
        'address.2 required',
      ])
    }
  })
})

describe('the drafts of a form', () => {
  it('show a pattern as it is, and give it back unchanged', () => {
    const pattern = { host: 'ai.drawit.co.jp', path: '/draw' }
    expect(patternsOf([draftOf(0, pattern)], hostKind)).toEqual([pattern])
  })

  it('leave out what cannot be read yet', () => {
    expect(patternsOf(draftsOf(formOf({ 'address.0': 'https:/', 'address.1': 'drawit.example' }), [0, 1]), hostKind)).toEqual([{ host: 'drawit.example' }])
  })
})
