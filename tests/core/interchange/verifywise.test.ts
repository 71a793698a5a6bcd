import { expect, it } from 'vitest'
import { z } from 'zod'
import { verifyWiseBatches } from '#core/interchange/verifywise.ts'
import type { Sighting } from '#core/register/inventory.ts'
import { sampleRegister } from '../../sample/register.ts'
import { sampleDay } from '../export/sample-tables.ts'

/** What VerifyWise's ingestion takes and refuses (Servers/controllers/shadowAiIngestion.ctrl.ts and ShadowAiIngestionRequest in Servers/domain.layer/interfaces/i.shadowAi.ts). */
const ingested = z.strictObject({
  events: z
    .array(
      z.strictObject({
        user_email: z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
        destination: z.string().min(1),
        uri_path: z.string().optional(),
        http_method: z.string().optional(),
        action: z.enum(['allowed', 'blocked']).optional(),
        timestamp: z.iso.datetime(),
        department: z.string().optional(),
        job_title: z.string().optional(),
        manager_email: z.string().optional(),
      }),
    )
    .max(10_000),
})

it('has the shape that VerifyWise takes, one event per host and day', () => {
  const { sightings } = sampleRegister(sampleDay)
  const batches = verifyWiseBatches(sightings, 'secret')
  expect(batches.map((batch) => ingested.parse(batch))).toEqual(batches)
  expect(batches.flatMap(({ events }) => events)).toHaveLength(sightings.length)
  expect(batches[0]?.events[0]).toMatchObject({ destination: 'chatgpt.com', action: 'allowed', timestamp: '2026-09-01T12:00:00Z' })
})

it('counts two tools at one host on one day once', () => {
  const { sightings } = sampleRegister(sampleDay)
  const twice = sightings.flatMap((sighting) => [sighting, { ...sighting, toolId: 'another' }])
  expect(verifyWiseBatches(twice, 'secret')).toEqual(verifyWiseBatches(sightings, 'secret'))
})

it('names a profile by a pseudonym that is the same in every file and tells nothing', () => {
  const { sightings } = sampleRegister(sampleDay)
  const usersOf = (secret: string) => new Set(verifyWiseBatches(sightings, secret).flatMap(({ events }) => events.map((event) => event.user_email)))
  expect(usersOf('Mika Sato').size).toBe(1)
  expect(usersOf('Mika Sato')).toEqual(usersOf('Mika Sato'))
  expect(usersOf('Mika Sato')).not.toEqual(usersOf('Ken Ito'))
  expect([...usersOf('Mika Sato')][0]).toMatch(/^profile-[0-9a-f]{16}@pseudonym\.invalid$/)
})

it('splits what is too much for one request, and loses nothing', () => {
  const sightings = Array.from({ length: 25_001 }, (_, i) => ({ toolId: 'chat', host: `h${i}.example`, day: sampleDay, count: 1 }) as Sighting)
  const batches = verifyWiseBatches(sightings, 'secret')
  expect(batches.map(({ events }) => events.length)).toEqual([10_000, 10_000, 5001])
  expect(verifyWiseBatches([], 'secret')).toEqual([])
})

it('keeps days that only a log tells of apart from what was opened here', () => {
  const here = { toolId: 'chat', host: 'chat.example', day: sampleDay, count: 1, requests: 40 } as Sighting
  const logged = { toolId: 'draw', host: 'draw.example', day: sampleDay, count: 0, requests: 7 } as Sighting
  const users = verifyWiseBatches([logged, here, { ...here, toolId: 'other', count: 0 }], 'secret').flatMap(({ events }) =>
    events.map((event) => [event.destination, event.user_email.split('-')[0]]),
  )
  expect(users).toEqual([
    ['chat.example', 'profile'],
    ['draw.example', 'logs'],
  ])
})
