/** How this installation is set: who works here, in which language, and whether noticing is paused. */
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import { smallestGroup } from '#core/sharing/reporter-count.ts'

export const languageChoices = ['auto', 'en', 'ja'] as const
export const themeChoices = ['auto', 'light', 'dark'] as const
export const roles = ['employee', 'procurement', 'aims-manager'] as const

/** `pausedThrough` of a pause that lasts until somebody ends it. */
export const untilResumed = '9999-12-31' as IsoDate

/** What holds until somebody sets it. */
export const defaultSettings = {
  userName: '',
  organisation: '',
  role: 'aims-manager' as const,
  language: 'auto' as const,
  theme: 'auto' as const,
  notifies: false,
  groupSize: smallestGroup,
  leadDays: [90, 60, 30, 7],
  backupReminderDays: 30,
}

export const settingsSchema = z.strictObject({
  /** Signs every change in the audit trail. "" until somebody sets it. */
  userName: z.string().trim().max(120).default(defaultSettings.userName),
  organisation: z.string().trim().max(200).default(defaultSettings.organisation),
  /** What is shown first; no security boundary. */
  role: z.enum(roles).default(defaultSettings.role),
  language: z.enum(languageChoices).default(defaultSettings.language),
  theme: z.enum(themeChoices).default(defaultSettings.theme),
  /** Nothing is noticed up to and including this day. */
  pausedThrough: isoDateSchema.optional(),
  /** Whether the browser tells of what falls due; needs the permission too. */
  notifies: z.boolean().default(defaultSettings.notifies),
  /** The smallest group of colleagues that figures speak of. Five were promised to whoever shares, so it can only be raised. */
  groupSize: z
    .int({ error: 'group-size' })
    .refine((size) => size >= smallestGroup && size <= 100, { message: 'group-size' })
    .default(defaultSettings.groupSize),
  /** Days before a due day on which it is told. */
  leadDays: z
    .array(z.int({ error: 'lead-days' }).refine((days) => days >= 0 && days <= 365, { message: 'lead-days' }))
    .refine((leads) => leads.length > 0 && leads.length <= 8, { message: 'lead-days' })
    .default(defaultSettings.leadDays),
  /** Days after which a backup counts as old; 0: nobody is reminded. */
  backupReminderDays: z.int({ error: 'reminder-days' }).min(0, 'reminder-days').max(3650, 'reminder-days').default(defaultSettings.backupReminderDays),
})
export type Settings = z.infer<typeof settingsSchema>

/** True while nothing is to be noticed. */
export function isPaused(settings: Settings, today: IsoDate): boolean {
  return settings.pausedThrough !== undefined && today <= settings.pausedThrough
}
