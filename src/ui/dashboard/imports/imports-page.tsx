/** The ways in which records come into the register from a file: any file is dropped here, or a way is chosen. Nothing is stored before a person has seen what it would change. */
import { useState } from 'preact/hooks'
import { FileDrop } from '#ui/components/file-drop.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { type ImportWay, importWays } from '#ui/dashboard/imports/import-ways.ts'
import { type Refusal, wayOf } from '#ui/dashboard/imports/way-of-files.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useHandOver } from '#ui/hooks/handed-files.tsx'

export function ImportsPage() {
  const { t, today } = useDaylight()
  const handOver = useHandOver()
  const [refusal, setRefusal] = useState<Refusal>()
  const take = async (files: readonly File[]) => {
    setRefusal(undefined)
    const found = await wayOf(files, today)
    if ('refused' in found) setRefusal(found)
    else handOver(found.way.hash, files)
  }
  return (
    <>
      <PageHead title={t('imports.title')} under={t('imports.under')} />
      <FileDrop isMain text={t('imports.drop')} hint={t('imports.drop-hint')} label={t('imports.choose')} onFiles={take} />
      <p role="alert" class="text-error mt-3 break-words empty:hidden">
        {refusal && t(`imports.refused.${refusal.refused}`, { file: refusal.file, count: refusal.count })}
      </p>
      <h2 class="mt-6 mb-3">{t('imports.ways')}</h2>
      <ul class="grid gap-4 lg:grid-cols-2">
        {importWays.map((way) => (
          <li key={way.kind}>
            <WayLink way={way} />
          </li>
        ))}
      </ul>
    </>
  )
}

function WayLink({ way: { hash, icon, title, text } }: { way: ImportWay }) {
  const { t } = useDaylight()
  return (
    <a href={hash} class="border-line bg-base-100 hover:border-primary rounded-box flex h-full gap-3.5 border px-[18px] py-4 no-underline hover:no-underline">
      <span class="text-soft pt-0.5">
        <Icon icon={icon} size={20} />
      </span>
      <span class="min-w-0">
        <span class="block font-semibold">{t(title)}</span>
        <span class="text-soft mt-1 block">{t(text)}</span>
      </span>
    </a>
  )
}
