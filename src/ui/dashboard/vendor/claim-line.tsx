/** One statement about a vendor's certification. Our own can be changed and deleted; the catalogue's are marked as not verified and stay. */
import type { ComponentChildren } from 'preact'
import type { Claim } from '#core/register/certificate.ts'
import { deleteClaim } from '#store/commands/vendors.ts'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ClaimLine({ claim, onEdit }: { claim: Claim; onEdit: () => void }) {
  const { t, date, facts, store } = useDaylight()
  const notify = useToast()
  const isOurs = facts.claims.some((each) => each.id === claim.id)
  const remove = async () => notify(t('vendor.claims.deleted', { by: claim.saidBy }), await deleteClaim(store, claim))
  return (
    <Statement by={claim.saidBy} when={claim.statedOn ? date(claim.statedOn) : t('vendor.claims.seen', { date: date(claim.seenOn) })}>
      {t(`position.${claim.position}`)}, {claim.edition}
      {claim.note && <span class="block whitespace-pre-line">{claim.note}</span>}
      <span class="text-faint flex flex-wrap items-center gap-x-3">
        {t(`evidence-level.${claim.level}`)}
        {claim.url && <OutsideLink url={claim.url} />}
        {isOurs ? (
          <>
            <button type="button" class="link link-hover" onClick={onEdit} aria-label={t('vendor.claims.edit-what', { by: claim.saidBy })}>
              {t('common.edit')}
            </button>
            <button type="button" class="link link-hover" onClick={remove} aria-label={t('vendor.claims.delete-what', { by: claim.saidBy })}>
              {t('common.delete')}
            </button>
          </>
        ) : (
          <span>{t('vendor.claims.shipped')}</span>
        )}
      </span>
    </Statement>
  )
}

/** Who, when, and what was said. */
export function Statement({ by, when, children }: { by: string; when?: string | undefined; children: ComponentChildren }) {
  return (
    <li class="border-line border-t py-2 text-xs">
      <div class="flex items-baseline justify-between gap-3">
        <strong class="min-w-0 text-sm font-semibold break-words">{by}</strong>
        <span class="text-faint whitespace-nowrap">{when}</span>
      </div>
      <div class="text-soft">{children}</div>
    </li>
  )
}
