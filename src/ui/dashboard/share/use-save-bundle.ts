/** Makes a report with the next revision, notes that it was shared, and saves it sealed. */
import { type ColleagueReport, reportText } from '#core/sharing/colleague-report.ts'
import type { ReportHead } from '#core/sharing/outgoing-report.ts'
import { nextHead, noSharing, shareOf } from '#core/sharing/own-sharing.ts'
import { saveFile } from '#platform/files.ts'
import { seal } from '#platform/sealing.ts'
import { recordShare } from '#store/commands/share-inventory.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** Answers the name of the file. */
export function useSaveBundle(): (make: (head: ReportHead) => ColleagueReport) => Promise<string> {
  const { facts, store, today } = useDaylight()
  return async (make) => {
    const own = facts.ownSharing[0] ?? noSharing
    const report = make(nextHead(own, store.newId, today))
    const text = reportText(report)
    const sealed = await seal(
      new TextEncoder().encode(text),
      own.recipients.map(({ recipient }) => recipient),
    )
    const share = shareOf(report, text, own.recipients, store.newId())
    await recordShare(store, report.reporter, share)
    saveFile(share.file, sealed, 'application/octet-stream')
    return share.file
  }
}
