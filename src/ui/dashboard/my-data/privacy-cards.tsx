/** What is never held, where the rest lies, and who can see it. Every sentence here is a promise that docs/privacy.md makes and the code keeps. */
import { X } from 'lucide'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function NeverHeldCard() {
  const { t } = useDaylight()
  const never = [t('my-data.never-address'), t('my-data.never-content'), t('my-data.never-title'), t('my-data.never-time'), t('my-data.never-others')]
  return (
    <Card title={t('my-data.never')}>
      <ul class="flex flex-col gap-1.5">
        {never.map((each) => (
          <li key={each} class="flex gap-2">
            <span class="text-faint pt-0.5">
              <Icon icon={X} />
            </span>
            {each}
          </li>
        ))}
      </ul>
      <p class="text-soft mt-3 text-xs">{t('my-data.never-hour')}</p>
    </Card>
  )
}

export function WhereCard() {
  const { t } = useDaylight()
  return (
    <Card title={t('my-data.where')}>
      <div class="text-soft flex flex-col gap-2">
        <p>{t('my-data.where-profile')}</p>
        <p>{t('my-data.where-who')}</p>
        <p>{t('my-data.where-export')}</p>
      </div>
    </Card>
  )
}
