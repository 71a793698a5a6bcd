import { expect, it } from 'vitest'
import { isFound, searchText } from '#core/register/text-search.ts'

const text = searchText(['GitHub Copilot', 'ギットハブ', undefined, 'GitHub', 'github.com'])

it.each([
  ['', true],
  ['  ', true],
  ['copilot', true],
  ['ＣＯＰＩＬＯＴ', true],
  ['copilot github', true],
  ['copilot　github', true],
  ['ｷﾞｯﾄ', true],
  ['github.com', true],
  ['copilot openai', false],
])('finds %j: %s', (query, found) => {
  expect(isFound(text, query)).toBe(found)
})
