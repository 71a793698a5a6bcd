/** A register in which nothing is due, to be filled with what a test is about. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { DueFacts, NameOf } from '#core/due/due-items.ts'
import { type Decision, unreviewed } from '#core/register/decision.ts'
import type { InventoryEntry } from '#core/register/inventory.ts'

export const nothingDue: DueFacts = {
  entries: [],
  vendors: [],
  certificates: [],
  controlAnswers: [],
  toolControlAnswers: [],
  evidence: [],
  exceptions: [],
  correctiveActions: [],
  snoozes: [],
}

export const nameOf: NameOf = (subject) => (subject === 'tool' ? 'Acme Chat' : 'Acme')

export function approvedUntil(reviewBy: string, toolId = 'acme-chat', changes: Partial<Decision> = {}): InventoryEntry {
  return { toolId, foundOn: '2026-09-01' as IsoDate, foundBy: 'visit', decision: { ...unreviewed, status: 'approved', reviewBy: reviewBy as IsoDate, ...changes } }
}
