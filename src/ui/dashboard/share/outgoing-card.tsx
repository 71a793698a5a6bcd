/** Every row that will leave, tool by tool, exactly as it will leave; each row and each tool can be left out. */
import { Undo2, X } from 'lucide'
import { useState } from 'preact/hooks'
import { type ColleagueReport, reportText, type SharedFlag } from '#core/sharing/colleague-report.ts'
import { type OutgoingRow, outgoingRows, type ShareChoices, sightingKey } from '#core/sharing/outgoing-report.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { usePeriodWords } from '#ui/dashboard/share/use-period-words.ts'
import type { ChangeChoices } from '#ui/dashboard/share/use-share-choices.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

interface OutgoingCardProps {
  report: ColleagueReport
  choices: ShareChoices
  onChange: ChangeChoices
}

export function OutgoingCard({ report, choices, onChange }: OutgoingCardProps) {
  const { t, facts } = useDaylight()
  const [showsText, setShowsText] = useState(false)
  const nameOf = useToolName()
  const rows = Map.groupBy(outgoingRows(facts.sightings, choices), ({ row }) => row.tool)
  const flags = Map.groupBy(report.flags, ({ tool }) => tool)
  const leaving = [...new Set([...rows.keys(), ...flags.keys()])].sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
  const held = new Set([...facts.sightings, ...facts.flags].map(({ toolId }) => toolId))
  const leftOut = choices.leftOutTools.filter((tool) => held.has(tool))
  return (
    <Card
      title={t('sharing.outgoing.title')}
      aside={
        <button type="button" class="btn btn-ghost btn-sm" aria-expanded={showsText} onClick={() => setShowsText(!showsText)}>
          {t(showsText ? 'sharing.outgoing.hide-text' : 'sharing.outgoing.show-text')}
        </button>
      }
    >
      {showsText && <ReportText report={report} />}
      {leaving.length === 0 && <p class="text-soft">{t('sharing.outgoing.nothing')}</p>}
      <ul>
        {leaving.map((tool) => (
          <ToolRows key={tool} tool={tool} rows={rows.get(tool) ?? []} flags={flags.get(tool) ?? []} choices={choices} onChange={onChange} />
        ))}
      </ul>
      <LeftOut tools={leftOut} choices={choices} onChange={onChange} />
    </Card>
  )
}

interface ToolRowsProps extends Pick<OutgoingCardProps, 'choices' | 'onChange'> {
  tool: string
  rows: readonly OutgoingRow[]
  flags: readonly SharedFlag[]
}

function ToolRows({ tool, rows, flags, choices, onChange }: ToolRowsProps) {
  const { t, list } = useDaylight()
  const name = useToolName()(tool)
  const periodOf = usePeriodWords()
  const wordsOf = ({ row: { from, host, pages } }: OutgoingRow) =>
    [periodOf(from, choices.precision), host, pages !== undefined && t('my-data.pages-on', { pages })].filter(Boolean).join(' · ')
  const drop = (row: OutgoingRow) => onChange({ leftOutSightings: [...choices.leftOutSightings, ...row.sightings.map(sightingKey)] })
  return (
    <li class="border-line border-t py-2.5 first:border-t-0 first:pt-0">
      <div class="flex items-center justify-between gap-3">
        <p class="font-semibold">{name}</p>
        <button
          type="button"
          class="btn btn-ghost btn-xs"
          aria-label={t('sharing.outgoing.leave-out-name', { name })}
          onClick={() => onChange({ leftOutTools: [...choices.leftOutTools, tool] })}
        >
          {t('sharing.outgoing.leave-out')}
        </button>
      </div>
      <ul class="mt-1 flex flex-wrap gap-1.5">
        {rows.map((row) => (
          <li key={`${row.row.from} ${row.row.host}`} class="bg-base-300 inline-flex items-center rounded-full py-0.5 pl-2.5 text-xs">
            {wordsOf(row)}
            <button
              type="button"
              class="text-soft hover:text-base-content cursor-pointer px-1.5 py-0.5"
              aria-label={t('sharing.outgoing.drop', { name, row: wordsOf(row) })}
              onClick={() => drop(row)}
            >
              <Icon icon={X} size={13} />
            </button>
          </li>
        ))}
      </ul>
      {flags.map((flag) => (
        <p key={JSON.stringify(flag)} class="text-soft mt-1.5 text-xs break-words">
          {[
            t('sharing.outgoing.flag', { when: periodOf(flag.from, choices.precision) }),
            t(`account.${flag.account}`),
            list(flag.data.map((each) => t(`data.${each}`))),
            flag.purpose && `“${flag.purpose}”`,
            flag.note && `“${flag.note}”`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
    </li>
  )
}

/** The text inside the file. Number and revision are given on saving. */
function ReportText({ report }: { report: ColleagueReport }) {
  const { t } = useDaylight()
  return (
    <>
      <p class="text-soft mb-1 text-xs">{t('sharing.outgoing.text-under')}</p>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        tabIndex={0}
        aria-label={t('sharing.outgoing.show-text')}
        class="border-line mb-3 max-h-80 overflow-auto rounded-lg border p-3 text-xs"
      >
        <pre>{reportText(report)}</pre>
      </section>
    </>
  )
}

function LeftOut({ tools, choices, onChange }: Pick<OutgoingCardProps, 'choices' | 'onChange'> & { tools: readonly string[] }) {
  const { t, list, facts } = useDaylight()
  const nameOf = useToolName()
  const held = new Set(facts.sightings.map(sightingKey))
  const rows = choices.leftOutSightings.filter((key) => held.has(key)).length
  if (tools.length + rows === 0) return null
  const said = [tools.length > 0 && t('sharing.outgoing.left-out-tools', { tools: list(tools.map(nameOf)) }), rows > 0 && t('sharing.outgoing.left-out-days', { rows })]
  return (
    <div class="border-line mt-1 flex flex-wrap items-center justify-between gap-3 border-t pt-2.5">
      <p class="text-soft">{said.filter(Boolean).join(' ')}</p>
      <button type="button" class="btn btn-ghost btn-sm" onClick={() => onChange({ leftOutTools: [], leftOutSightings: [] })}>
        <Icon icon={Undo2} />
        {t('sharing.outgoing.put-back')}
      </button>
    </div>
  )
}
