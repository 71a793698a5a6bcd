import { expect, test } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'
import { dueNotice } from '#ui/notices/due-notice.ts'

const today = '2026-11-22' as IsoDate
const item = (name: string, on: string): DueItem => ({ key: name, kind: 'approval-review', subject: 'tool', id: name, name, on: on as IsoDate })

test('one date is told by itself', () => {
  expect(dueNotice([item('DeepL', '2026-12-01')], 'en', today)).toEqual({ title: 'DeepL: Approval to be reviewed', message: 'By 1 Dec 2026.' })
  expect(dueNotice([item('DeepL', '2026-11-13')], 'en', today).message).toBe('Was due on 13 Nov 2026.')
  expect(dueNotice([item('DeepL', '2026-12-01')], 'ja', today)).toEqual({ title: 'DeepL: 許可の見直し', message: expect.stringMatching(/^期限: 2026/) })
})

test('several are summed up, however many there are', () => {
  const { title, message } = dueNotice(
    ['A', 'B', 'C', 'D'].map((name) => item(name, '2026-12-01')),
    'en',
    today,
  )
  expect(title).toBe('4 dates need somebody')
  expect(message.split('\n')).toHaveLength(3)
})

test('a name with signs of a replacement pattern stands as it is', () => {
  expect(dueNotice([item("$& {date} $'", '2026-12-01')], 'en', today).title).toContain('$&')
})
