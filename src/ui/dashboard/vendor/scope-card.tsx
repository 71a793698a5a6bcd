/** Does a certificate cover what is in use here? One row per tool and plan, judged by a person on the words of the scope. */
import { Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { isInForce } from '#core/assurance/certificate-timeline.ts'
import { meetsRequirement, requirementFor } from '#core/assurance/requirement.ts'
import type { Certificate, ScopeJudgement } from '#core/register/certificate.ts'
import { toolFactsOf } from '#core/register/plan-assessments.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { type StandardId, standardOf } from '#core/register/standard.ts'
import { deleteJudgement } from '#store/commands/vendors.ts'
import { Card } from '#ui/components/card.tsx'
import { ScopeChip } from '#ui/components/chip.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { RequirementChip } from '#ui/components/requirement-chip.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { ScopeDialog } from '#ui/dashboard/vendor/scope-dialog.tsx'
import { type ScopeRow, scopeRows } from '#ui/dashboard/vendor/scope-rows.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function ScopeCard({ vendor }: { vendor: VendorProfile }) {
  const { t, today, facts } = useDaylight()
  const requirement = requirementFor(facts.requirements, vendor.entry.riskTier)
  const counting = new Set<StandardId>(['iso-42001', ...requirement.equivalents.flat()])
  const certificates = vendor.certificates.filter((certificate) => counting.has(standardOf(certificate.edition)) && isInForce(certificate, today))
  return (
    <Card title={t('vendor.scope.title')}>
      {certificates.length === 0 && <p class="text-soft">{t('vendor.scope.no-certificate')}</p>}
      {certificates.length > 0 && vendor.tools.length === 0 && <p class="text-soft">{t('vendor.scope.no-tools')}</p>}
      {vendor.tools.length > 0 &&
        certificates.map((certificate) => <ScopeTable key={certificate.id} vendor={vendor} certificate={certificate} isOnly={certificates.length === 1} />)}
      <p class="text-soft mt-3 text-xs">{t('vendor.scope.limits')}</p>
    </Card>
  )
}

function ScopeTable({ vendor, certificate, isOnly }: { vendor: VendorProfile; certificate: Certificate; isOnly: boolean }) {
  const { t } = useDaylight()
  const [judging, setJudging] = useState<ScopeRow | undefined>()
  const name = `${certificate.edition} ${certificate.number ?? ''}`
  return (
    <>
      <table class="w-full [&+p+table]:mt-4">
        <caption class={isOnly ? 'sr-only' : 'text-soft pb-1 text-left text-xs font-semibold'}>{name}</caption>
        <thead class="text-faint text-left text-xs">
          <tr>
            <th class="pb-2 font-normal">{t('vendor.scope.tool-and-plan')}</th>
            <th class="pb-2 font-normal">{t('vendor.scope.verdict')}</th>
            <th class="pb-2 font-normal">{t('requirement.filter')}</th>
            <th class="sr-only">{t('vendor.scope.judge')}</th>
          </tr>
        </thead>
        <tbody>
          {scopeRows(vendor, certificate.id).map((row) => (
            <Row key={`${row.toolId} ${row.plan}`} vendor={vendor} row={row} onJudge={() => setJudging(row)} />
          ))}
        </tbody>
      </table>
      {judging && <ScopeDialog certificate={certificate} row={judging} onClose={() => setJudging(undefined)} />}
    </>
  )
}

function Row({ vendor, row, onJudge }: { vendor: VendorProfile; row: ScopeRow; onJudge: () => void }) {
  const { t, date, store } = useDaylight()
  const notify = useToast()
  const { judgement, isInherited } = row
  const plan = row.plan || t('vendor.scope.any-plan')
  const own = isInherited ? undefined : judgement
  const what = `${row.toolName}, ${plan}`
  const takeBack = async (judgement: ScopeJudgement) => notify(t('vendor.scope.taken-back', { what }), await deleteJudgement(store, judgement))
  return (
    <tr class="border-line h-10 border-t align-middle">
      <th scope="row" class="py-1.5 pr-3 text-left font-normal">
        {row.plan ? (
          <span class="pl-4">
            <span class="sr-only">{row.toolName}, </span>
            {row.plan}
          </span>
        ) : (
          <>
            <a class="text-base-content font-medium" href={hashFor(['tool', row.toolId])}>
              {row.toolName}
            </a>
            <span class="text-faint">, {plan}</span>
          </>
        )}
        <span class={`text-soft block text-xs ${row.plan ? 'pl-4' : ''}`}>
          {isInherited && t('vendor.scope.inherited')}
          {own?.words && <q class="text-base-content mr-2">{own.words}</q>}
          {own && <span class="inline-block">{[own.judgedBy, date(own.judgedOn)].filter(Boolean).join(', ')}</span>}
        </span>
      </th>
      <td class="w-px py-1.5 pr-3">
        <ScopeChip verdict={judgement?.verdict ?? 'not-judged'} />
      </td>
      <td class="w-px py-1.5 pr-3">
        <RequirementOfRow vendor={vendor} row={row} />
      </td>
      <td class="w-px py-1.5 text-right whitespace-nowrap">
        <button type="button" class="btn btn-ghost btn-xs whitespace-nowrap" onClick={onJudge}>
          {t(own ? 'vendor.scope.judge-again' : 'vendor.scope.judge')}
          <span class="sr-only">
            {row.toolName}, {plan}
          </span>
        </button>
        {own && (
          <button
            type="button"
            class="btn btn-ghost btn-sm btn-square"
            onClick={() => takeBack(own)}
            aria-label={t('vendor.scope.take-back', { what })}
            title={t('vendor.scope.take-back', { what })}
          >
            <Icon icon={Trash2} size={14} />
          </button>
        )}
      </td>
    </tr>
  )
}

/** Plan by plan: a certificate may cover one plan and not another. */
function RequirementOfRow({ vendor, row: { toolId, plan } }: { vendor: VendorProfile; row: ScopeRow }) {
  const { facts, today } = useDaylight()
  const tool = vendor.tools.find((each) => each.id === toolId)
  if (tool === undefined) return null
  const requirement = requirementFor(facts.requirements, vendor.entry.riskTier)
  return <RequirementChip short outcome={meetsRequirement(requirement, { ...toolFactsOf(tool, vendor), plan }, today)} />
}
