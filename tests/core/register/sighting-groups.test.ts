import { describe, expect, it } from 'vitest'
import type { Sighting } from '#core/register/inventory.ts'
import { sightingsByDay, sightingsByTool } from '#core/register/sighting-groups.ts'

const sightings = [
  sighting('claude', 'claude.ai', '2026-11-20', 1),
  sighting('chatgpt', 'chatgpt.com', '2026-11-20', 3),
  sighting('chatgpt', 'chat.openai.com', '2026-11-20', 2),
  sighting('chatgpt', 'chatgpt.com', '2026-11-22', 1),
]

describe('sightingsByTool', () => {
  it('puts the tool that was opened last first', () => {
    expect(sightingsByTool(sightings).map((group) => group.toolId)).toEqual(['chatgpt', 'claude'])
  })

  it('adds up the hosts of one day, oldest day first', () => {
    expect(sightingsByTool(sightings)[0]).toMatchObject({
      pages: 6,
      hosts: ['chatgpt.com', 'chat.openai.com'],
      days: [
        { day: '2026-11-20', count: 5 },
        { day: '2026-11-22', count: 1 },
      ],
    })
  })

  it('keeps every sighting, newest first', () => {
    expect(sightingsByTool(sightings)[0]?.sightings.map(({ day, host }) => `${day} ${host}`)).toEqual([
      '2026-11-22 chatgpt.com',
      '2026-11-20 chat.openai.com',
      '2026-11-20 chatgpt.com',
    ])
  })
})

describe('sightingsByDay', () => {
  it('puts the newest day first and counts its tools and pages', () => {
    expect(sightingsByDay(sightings)).toMatchObject([
      { day: '2026-11-22', toolIds: ['chatgpt'], pages: 1 },
      { day: '2026-11-20', toolIds: ['chatgpt', 'claude'], pages: 6 },
    ])
  })

  it('is empty without sightings', () => {
    expect(sightingsByDay([])).toEqual([])
  })
})

function sighting(toolId: string, host: string, day: string, count: number): Sighting {
  return { toolId, host, day, count } as Sighting
}
