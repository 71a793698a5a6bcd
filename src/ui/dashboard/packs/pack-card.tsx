/** The evidence pack among the exports: what it is, the button that makes it, and the way to check one. */
import { FileCheck, PackageCheck } from 'lucide'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { SigningKey } from '#ui/dashboard/packs/signing-key.tsx'
import { usePackMaking } from '#ui/dashboard/packs/use-pack-making.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function PackCard() {
  const { t, sentences } = useDaylight()
  const { written, fault, make, stop } = usePackMaking()
  return (
    <Card
      title={t('pack.title')}
      aside={
        <span class="flex flex-wrap gap-2">
          <a class="btn btn-sm" href="#/exports/verify">
            <Icon icon={FileCheck} />
            {t('pack.check-link')}
          </a>
          <button type="button" class="btn btn-sm btn-primary" disabled={written !== undefined} onClick={make}>
            <Icon icon={PackageCheck} />
            {t('pack.make')}
          </button>
        </span>
      }
    >
      <p class="text-soft max-w-[80ch]">{sentences([t('pack.holds'), t('pack.names-people')])}</p>
      {written !== undefined && (
        <div class="bg-base-300 mt-3 flex items-center justify-between gap-3 rounded-lg px-3 py-2" role="status">
          <span>{written === 0 ? t('pack.reading') : t('pack.progress', { megabytes: Math.round(written / 100_000) / 10 })}</span>
          <button type="button" class="btn btn-sm" onClick={stop}>
            {t('pack.cancel')}
          </button>
        </div>
      )}
      {fault && (
        <p role="alert" class="bg-bad-bg mt-3 rounded-lg px-3 py-2">
          {fault}
        </p>
      )}
      <SigningKey />
    </Card>
  )
}
