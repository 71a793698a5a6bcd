import { expect, it } from 'vitest'
import { registerTable } from '#core/export/register-tables.ts'
import { type GroupFigures, groupFigures } from '#core/sharing/group-figures.ts'
import { sampleRegister } from '../../sample/register.ts'
import { englishWording, rowOf, sampleDay, sampleProfiles } from './sample-tables.ts'

const unspoken = { months: [], purposes: [], data: [], accounts: [] }
const figures: GroupFigures = {
  id: 'figures',
  on: sampleDay,
  size: 5,
  reporters: 40,
  tools: [
    { tool: 'chatgpt', reporters: { kind: 'at-least', count: 36 }, months: ['2026-10', '2026-11'], purposes: ['Drafts'], data: ['personal'], accounts: ['work'] },
    { tool: 'claude', reporters: { kind: 'exactly', count: 12 }, ...unspoken },
    { tool: 'suno', reporters: { kind: 'fewer-than', count: 5 }, ...unspoken },
  ],
}
const tableWith = (colleagueFigures: GroupFigures | undefined) =>
  registerTable('colleague-figures', { facts: sampleRegister(sampleDay), profiles: sampleProfiles(), audit: [], today: sampleDay, colleagueFigures }, englishWording)

it('tells of how many colleagues report a tool as a range that gives no small group away', () => {
  const table = tableWith(figures)
  const range = (name: string) => [rowOf(table, name)['Colleagues, at least'], rowOf(table, name)['Colleagues, at most']]
  expect(['ChatGPT', 'Claude', 'Suno'].map(range)).toEqual([
    [36, 40],
    [12, 12],
    [1, 4],
  ])
  expect(rowOf(table, 'ChatGPT')).toMatchObject({
    'Tool id': 'chatgpt',
    'Of colleagues': 40,
    Months: '2026-10; 2026-11',
    'Accounts in common': 'Work account',
    'Smallest group': 5,
    'Figures of': sampleDay,
  })
})

it('has no row while too few colleagues report', () => {
  expect(tableWith(groupFigures([], 5, sampleDay)).rows).toEqual([])
})
