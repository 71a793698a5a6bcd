/** Which of several reports of one colleague stands: the highest revision, whatever the order in which they arrive and however often. */
import type { HeldReport } from '#core/sharing/held-report.ts'

/** What became of one bundle. older: a later report of the same colleague is held. */
export type BundleFate = 'taken-in' | 'withdrawn' | 'already-had' | 'older'

type Version = Pick<HeldReport, 'reporter' | 'revision' | 'hash'>

/**
 * Joins what arrived into what is held; of the same revision the greater hash stands, so that the answer never hangs on the order. The join is
 * commutative, associative and idempotent (tests hold it to that).
 */
export function joinReports<Report extends Version>(held: ReadonlyMap<string, Report>, arrived: Iterable<Report>): Map<string, Report> {
  const joined = new Map(held)
  for (const report of arrived) {
    const before = joined.get(report.reporter)
    if (before === undefined || isLater(report, before)) joined.set(report.reporter, report)
  }
  return joined
}

/** What the join does to each of the reports that arrived, in their order. Of two that are the same the second is already had. */
export function fatesOf<Report extends Version & Pick<HeldReport, 'withdrawn'>>(held: ReadonlyMap<string, Report>, arrived: readonly Report[]): BundleFate[] {
  const joined = joinReports(held, arrived)
  const seen = new Map(held)
  return arrived.map((report) => {
    const before = seen.get(report.reporter)
    if (before && isSame(before, report)) return 'already-had'
    const standing = joined.get(report.reporter)
    if (standing === undefined || !isSame(standing, report)) return 'older'
    seen.set(report.reporter, report)
    return report.withdrawn ? 'withdrawn' : 'taken-in'
  })
}

function isLater(report: Version, than: Version): boolean {
  return report.revision !== than.revision ? report.revision > than.revision : report.hash > than.hash
}

function isSame(a: Version, b: Version): boolean {
  return a.revision === b.revision && a.hash === b.hash
}
