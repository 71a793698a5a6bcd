/** Every kind of record in this browser profile, with its number: what is about the person first, the organisation's register after it. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { countDrafts, countSharing } from '#store/queries.ts'
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'

type Line = [label: MessageKey, value: string | number]

export function HeldCard({ audit }: { audit: readonly AuditEntry[] }) {
  const { t, facts, settings, store } = useDaylight()
  const drafts = useLiveQuery(() => countDrafts(store.db), [store]) ?? 0
  const sharing = useLiveQuery(() => countSharing(store.db), [store]) ?? { reports: 0, keys: 0 }
  const { userName } = settings
  const aboutPerson: Line[] = [
    ['my-data.held-sightings', facts.sightings.length],
    ['my-data.held-flags', facts.flags.length],
    ['sharing.held-shares', facts.shares.length],
    ['my-data.held-name', userName || t('my-data.held-no-name')],
    ['my-data.held-drafts', drafts],
    ['my-data.held-signed', userName ? audit.filter((entry) => entry.by === userName).length : 0],
  ]
  const register: Line[] = [
    ['my-data.held-tools', facts.entries.length],
    ['my-data.held-decided', facts.entries.filter((entry) => entry.decision.status !== 'unreviewed').length],
    ['my-data.held-own-tools', facts.ownTools.length],
    ['my-data.held-vendors', facts.vendors.length],
    ['my-data.held-certificates', facts.certificates.length],
    ['my-data.held-judgements', facts.judgements.length],
    ['my-data.held-claims', facts.claims.length],
    ['my-data.held-answers', facts.controlAnswers.length],
    ['my-data.held-evidence', facts.evidence.length],
    ['my-data.held-exceptions', facts.exceptions.length],
    ['my-data.held-concerns', facts.concerns.length],
    ['my-data.held-actions', facts.correctiveActions.length],
    ['my-data.held-snoozes', facts.snoozes.length],
    ['my-data.held-notified', facts.notified.length],
    ['sharing.held-reports', sharing.reports],
    ['sharing.held-keys', sharing.keys],
    ['my-data.held-audit', audit.length],
    ['my-data.held-foreign', facts.foreignLines.length],
  ]
  return (
    <Card title={t('my-data.held')}>
      <div class="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Lines title={t('my-data.held-you')} lines={aboutPerson} />
        <Lines title={t('my-data.held-register')} lines={register} />
      </div>
    </Card>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  const { t, number } = useDaylight()
  return (
    <section>
      <h3 class="text-faint mb-1 text-xs">{title}</h3>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label} class="border-line flex justify-between gap-4 border-t py-1">
            <dt class="text-soft">{t(label)}</dt>
            <dd class="text-right break-words">{typeof value === 'number' ? number(value) : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
