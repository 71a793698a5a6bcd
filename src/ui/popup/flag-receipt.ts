/** What a person is told after flagging a tool: everything that was recorded. */
import type { FlagInput } from '#store/commands/flags.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import type { Receipt } from '#ui/popup/thanks-view.tsx'

interface Flagged extends Pick<Receipt, 'note' | 'undo'> {
  /** The tool's name. */
  name: string
  flag: Omit<FlagInput, 'toolId'>
}

export function flagReceipt({ name, flag, ...rest }: Flagged, { t, list, date, today, settings }: Daylight): Receipt {
  const rows = [
    { label: t('field.day'), value: date(today) },
    { label: t('field.purpose'), value: flag.purpose },
    { label: t('field.data'), value: list(flag.data.map((each) => t(`data.${each}`))) },
    { label: t('field.account'), value: t(`account.${flag.account}`) },
    { label: t('field.note'), value: flag.note ?? '' },
    { label: t('field.by'), value: settings.userName || t('popup.thanks.no-name') },
  ]
  return { title: t('popup.thanks.title', { tool: name }), rows: rows.filter(({ value }) => value !== ''), ...rest }
}
