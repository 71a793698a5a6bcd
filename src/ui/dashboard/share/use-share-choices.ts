/** What the employee chose to share, kept on disk, so that what was left out once stays out. */

import type { ShareChoices } from '#core/sharing/outgoing-report.ts'
import { noSharing } from '#core/sharing/own-sharing.ts'
import { saveShareChoices } from '#store/commands/share-inventory.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export type ChangeChoices = (changes: Partial<ShareChoices>) => Promise<void>

export function useShareChoices(): { choices: ShareChoices; change: ChangeChoices } {
  const { facts, store } = useDaylight()
  const { choices } = facts.ownSharing[0] ?? noSharing
  return { choices, change: (changes) => saveShareChoices(store, { ...choices, ...changes }) }
}
