/** What somebody did in the popup, checked and ready to be written: where the popup closes before it is, the worker writes it. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Concern } from '#core/register/concern.ts'
import type { Flag, OwnTool } from '#core/register/inventory.ts'

/** Every record has its id already, so that writing it twice changes nothing. */
export type Errand =
  | { kind: 'flag'; flag: Flag }
  /** A site that the catalogue does not know, and its first flag. */
  | { kind: 'flag-new'; tool: OwnTool; flag: Flag }
  | { kind: 'concern'; concern: Concern }
  /** Without a day: resume. */
  | { kind: 'pause'; through?: IsoDate }
