import { describe, expect, it } from 'vitest'
import { isLanguage, pathsOf } from '#core/detection/language-segment.ts'

describe('pathsOf', () => {
  it.each([
    ['/{language}/write', ['/{language}/write', '/write']],
    ['/write', ['/write']],
    ['/*/write', ['/*/write']],
    ['/x/{language}/write', ['/x/{language}/write']],
    ['/{language}', ['/{language}']],
  ])('%s stands for %j', (path, paths) => expect(pathsOf(path)).toEqual(paths))
})

describe('isLanguage', () => {
  const languages = new Set(['en', 'zh', 'pt', 'es', 'global', 'it', 'no'])
  it.each(['en', 'pt-br', 'pt_br', 'zh-hans-cn', 'zh_tw', 'es-419', 'es-latam', 'global'])('%s is one', (segment) => expect(isLanguage(languages, segment)).toBe(true))
  it.each(['', 'fr', 'fr-ca', 'en-', 'en-x', 'en-1a', 'it-help', 'no-code', 'br-pt', 'english', '-en', 'write'])('%s is none', (segment) =>
    expect(isLanguage(languages, segment)).toBe(false),
  )
})
