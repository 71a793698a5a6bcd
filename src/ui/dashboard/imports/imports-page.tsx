/** The ways in which records come into the register from a file. Nothing is stored before a person has seen what it would change. */
import { PageHead } from '#ui/components/page-head.tsx'
import { importWays } from '#ui/dashboard/imports/import-ways.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ImportsPage() {
  const { t } = useDaylight()
  return (
    <>
      <PageHead title={t('imports.title')} under={t('imports.under')} />
      <ul class="grid gap-4 lg:grid-cols-2">
        {importWays.map(({ page, title, text }) => (
          <li key={page}>
            <a href={`#/imports/${page}`} class="border-line bg-base-100 hover:border-primary block h-full rounded-xl border px-4.5 py-4 no-underline hover:no-underline">
              <span class="text-info block font-semibold">{t(title)}</span>
              <span class="text-soft mt-1 block">{t(text)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
