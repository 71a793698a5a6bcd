/** What every component may ask for: the words, today, the settings, the joined register, and a way to change it. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { today as todayOf } from '#core/calendar/clock.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import type { Sighting } from '#core/register/inventory.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { Profiles } from '#core/register/profile.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { Settings } from '#core/register/settings.ts'
import { digestSightings } from '#core/register/sighting-digest.ts'
import type { GroupFigures } from '#core/sharing/group-figures.ts'
import type { DaylightDatabase } from '#store/database.ts'
import { readColleagueFigures, readRecords, readSettings } from '#store/queries.ts'
import type { Store } from '#store/store.ts'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'
import { chooseLanguage } from '#ui/i18n/language.ts'
import { type Translator, translatorFor } from '#ui/i18n/translator.ts'

export interface Daylight extends Translator {
  store: Store
  catalogue: Catalogue
  settings: Settings
  today: IsoDate
  facts: RegisterFacts
  profiles: Profiles
  /** What groups of colleagues report; undefined where none may be shown. */
  colleagueFigures: GroupFigures | undefined
}

const DaylightContext = createContext<Daylight | undefined>(undefined)

export function useDaylight(): Daylight {
  const daylight = useContext(DaylightContext)
  if (daylight === undefined) throw new Error('useDaylight outside of DaylightProvider')
  return daylight
}

interface ProviderProps {
  store: Store
  catalogue: Catalogue
  /** The sightings that the pages work with. Apart from the other records: there may be a million, and they need not be read again when one of those changes. */
  readSightings: (db: DaylightDatabase) => Promise<readonly Sighting[]>
  children: ComponentChildren
}

/** Observes the register and the settings. Until both are read, mostly for a few milliseconds, there is nothing to see; where it takes longer, that it is being read. */
export function DaylightProvider({ store, catalogue, readSightings, children }: ProviderProps) {
  const settings = useLiveQuery(() => readSettings(store.db), [store])
  const records = useLiveQuery(() => readRecords(store.db), [store])
  const sightings = useLiveQuery(() => readSightings(store.db), [store, readSightings])
  const colleagueFigures = useLiveQuery(() => readColleagueFigures(store.db), [store])
  const today = useToday(store)
  const facts = useMemo(() => records && sightings && { ...records, sightings }, [records, sightings])
  const digests = useMemo(() => sightings && digestSightings(sightings), [sightings])
  const profiles = useMemo(() => facts && joinProfiles(catalogue, facts, today, digests), [catalogue, facts, today, digests])
  const language = chooseLanguage(settings?.language ?? 'auto', navigator.languages)
  useEffect(() => applyToDocument(language, settings?.theme ?? 'auto'), [language, settings?.theme])
  const translator = translatorFor(language)
  if (settings === undefined || facts === undefined || profiles === undefined) return <StillReading {...translator} />
  return <DaylightContext.Provider value={{ ...translator, store, catalogue, settings, today, facts, profiles, colleagueFigures }}>{children}</DaylightContext.Provider>
}

/** Comes into sight after half a second only, so that nothing flickers where the register is small. */
function StillReading({ t }: Translator) {
  return (
    <p role="status" class="still-reading text-soft w-full p-8 text-center">
      {t('common.reading-register')}
    </p>
  )
}

/** The local day; looks again every minute and whenever the page comes into view, so that a dashboard left open overnight tells the new day. */
function useToday({ clock }: Store): IsoDate {
  const [today, setToday] = useState(() => todayOf(clock))
  useEffect(() => {
    const look = () => setToday(todayOf(clock))
    const timer = setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [clock])
  return today
}

const themeNames = { light: 'paper', dark: 'night' } as const

function applyToDocument(language: string, theme: Settings['theme']): void {
  document.documentElement.lang = language
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = themeNames[theme]
}
