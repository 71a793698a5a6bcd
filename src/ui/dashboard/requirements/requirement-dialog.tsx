/** Sets what is required of one risk tier. */
import { evidenceLevels } from '#core/register/certificate.ts'
import type { Requirement } from '#core/register/requirement.ts'
import { setRequirement } from '#store/commands/requirements.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { CheckboxGroup, SelectField, TextField } from '#ui/components/field.tsx'
import { EquivalentGroups } from '#ui/dashboard/requirements/equivalent-groups.tsx'
import { requirementInput } from '#ui/dashboard/requirements/requirement-input.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAsOpened } from '#ui/hooks/use-as-opened.ts'

export function RequirementDialog({ requirement, onClose }: { requirement: Requirement; onClose: () => void }) {
  const { t, store, facts } = useDaylight()
  const opened = useAsOpened(requirement)
  const { tier, evidenceLevel, scopeCovers, accredited, checkedWithinMonths, equivalents } = opened
  const also = [scopeCovers && 'scopeCovers', accredited && 'accredited'].filter((each) => each !== false)
  return (
    <DialogForm
      title={t('requirement.form-title', { tier: t(`tier.${tier}`) })}
      done={t('requirement.saved', { tier: t(`tier.${tier}`) })}
      draftKey={`requirement ${tier}`}
      record={facts.requirements.find((each) => each.tier === tier)}
      save={(data, opened) => setRequirement(store, requirementInput(data, tier), opened)}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <SelectField
            label={t('requirement.form-level')}
            name="evidenceLevel"
            value={evidenceLevel}
            options={evidenceLevels.map((value) => ({ value, label: value === 'none' ? t('requirement.nothing') : t(`evidence-level.${value}`) }))}
            hint={t('requirement.form-level-hint')}
          />
          <CheckboxGroup
            label={t('requirement.form-also')}
            name="also"
            options={[
              { value: 'scopeCovers', label: t('requirement.demand-scope') },
              { value: 'accredited', label: t('requirement.demand-accredited') },
            ]}
            values={also}
          />
          <TextField
            label={t('field.checkedWithinMonths')}
            name="checkedWithinMonths"
            value={checkedWithinMonths === undefined ? '' : String(checkedWithinMonths)}
            fault={faults['checkedWithinMonths']}
            hint={t('requirement.form-months-hint')}
          />
          <EquivalentGroups groups={equivalents} />
        </>
      )}
    </DialogForm>
  )
}
