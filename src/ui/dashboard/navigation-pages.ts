/** The pages that the navigation and the search lead to, in their groups. */
import type { MessageKey } from '#ui/i18n/messages.ts'

export interface NavigationPage {
  /** The address behind "#/". */
  page: string
  label: MessageKey
}

export const navigationGroups: readonly { label?: MessageKey; pages: readonly NavigationPage[] }[] = [
  {
    pages: [
      { page: '', label: 'nav.overview' },
      { page: 'due', label: 'nav.due' },
    ],
  },
  {
    label: 'nav.use',
    pages: [
      { page: 'inventory', label: 'nav.inventory' },
      { page: 'own-tools', label: 'nav.own-tools' },
      { page: 'concerns', label: 'nav.concerns' },
    ],
  },
  {
    label: 'nav.assurance',
    pages: [
      { page: 'vendors', label: 'nav.vendors' },
      { page: 'requirements', label: 'nav.requirements' },
      { page: 'annex-a', label: 'nav.annex-a' },
    ],
  },
  {
    label: 'nav.records',
    pages: [
      { page: 'imports', label: 'nav.imports' },
      { page: 'imports/changes', label: 'nav.conflicts' },
      { page: 'exports', label: 'nav.exports' },
      { page: 'audit', label: 'nav.audit' },
      { page: 'my-data', label: 'nav.my-data' },
      { page: 'settings', label: 'nav.settings' },
    ],
  },
]
