/** What a flag says: purpose, kinds of data, account, note. Everything may be left as it is. */
import { useRef } from 'preact/hooks'
import { dataClasses } from '#core/register/decision.ts'
import { accountKinds, type Flag } from '#core/register/inventory.ts'
import { TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { Form } from '#ui/hooks/use-form.ts'
import { textOf } from '#ui/hooks/use-form.ts'
import { ManyChips, OneOfFew } from '#ui/popup/choice-chips.tsx'

const purposes = ['drafting', 'summaries', 'translation', 'code', 'research'] as const

export function FlagFields({ faults }: Pick<Form, 'faults'>) {
  const { t } = useDaylight()
  return (
    <>
      <Purpose fault={faults['purpose']} />
      <ManyChips label={t('popup.form.data')} name="data" options={dataClasses.map((value) => ({ value, label: t(`data.${value}`) }))} />
      <OneOfFew label={t('field.account')} name="account" value="work" options={accountKinds.map((value) => ({ value, label: t(`account.${value}`) }))} />
      <TextField label={t('popup.form.note')} name="note" fault={faults['note']} />
    </>
  )
}

/** Text as typed: the command checks it against the schema. */
export function flagInput(data: FormData): Pick<Flag, 'purpose' | 'data' | 'account' | 'note'> {
  const note = textOf(data, 'note')
  return {
    purpose: textOf(data, 'purpose') ?? '',
    data: data.getAll('data') as Flag['data'],
    account: data.get('account') as Flag['account'],
    ...(note && { note }),
  }
}

/** A text field, with a few purposes to take over in one click. */
function Purpose({ fault }: { fault: string | undefined }) {
  const { t } = useDaylight()
  const field = useRef<HTMLDivElement>(null)
  const take = (purpose: string) => {
    const input = field.current?.querySelector('input')
    if (!input) return
    input.value = purpose
    input.focus()
  }
  return (
    <div ref={field}>
      <TextField label={t('popup.form.purpose')} name="purpose" fault={fault} />
      <div class="mt-1 flex flex-wrap gap-x-2.5 gap-y-0.5">
        {purposes.map((purpose) => (
          <button key={purpose} type="button" class="text-info cursor-pointer text-xs hover:underline" onClick={() => take(t(`popup.purpose.${purpose}`))}>
            {t(`popup.purpose.${purpose}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
