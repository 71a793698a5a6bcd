/** Settings, and noticing paused and resumed. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { defaultSettings, type Settings, settingsSchema } from '#core/register/settings.ts'
import { changeRecord, type Undo } from '#store/change-record.ts'
import type { StoredSettings } from '#store/database.ts'
import type { Store } from '#store/store.ts'

/** Changes the given settings and leaves the others. A setting given as undefined is taken out. Throws ZodError on bad input. */
export async function changeSettings(store: Store, changes: { [Name in keyof Settings]?: Settings[Name] | undefined }): Promise<Undo> {
  return changeRecord(store, {
    table: store.db.settings,
    key: 'settings',
    subject: 'settings',
    about: 'settings',
    change: (before) => {
      const { id: _, ...settings } = before ?? { id: 'settings' as const, ...defaultSettings }
      return { ...settingsSchema.parse({ ...settings, ...changes }), id: 'settings' as const }
    },
  })
}

/** Notices nothing up to and including `through`. undefined resumes. Takes no schema: the worker may have to do it. */
export async function pauseNoticing(store: Store, through: IsoDate | undefined): Promise<Undo> {
  return changeRecord(store, {
    table: store.db.settings,
    key: 'settings',
    subject: 'settings',
    about: 'settings',
    change: (before) => {
      const { pausedThrough: _, ...settings }: StoredSettings = before ?? { id: 'settings', ...defaultSettings }
      return { ...settings, ...(through && { pausedThrough: through }) }
    },
  })
}
