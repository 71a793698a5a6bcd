/** Who works here, in which language and light, whether noticing is on, and what this installation is. */
import { PageHead } from '#ui/components/page-head.tsx'
import { AboutCard } from '#ui/dashboard/settings/about-card.tsx'
import { LookCard } from '#ui/dashboard/settings/look-card.tsx'
import { NoticingCard } from '#ui/dashboard/settings/noticing-card.tsx'
import { PermissionsCard } from '#ui/dashboard/settings/permissions-card.tsx'
import { PersonCard } from '#ui/dashboard/settings/person-card.tsx'
import { RemindersCard } from '#ui/dashboard/settings/reminders-card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function SettingsPage() {
  const { t, settings } = useDaylight()
  return (
    <>
      <PageHead title={settings.userName ? t('settings.title-signed', { name: settings.userName }) : t('settings.title-unsigned')} under={t('settings.under')} />
      <div class="grid items-start gap-4 lg:grid-cols-2">
        <div class="grid gap-4">
          <PersonCard />
          <LookCard />
        </div>
        <div class="grid gap-4">
          <NoticingCard />
          <RemindersCard />
          <AboutCard />
          <PermissionsCard />
        </div>
      </div>
    </>
  )
}
