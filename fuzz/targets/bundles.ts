/** Colleagues' bundles: the sealed file, which any change breaks, and the JSON inside, sealed anew after each change so that the reader sees it. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { reportText } from '#core/sharing/colleague-report.ts'
import { groupFigures } from '#core/sharing/group-figures.ts'
import { heldReport } from '#core/sharing/held-report.ts'
import { fatesOf } from '#core/sharing/join-reports.ts'
import { outgoingReport, sparingChoices, withdrawalReport } from '#core/sharing/outgoing-report.ts'
import { openBundle } from '#platform/open-bundle.ts'
import { makeSealingKeyPair, type SealingKeyPair, seal } from '#platform/sealing.ts'
import type { FuzzAnswer, FuzzTarget } from '../fuzz-target.ts'

export const bundlesTarget: FuzzTarget = { name: 'bundles', seeds: async () => Promise.all(texts().map(async (text) => seal(text, [(await keyPair()).recipient]))), read }
export const bundleTextsTarget: FuzzTarget = { name: 'bundle-texts', seeds: async () => texts(), read: async (text) => read(await seal(text, [(await keyPair()).recipient])) }

const day = '2026-11-22' as IsoDate
const head = { reporter: '5f0c2f6e-8d5a-4b0e-9c59-0d3c1f7a2b61', revision: 3, sharedOn: day }

let pair: Promise<SealingKeyPair> | undefined

function keyPair(): Promise<SealingKeyPair> {
  pair ??= makeSealingKeyPair()
  return pair
}

function texts(): Uint8Array<ArrayBuffer>[] {
  const inventory = {
    sightings: ['claude', 'deepl', 'own-tiny-example'].flatMap((toolId) =>
      ['2026-10-30', '2026-11-20'].map((on) => ({ toolId, host: `${toolId}.example`, day: on as IsoDate, count: 3 })),
    ),
    flags: [{ id: 'f', toolId: 'claude', day, purpose: '翻訳', data: ['internal' as const], account: 'work' as const, note: '=1+1' }],
    ownTools: [{ id: 'own-tiny-example', name: 'Tiny', matches: [{ host: 'tiny.example', path: '/a' }], addedOn: day }],
  }
  const everything = { ...sparingChoices, precision: 'day' as const, pages: true, hosts: true, flags: true, texts: true, name: 'Mika Sato' }
  const reports = [outgoingReport(inventory, everything, head), outgoingReport(inventory, sparingChoices, head), withdrawalReport(head)]
  return reports.map((report) => new TextEncoder().encode(reportText(report)))
}

/** Opens, joins and counts as the dashboard does. Rows are told by tool and month afterwards: each must be found there. */
async function read(sealed: Uint8Array<ArrayBuffer>): Promise<FuzzAnswer> {
  const opened = await openBundle(sealed, [(await keyPair()).identity])
  if ('fault' in opened) return { refused: opened.fault }
  const { report, hash } = opened
  const held = heldReport(report, hash)
  fatesOf(new Map(), [held, held])
  groupFigures(Array<typeof held>(5).fill(held), 5, day)
  const months = new Set(held.tools.flatMap(({ tool, months }) => months.map((month) => `${tool} ${month}`)))
  const accepted = report.rows.filter(({ tool, from }) => months.has(`${tool} ${from.slice(0, 7)}`)).length
  return { read: report.rows.length, accepted, rejected: 0 }
}
