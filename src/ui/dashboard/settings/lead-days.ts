/** Reads lead times as people type them: "90, 60, 30", "90日、30日", full-width digits too. */

/** The longest first, each once. What is no number becomes NaN, which the schema refuses. */
export function readLeadDays(text: string): number[] {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,、;/]+/)
    .map((part) => part.replace(/(日前?|d|days?)$/, ''))
    .filter(Boolean)
  return [...new Set(parts.map(Number))].sort((a, b) => b - a)
}
