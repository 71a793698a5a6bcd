/** Finds the flag that the person at this browser set on a tool. */
import type { Flag } from '#core/register/inventory.ts'

/** The newest flag under `userName`, or without a name: those were set here before a name was. */
export function ownFlag(flags: readonly Flag[], userName: string): Flag | undefined {
  return flags.filter(({ by }) => by === undefined || by === userName).toSorted((a, b) => b.day.localeCompare(a.day))[0]
}
