/** Who says what about the vendor's certification: our own note, the certificates on record, and statements with source and date. */

import { TriangleAlert } from 'lucide'
import { useState } from 'preact/hooks'
import { stateOn } from '#core/assurance/certificate-timeline.ts'
import { type Claim, isEdition42001 } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { Card } from '#ui/components/card.tsx'
import { Chip } from '#ui/components/chip.tsx'
import { ClaimDialog } from '#ui/dashboard/vendor/claim-dialog.tsx'
import { ClaimLine, Statement } from '#ui/dashboard/vendor/claim-line.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ClaimsCard({ vendor }: { vendor: VendorProfile }) {
  const { t } = useDaylight()
  const [editing, setEditing] = useState<Claim | 'new'>()
  const [onStandard, others] = [true, false].map((wanted) => vendor.claims.filter((claim) => isEdition42001(claim.edition) === wanted)) as [Claim[], Claim[]]
  const isDisputed = vendor.assurance.warnings.some((warning) => warning.kind === 'sources-conflict')
  return (
    <Card
      title={t('vendor.claims.title')}
      aside={
        <div class="flex items-center gap-2">
          {isDisputed && (
            <Chip tone="warn" icon={TriangleAlert}>
              {t('warning.sources-conflict')}
            </Chip>
          )}
          <button type="button" class="btn btn-sm" onClick={() => setEditing('new')}>
            {t('vendor.claims.add')}
          </button>
        </div>
      }
    >
      {isDisputed && <p class="mb-2">{t('vendor.claims.disputed')}</p>}
      <ul>
        <OwnKnowledge vendor={vendor} />
        <ClaimLines claims={onStandard} onEdit={setEditing} />
      </ul>
      {others.length > 0 && (
        <details>
          <summary class="border-line text-soft cursor-pointer border-t py-2 text-xs">{t('vendor.claims.others', { count: others.length })}</summary>
          <ul>
            <ClaimLines claims={others} onEdit={setEditing} />
          </ul>
        </details>
      )}
      {vendor.claims.length === 0 && <p class="text-soft pt-1">{t('vendor.claims.none')}</p>}
      {editing && <ClaimDialog vendorId={vendor.id} claim={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </Card>
  )
}

function ClaimLines({ claims, onEdit }: { claims: readonly Claim[]; onEdit: (claim: Claim) => void }) {
  return claims.map((claim) => <ClaimLine key={claim.id} claim={claim} onEdit={() => onEdit(claim)} />)
}

/** What this register itself holds: it can disagree with the claims. */
function OwnKnowledge({ vendor: { certificates, entry } }: { vendor: VendorProfile }) {
  const { t, date, today } = useDaylight()
  const ours = certificates.filter((certificate) => isEdition42001(certificate.edition))
  return (
    <>
      {ours.map((certificate) => (
        <Statement key={certificate.id} by={t('vendor.claims.certificate')} when={certificate.seenOn && date(certificate.seenOn)}>
          {[t(`state.${stateOn(certificate, today)}`), certificate.edition, certificate.number].filter(Boolean).join(', ')}
        </Statement>
      ))}
      {entry.position !== 'unknown' && (
        <Statement by={t('vendor.claims.own-note')} when={entry.positionSeenOn && date(entry.positionSeenOn)}>
          {t(`position.${entry.position}`)}
        </Statement>
      )}
    </>
  )
}
