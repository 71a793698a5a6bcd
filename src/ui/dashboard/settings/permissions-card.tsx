/** The permissions that the browser has granted, as the manifest names them, and why each is needed. */
import { heldPermissions } from '#platform/pages.ts'
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { wordingOf } from '#ui/i18n/translator.ts'

export function PermissionsCard() {
  const daylight = useDaylight()
  const wording = wordingOf(daylight)
  const { t } = daylight
  return (
    <Card title={t('settings.permissions')}>
      <dl class="flex flex-col gap-2">
        {heldPermissions().map((permission) => (
          <div key={permission}>
            <dt class="font-semibold" lang="en">
              {permission}
            </dt>
            <dd class="text-soft">{wording(`settings.permission.${permission}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="border-line text-soft mt-3 border-t pt-3">{t('first-day.optional')}</p>
      <dl class="mt-2">
        <dt class="font-semibold" lang="en">
          history
        </dt>
        <dd class="text-soft">
          {t('first-day.optional-why')}{' '}
          <a class="underline" href="#/first-day">
            {t('first-day.link')}
          </a>
        </dd>
        <dt class="mt-2 font-semibold" lang="en">
          notifications
        </dt>
        <dd class="text-soft">{t('settings.reminders-permission')}</dd>
      </dl>
      <p class="border-line text-soft mt-3 border-t pt-3">{t('settings.permissions-not')}</p>
    </Card>
  )
}
