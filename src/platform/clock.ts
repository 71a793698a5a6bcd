/** The system's clock and time zone, asked anew each time: people travel and clocks are set. */
import type { Clock } from '#core/calendar/clock.ts'

export const systemClock: Clock = {
  now: () => Date.now(),
  timeZone: () => Temporal.Now.timeZoneId(),
}
