import { describe, expect, it } from 'vitest'
import { addressPatternSchema } from '#core/catalogue/tool-record.ts'

describe('the path of a pattern', () => {
  const check = (path: string) => addressPatternSchema.safeParse({ host: 'chat.example', path })

  it.each(['/write', '/*/write', '/{language}/write', '/{language}/*/write'])('can be %s', (path) => expect(check(path).success).toBe(true))

  it.each(['/{language}', '/x/{language}/write', '/{lang}/write', '/{language}/{language}/write'])('cannot be %s, and is told what to write', (path) => {
    expect(check(path).error?.issues[0]?.message).toContain('"/{language}/write" stands for')
  })

  it.each(['write', '/write/', '//write', '/write?x=1', '/write#x', '/'])('cannot be %s', (path) => expect(check(path).error?.issues[0]?.message).toContain('write whole segments'))
})
