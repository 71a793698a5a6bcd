/** Days of the calendar as numbers, counted from 1970-01-01, without an object for each: a log has millions of them. Tests hold the answers to the calendar's. */

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
/** Days from 1 January of the year 1 to 1970-01-01. */
const daysBeforeEpoch = 719_162

/** Days since 1970-01-01; NaN for a day that does not exist, and before 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  if (!(year >= 1970 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const before = daysBeforeMonth[month - 1] ?? 0
  const length = month === 2 ? (isLeap ? 29 : 28) : (daysBeforeMonth[month] ?? 365) - before
  if (day > length) return Number.NaN
  const years = year - 1
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays - daysBeforeEpoch + before + (isLeap && month > 2 ? 1 : 0) + day - 1
}

/** The year in which the day lies that is `day` days after 1970-01-01. */
export function yearOfDay(day: number): number {
  const year = 1970 + Math.floor(day / 365.25)
  return dayNumber(year, 1, 1) > day ? year - 1 : year
}
