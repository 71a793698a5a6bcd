import { describe, expect, it } from 'vitest'
import { isSameEntity } from '#ui/dashboard/vendor/is-same-entity.ts'

describe('isSameEntity', () => {
  it.each([
    ['Anthropic PBC', 'Anthropic, PBC', true],
    ['Example Inc.', 'EXAMPLE INC', true],
    ['株式会社サンプル', '株式会社 サンプル', true],
    ['Ｅｘａｍｐｌｅ Inc', 'Example Inc', true],
    ['OpenAI OpCo, LLC', 'OpenAI Ireland Ltd', false],
  ])('compares %s with %s by their letters', (one, other, isSame) => {
    expect(isSameEntity(one, other)).toBe(isSame)
  })
})
