/** What groups of colleagues reported of the tool. Shown only where colleagues shared anything at all. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { Card, Fact } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useColleagueFigures } from '#ui/hooks/use-colleague-figures.ts'

export function ColleaguesCard({ toolId }: { toolId: string }) {
  const { t, date, list, month } = useDaylight()
  const figures = useColleagueFigures()
  if (figures === undefined) return null
  const { reporters: all, on, size } = figures
  const { reporters, months, purposes, data, accounts } = figures.byTool.get(toolId) ?? nothing
  const facts = [
    { label: t('sharing.tool.months'), text: list(months.map((each) => month(`${each}-01` as IsoDate))) },
    { label: t('sharing.tool.purposes'), text: list(purposes) },
    { label: t('sharing.tool.data'), text: list(data.map((each) => t(`data.${each}`))) },
    { label: t('sharing.tool.accounts'), text: list(accounts.map((each) => t(`account.${each}`))) },
  ].filter(({ text }) => text !== '')
  return (
    <Card title={t('sharing.tool.title')}>
      <p>{reporters ? t(`sharing.tool.${reporters.kind}`, { count: reporters.count, all }) : t('sharing.tool.nobody', { all })}</p>
      {facts.length > 0 && (
        <dl class="mt-3 grid gap-2 sm:grid-cols-2">
          {facts.map(({ label, text }) => (
            <Fact key={label} label={label}>
              {text}
            </Fact>
          ))}
        </dl>
      )}
      <p class="text-faint mt-2.5 text-xs">{t('sharing.tool.under', { date: date(on), size })}</p>
    </Card>
  )
}

const nothing = { reporters: undefined, months: [], purposes: [], data: [], accounts: [] }
