/** What can be brought in or checked, each by a page of its own. */
import { ArchiveRestore, FileCheck, FileLock2, FileSearch, GitMerge, type IconNode, Sheet } from 'lucide'
import type { FileKind } from '#platform/file-kind.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'

export interface ImportWay {
  kind: Exclude<FileKind, 'pdf'>
  /** Address of its page. */
  hash: string
  icon: IconNode
  title: MessageKey
  text: MessageKey
  /** true: several files are read in one go. */
  takesSeveral?: boolean
}

export const importWays: readonly ImportWay[] = [
  { kind: 'table', hash: '#/imports/tables', icon: Sheet, title: 'table-import.way', text: 'table-import.way-text' },
  { kind: 'log', hash: '#/imports/logs', icon: FileSearch, title: 'logs.way', text: 'logs.way-text', takesSeveral: true },
  { kind: 'colleague', hash: '#/imports/colleagues', icon: FileLock2, title: 'sharing.way.title', text: 'sharing.way.text', takesSeveral: true },
  { kind: 'changes', hash: '#/imports/changes', icon: GitMerge, title: 'changes.way-title', text: 'changes.way-text' },
  { kind: 'backup', hash: '#/imports/backup', icon: ArchiveRestore, title: 'backup.way', text: 'backup.way-text' },
  { kind: 'pack', hash: '#/exports/verify', icon: FileCheck, title: 'pack.verify-title', text: 'pack.way-text' },
]
