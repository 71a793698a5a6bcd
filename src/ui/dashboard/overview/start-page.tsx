/** The overview before anything was found: what Daylight does, what it keeps, and where to begin. */
import { Check } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '#ui/components/icon.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { DueCard } from '#ui/dashboard/overview/due-card.tsx'
import { HorizonPicture } from '#ui/dashboard/overview/horizon-picture.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function StartPage() {
  const { t, settings, catalogue, profiles } = useDaylight()
  const isNamed = settings.userName !== '' && settings.organisation !== ''
  return (
    <>
      <PageHead title={t('overview.nothing-found')} under={t('overview.start-under', { count: catalogue.tools.size })} />
      <div class="bg-base-100 border-line rounded-box overflow-hidden border">
        <HorizonPicture />
        <ol class="divide-line border-line grid divide-y border-t min-[1000px]:grid-cols-3 min-[1000px]:divide-x min-[1000px]:divide-y-0">
          <Step number={1} title={t('overview.start-name')} isDone={isNamed} action={<Go href="#/settings" words={t('overview.start-name-go')} isFirst={!isNamed} />}>
            {t('overview.start-name-why')}
          </Step>
          <Step number={2} title={t('overview.start-open')} action={<Go href="#/first-day" words={t('first-day.link')} isFirst={false} />}>
            {t('overview.start-open-why')}
          </Step>
          <Step number={3} title={t('overview.start-decide')} action={<Go href="#/inventory?add=1" words={t('overview.start-decide-go')} isFirst={isNamed} />}>
            {t('overview.start-decide-why')}
          </Step>
        </ol>
      </div>
      <p class="text-soft mt-3 text-xs">{t('overview.start-privacy')}</p>
      {profiles.vendors.length > 0 && (
        <div class="mt-4">
          <DueCard />
        </div>
      )}
    </>
  )
}

function Step({ number, title, isDone = false, action, children }: { number: number; title: string; isDone?: boolean; action?: ComponentChildren; children: ComponentChildren }) {
  return (
    <li class="flex flex-col items-start gap-2 px-5 py-5">
      <div class="flex items-center gap-2.5">
        <span class={`grid size-6 shrink-0 place-items-center rounded-full text-xs font-semibold ${isDone ? 'bg-good-bg text-success' : 'bg-base-300 text-soft'}`}>
          {isDone ? <Icon icon={Check} size={13} /> : number}
        </span>
        <h2>{title}</h2>
      </div>
      <p class="text-soft">{children}</p>
      {action}
    </li>
  )
}

function Go({ href, words, isFirst }: { href: string; words: string; isFirst: boolean }) {
  return (
    <a class={`btn btn-sm mt-1 ${isFirst ? 'btn-primary' : ''}`} href={href}>
      {words}
    </a>
  )
}
