/** Reviews that come round: finishing one sets the next date by itself. */
import { z } from 'zod'
import { addMonths, type IsoDate } from '#core/calendar/iso-date.ts'

/** Where nobody chose another interval. */
export const usualReviewMonths = 12

const mostReviewMonths = 60

/** From one review to the next. */
export const reviewMonthsSchema = z
  .int({ error: 'review-months' })
  .refine((months) => months >= 1 && months <= mostReviewMonths, { message: 'review-months' })
  .optional()

/** What is recorded when somebody looked on `today` and nothing had changed. */
export function reviewed(reviewMonths: number | undefined, today: IsoDate): { reviewedOn: IsoDate; reviewBy: IsoDate } {
  return { reviewedOn: today, reviewBy: addMonths(today, reviewMonths ?? usualReviewMonths) }
}
