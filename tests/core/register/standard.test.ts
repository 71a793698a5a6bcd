import { describe, expect, it } from 'vitest'
import { standardOf } from '#core/register/standard.ts'

describe('standardOf', () => {
  it.each([
    ['ISO 42001', 'iso-42001'],
    ['ISO/IEC 42001:2023', 'iso-42001'],
    ['JIS Q 42001:2025', 'iso-42001'],
    ['EN ISO/IEC 42001:2026', 'iso-42001'],
    ['ＩＳＯ４２００１', 'iso-42001'],
    ['iso42001', 'iso-42001'],
    ['ISO/IEC FDIS 42001', 'iso-42001'],
    ['ISO/IEC 27001:2022', 'iso-27001'],
    ['JIS Q 27001', 'iso-27001'],
    ['ISO 27701', 'iso-27701'],
    ['SOC 2 Type II', 'soc-2'],
    ['SOC2', 'soc-2'],
    ['SOC 2 Type 1', 'soc-2'],
    ['AICPA SOC 1 Type 2', 'soc-1'],
    ['SOC 3', 'soc-3'],
    ['CSA STAR for AI Level 2', 'csa-star-ai'],
    ['CSA STAR Level 2', 'other'],
    ['HITRUST r2', 'hitrust'],
    ['ISO 9001:2015', 'other'],
    ['ISO 142001', 'other'],
    ['', 'other'],
  ])('reads %s as %s', (name, standard) => {
    expect(standardOf(name)).toBe(standard)
  })
})
