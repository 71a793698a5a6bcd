/** What can be brought in, each by a page of its own under "imports". */
import type { MessageKey } from '#ui/i18n/messages.ts'

export interface ImportWay {
  /** Address below "#/imports/". */
  page: string
  title: MessageKey
  text: MessageKey
}

export const importWays: readonly ImportWay[] = [
  { page: 'tables', title: 'table-import.way', text: 'table-import.way-text' },
  { page: 'colleagues', title: 'sharing.way.title', text: 'sharing.way.text' },
  { page: 'changes', title: 'changes.way-title', text: 'changes.way-text' },
  { page: 'logs', title: 'logs.way', text: 'logs.way-text' },
  { page: 'backup', title: 'backup.way', text: 'backup.way-text' },
]
