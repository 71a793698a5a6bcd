import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { dateOrderOf, datesIn } from '#core/certificate-reading/date-reading.ts'

const days = (text: string, order?: 'day-first' | 'month-first') => datesIn(text, order).map(({ day }) => day)
const anyDay = fc.integer({ min: 0, max: 9000 }).map((offset) => addDays('2018-01-01' as IsoDate, offset))

describe('datesIn', () => {
  it.each([
    ['12 January 2028', '2028-01-12'],
    ['January 12, 2028', '2028-01-12'],
    ['12th of January 2028', '2028-01-12'],
    ['12-Jan-2028', '2028-01-12'],
    ['12. Januar 2028', '2028-01-12'],
    ['2028-01-12', '2028-01-12'],
    ['2028/01/12', '2028-01-12'],
    ['12.01.2028', '2028-01-12'],
    ['13/01/2028', '2028-01-13'],
    ['01/13/2028', '2028-01-13'],
    ['05/05/2028', '2028-05-05'],
    ['1er janvier 2028', '2028-01-01'],
    ['12 de enero de 2028', '2028-01-12'],
    ['12 gennaio 2028', '2028-01-12'],
    ['12 januari 2028', '2028-01-12'],
    ['12 août 2028', '2028-08-12'],
    ['2028年1月12日', '2028-01-12'],
    ['令和10年1月12日', '2028-01-12'],
    ['令和元年5月1日', '2019-05-01'],
    ['01/12/2028', undefined],
    ['30 February 2028', undefined],
  ])('reads %s as %s', (text, day) => expect(days(`Expiry: ${text}.`)).toEqual([day]))

  it('settles figures by the order that is given', () => {
    expect(days('01/12/2028', 'day-first')).toEqual(['2028-12-01'])
    expect(days('01/12/2028', 'month-first')).toEqual(['2028-01-12'])
    expect(days('13/01/2028', 'month-first')).toEqual([undefined])
  })

  it.each(['ISO/IEC 42001:2023', 'AI-2025-0042', '1.2.3', '192.168.10.2024', 'D-ZM-16031-01-02', '01/02/28'])('takes no date from %s', (text) => expect(days(text)).toEqual([]))

  it('never reads a date in figures as another day than the writer meant', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split('-')
        for (const text of [`${date}/${month}/${year}`, `${month}/${date}/${year}`]) {
          const [read] = days(text)
          // Written day first or month first: without a hint, only what both can mean is taken.
          if (read !== undefined) expect([day]).toContain(read)
        }
        expect(days(`${Number(date)}.${Number(month)}.${year}`)).toEqual([day])
        expect(days(`${year}年${Number(month)}月${Number(date)}日`)).toEqual([day])
      }),
    )
  })
})

describe('dateOrderOf', () => {
  it.each([
    [['25/11/2024', '01/12/2025'], 'day-first'],
    [['11/25/2024', '01/12/2025'], 'month-first'],
    [['Dates are written DD/MM/YYYY'], 'day-first'],
    [['Date (JJ/MM/AAAA)'], 'day-first'],
    [['GG/MM/AAAA'], 'day-first'],
    [['01/12/2025'], undefined],
    [['25/11/2024', '11/25/2024'], undefined],
    [['13.01.2025', '01/12/2025'], undefined],
  ] as const)('%j tells %s', (texts, order) => expect(dateOrderOf(texts)).toBe(order))
})
