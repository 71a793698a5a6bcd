/** What the AIMS manager's browser holds of a colleague's report: the part from which figures are made, and nothing finer. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '#core/audit/canonical-json.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Flag } from '#core/register/inventory.ts'
import type { ColleagueReport, SharedTool } from '#core/sharing/colleague-report.ts'

/** Of one tool: the months in which it was opened ("2026-11"), and what flags say. Days, hosts and page counts are dropped on arrival. */
export interface HeldTool {
  tool: string
  months: readonly string[]
  purposes: readonly string[]
  data: Flag['data']
  accounts: readonly Flag['account'][]
}

export interface HeldReport {
  reporter: string
  revision: number
  /** SHA-256 of the text inside the bundle. */
  hash: string
  sharedOn: IsoDate
  withdrawn: boolean
  name?: string
  tools: readonly HeldTool[]
  ownTools: readonly SharedTool[]
  /** SHA-256 of `tools`, "" of a withdrawal: two reports with the same content add the same to the figures. */
  content: string
}

/** The report as it is held. Notes of flags are dropped: no figure is made from them. */
export function heldReport({ reporter, revision, sharedOn, withdrawn, name, rows, flags, ownTools }: ColleagueReport, hash: string): HeldReport {
  const ids = [...new Set([...rows, ...flags].map(({ tool }) => tool))].sort()
  const rowsOf = Map.groupBy(rows, ({ tool }) => tool)
  const flagsOf = Map.groupBy(flags, ({ tool }) => tool)
  const tools = ids.map((tool): HeldTool => {
    const said = flagsOf.get(tool) ?? []
    return {
      tool,
      months: distinct((rowsOf.get(tool) ?? []).map(({ from }) => from.slice(0, 7))),
      purposes: distinct(said.flatMap(({ purpose }) => purpose?.trim() || [])),
      data: distinct(said.flatMap(({ data }) => data)),
      accounts: distinct(said.map(({ account }) => account)),
    }
  })
  const content = withdrawn ? '' : bytesToHex(sha256(utf8ToBytes(canonicalJson(tools))))
  return { reporter, revision, hash, sharedOn, withdrawn, ...(name && { name }), tools, ownTools, content }
}

function distinct<Value extends string>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort()
}
