/** One line of a benchmark's table. */
export interface Ratio {
  /** What was timed: "CSV export, 100,000 sightings". */
  measure: string
  /** What it is compared with, in the same process and in turn. */
  against: string
  /** The ratio to stay at or below. */
  reach: number
  ratio: number
  /** What else was measured, with its unit: "112 ms against 90 ms". */
  note?: string
}
