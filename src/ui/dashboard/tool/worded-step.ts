/** What the words of a step are made of, and what they are made from. */
import type { Daylight } from '#ui/hooks/daylight-context.tsx'

export type StepTone = 'good' | 'warn' | 'bad' | 'info' | 'mute'

export interface StepWords {
  title: string
  details: string[]
  tone: StepTone
  /** What the step rests on. */
  url?: string
}

/** The words of one kind of step; what has nothing to say is left out later. */
export interface Worded extends Partial<Omit<StepWords, 'details'>> {
  title: string
  details?: (string | undefined)[]
}

/** What wording needs of the page. */
export type Wording = Pick<Daylight, 't' | 'date' | 'list' | 'language' | 'profiles'>
