// What is due, while nobody looks: the number on the toolbar button, and a notification where somebody turned that on.
import { type CatalogueName, catalogueNames } from '#catalogue/catalogue-names.ts'
import { backupStanding } from '#core/backup/backup-standing.ts'
import { today as todayOf } from '#core/calendar/clock.ts'
import { allDueItems, type DueItem, type NameOf, overdueCount } from '#core/due/due-items.ts'
import { showBadge } from '#platform/badge.ts'
import { mayNotify, showNotice } from '#platform/notifications.ts'
import { takeBackupNotice, takeDueNotices } from '#store/commands/due.ts'
import { readLastBackup } from '#store/meta.ts'
import { readDueFacts, readSettings } from '#store/queries.ts'
import type { Store } from '#store/store.ts'
import { chooseLanguage } from '#ui/i18n/language.ts'
import { backupNotice, dueNotice } from '#ui/notices/due-notice.ts'

/** By the alarm, never on the way of a navigation. */
export async function lookAtDue(store: Store): Promise<void> {
  const facts = await readDueFacts(store.db)
  const today = todayOf(store.clock)
  const items = allDueItems(facts, () => undefined, today)
  await showBadge(overdueCount(items, today))
  const { notifies, leadDays, language, backupReminderDays } = await readSettings(store.db)
  if (!notifies || !(await mayNotify())) return
  const spoken = chooseLanguage(language, navigator.languages)
  const fresh = await takeDueNotices(store, items, leadDays)
  if (fresh.length > 0) await showNotice({ id: 'due', ...dueNotice(named(fresh, nameOf(facts, spoken)), spoken, today) })
  const lastBackupOn = await readLastBackup(store.db)
  const standing = backupStanding(facts, lastBackupOn, backupReminderDays, today)
  if (standing.kind === 'none-needed' || !standing.isDue || !(await takeBackupNotice(store))) return
  await showNotice({ id: 'backup', ...backupNotice(lastBackupOn, spoken) })
}

function named(items: readonly DueItem[], nameOf: NameOf): DueItem[] {
  return items.map((item) => ({ ...item, name: nameOf(item.subject, item.id) ?? item.id }))
}

function nameOf({ vendors, ownTools }: Awaited<ReturnType<typeof readDueFacts>>, language: 'en' | 'ja'): NameOf {
  const names: Record<'tool' | 'vendor', Record<string, CatalogueName>> = JSON.parse(catalogueNames)
  const own = { tool: ownTools, vendor: vendors }
  return (subject, id) => {
    const [name, nameJa] = names[subject][id] ?? []
    return own[subject].find((each) => each.id === id)?.name ?? (language === 'ja' ? (nameJa ?? name) : name)
  }
}
