/** Compares an exported inventory.csv with what the week must have left in it. */
import Papa from 'papaparse'

/** One sentence per difference; empty where the file holds exactly the tools of the tour with their pages per day. `forbidden` must occur nowhere in it. */
export function inventoryFaults(csv: string, expected: ReadonlyMap<string, ReadonlyMap<string, number>>, forbidden: readonly string[]): string[] {
  const found = countsOf(csv)
  const tools = [...new Set([...found.keys(), ...expected.keys()])].sort()
  const differences = tools.flatMap((tool) => {
    const is = found.get(tool) ?? 'missing'
    const must = expected.has(tool) ? cellOf(expected.get(tool) ?? new Map()) : 'missing'
    return is === must ? [] : [`${tool}: "${is}" instead of "${must}"`]
  })
  const traces = forbidden.filter((word) => csv.includes(word)).map((word) => `a trace of ${word}`)
  return [...differences, ...traces]
}

/** By tool id: the cell that counts the pages by day, such as "2026-11-16: 2; 2026-11-18: 1". */
export function countsOf(csv: string): Map<string, string> {
  const [header = [], ...rows] = Papa.parse<string[]>(csv.replace('\uFEFF', ''), { skipEmptyLines: true }).data
  const id = header.indexOf('Tool id')
  const byDay = header.indexOf('Pages opened by day')
  return new Map(rows.map((row) => [row[id] ?? '', row[byDay] ?? '']))
}

function cellOf(byDay: ReadonlyMap<string, number>): string {
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, count]) => `${day}: ${count}`)
    .join('; ')
}
