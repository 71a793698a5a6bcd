/** Judges whether a certificate's scope covers one tool in one plan, beside the words of the scope. */
import { type Certificate, type ScopeJudgement, type ScopeVerdict, scopeVerdicts } from '#core/register/certificate.ts'
import type { Opened } from '#core/register/conflict.ts'
import { judgeScope } from '#store/commands/vendors.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { SelectField, TextArea } from '#ui/components/field.tsx'
import type { ScopeRow } from '#ui/dashboard/vendor/scope-rows.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf } from '#ui/hooks/use-form.ts'

export function ScopeDialog({ certificate, row, onClose }: { certificate: Certificate; row: ScopeRow; onClose: () => void }) {
  const { t, store, today, settings } = useDaylight()
  const { toolId, toolName, plan, isInherited } = row
  const before = isInherited ? undefined : row.judgement
  const what = `${toolName}, ${plan || t('vendor.scope.any-plan')}`
  const save = (data: FormData, opened: Opened<ScopeJudgement>) =>
    judgeScope(
      store,
      definedOf({
        certificateId: certificate.id,
        toolId,
        plan,
        verdict: textOf(data, 'verdict') as ScopeVerdict,
        words: textOf(data, 'words'),
        judgedBy: settings.userName || undefined,
        judgedOn: today,
      }),
      opened,
    )
  return (
    <DialogForm
      title={t('vendor.scope.form', { what })}
      done={t('vendor.scope.judged', { what })}
      draftKey={`scope ${certificate.id} ${toolId} ${plan}`}
      record={before}
      save={save}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <div class="bg-base-200 rounded-lg px-3 py-2">
            <p class="text-faint text-xs">{t('assurance.scope-says')}</p>
            <blockquote class="max-h-48 overflow-y-auto whitespace-pre-line">
              {certificate.scopeText ? t('assurance.quoted', { text: certificate.scopeText }) : t('vendor.scope.no-text')}
            </blockquote>
          </div>
          <SelectField
            label={t('vendor.scope.question')}
            name="verdict"
            value={before?.verdict ?? 'unclear'}
            fault={faults['verdict']}
            options={scopeVerdicts.map((value) => ({ value, label: t(`scope.${value}`) }))}
          />
          <TextArea label={t('field.words')} name="words" value={before?.words} fault={faults['words']} hint={t('vendor.scope.words-hint')} />
        </>
      )}
    </DialogForm>
  )
}
