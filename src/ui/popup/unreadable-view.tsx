/** A page that is no web page: says so, and how the register stands. */

import { focusOn } from '#ui/components/focus-on.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { DashboardLink } from '#ui/popup/dashboard-link.tsx'
import { Sheet } from '#ui/popup/sheet.tsx'

export function UnreadableView() {
  const { t, profiles } = useDaylight()
  const open = profiles.tools.filter(({ decision }) => decision.status === 'unreviewed').length
  const toDashboard = (
    <DashboardLink hash="#/" class="btn btn-primary no-underline hover:no-underline">
      {t('popup.unreadable.open')}
    </DashboardLink>
  )
  return (
    <Sheet actions={toDashboard}>
      <h1 class="text-base outline-none" tabIndex={-1} ref={focusOn}>
        {t('popup.unreadable.title')}
      </h1>
      <p class="text-soft text-xs">{t('popup.unreadable.text')}</p>
      <p>{t('popup.unreadable.inventory', { tools: profiles.tools.length, open })}</p>
    </Sheet>
  )
}
