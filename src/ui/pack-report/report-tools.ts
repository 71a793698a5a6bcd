/** Every tool of the inventory in one table, and what was decided on each, with who, when and why. */
import type { ToolProfile } from '#core/register/profile.ts'
import type { GroupFigures } from '#core/sharing/group-figures.ts'
import { outcomeSentences } from '#ui/components/requirement-words.ts'
import { type Content, type Markup, markup } from '#ui/pack-report/markup.ts'
import { dayOr, decisionChip, factList, ladder, type ReportColumn, type ReportFacts, reportTable, section } from '#ui/pack-report/report-parts.ts'

export function reportTools(report: ReportFacts): Markup {
  const { t, date } = report.words
  const { profiles, colleagueFigures: figures } = report.pack
  const { tools } = profiles
  if (tools.length === 0) return section('tools', t('pack-report.tools'), '', markup`<p>${t('overview.nothing-found')}</p>`)
  const reported = figures && t('sharing.figures.as-of', { tools: figures.tools.length, reporters: figures.reporters, date: date(figures.on) })
  const intro = [t('pack-report.tools-intro'), reported].filter(Boolean).join(' ')
  return markup`${section('tools', t('pack-report.tools'), intro, toolTable(report, tools))}${decisions(report)}`
}

function toolTable({ pack, words }: ReportFacts, tools: readonly ToolProfile[]): Markup {
  const { t } = words
  return reportTable<ToolProfile>(
    [
      {
        head: t('field.toolId'),
        cell: (tool) => markup`${tool.name}<br><span class="soft small">${[tool.vendorName, tool.category && t(`category.${tool.category}`)].filter(Boolean).join(' · ')}</span>`,
      },
      { head: t('field.decision.status'), cell: (tool) => decisionChip(tool.decision.status, words) },
      { head: t('pack-report.assurance'), cell: (tool) => markup`<span class="day">${ladder(tool.assurance, words)}</span>${warningsOf(tool, words)}` },
      { head: t('pack-report.requirement'), cell: (tool) => t(`requirement.status.${tool.requirement.status}`) },
      { head: t('field.foundOn'), cell: (tool) => dayOr(tool.entry?.foundOn, words), kind: 'day' },
      { head: t('pack-report.last-opened'), cell: (tool) => lastOpened(tool, words), kind: 'day' },
      ...colleaguesColumn(pack.colleagueFigures, words),
    ],
    tools,
  )
}

function lastOpened({ days }: ToolProfile, words: ReportFacts['words']): Content {
  const last = days.at(-1)
  if (last === undefined) return words.t('pack-report.never')
  return markup`${words.date(last.day)}<br><span class="soft small">${words.t('pack-report.on-days', { count: days.length })}</span>`
}

function colleaguesColumn(figures: GroupFigures | undefined, { t }: ReportFacts['words']): ReportColumn<ToolProfile>[] {
  if (figures === undefined) return []
  const reported = new Map(figures.tools.map(({ tool, reporters }) => [tool, t(`sharing.count.${reporters.kind}`, { count: reporters.count })]))
  return [{ head: t('sharing.figures.reporters'), cell: ({ id }) => reported.get(id) ?? '', kind: 'count' }]
}

function warningsOf({ assurance: { warnings } }: ToolProfile, { t }: ReportFacts['words']): Content {
  return warnings.length > 0 && markup`<br><span class="soft small">${warnings.map(({ kind }) => t(`warning.${kind}`)).join(' · ')}</span>`
}

/** The tools on which somebody decided, the newest decision first. */
function decisions(report: ReportFacts): Markup {
  const { t } = report.words
  const decided = report.pack.profiles.tools
    .filter(({ decision }) => decision.status !== 'unreviewed')
    .toSorted((a, b) => (b.decision.decidedOn ?? '').localeCompare(a.decision.decidedOn ?? '') || a.name.localeCompare(b.name, 'en'))
  const waiting = report.pack.profiles.tools.length - decided.length
  const intro = t('pack-report.decisions-intro', { count: decided.length, waiting })
  return section(
    'decisions',
    t('pack-report.decisions'),
    intro,
    decided.map((tool) => decision(report, tool)),
  )
}

function decision({ pack, words }: ReportFacts, tool: ToolProfile): Markup {
  const { t, date, list } = words
  const { status, decidedOn, decidedBy, reason, conditions, allowedPurposes, forbiddenPurposes, allowedData, userGroups, useInstead, reviewBy } = tool.decision
  const instead = useInstead && (pack.profiles.tool(useInstead)?.name ?? useInstead)
  const overdue = reviewBy !== undefined && reviewBy < pack.day
  return markup`<article class="record"><header><h3>${tool.name}</h3>${decisionChip(status, words)}<span class="soft">${decidedOn ? date(decidedOn) : ''}${decidedBy ? ` · ${decidedBy}` : ''}</span></header>
${reason ? markup`<p class="words">${reason}</p>` : ''}
${factList(
  [
    [t('field.decision.conditions'), conditions.length > 0 && lines(conditions)],
    [t('field.decision.allowedPurposes'), list(allowedPurposes)],
    [t('field.decision.forbiddenPurposes'), list(forbiddenPurposes)],
    [t('field.decision.allowedData'), list(allowedData.map((data) => t(`data.${data}`)))],
    [t('pack-report.for-whom'), list(userGroups ?? [])],
    [t('field.decision.useInstead'), instead],
    [t('field.decision.reviewBy'), reviewBy && markup`${date(reviewBy)}${overdue ? markup` <span class="bad-text">${t('pack-report.overdue')}</span>` : ''}`],
    [t('pack-report.requirement'), outcomeSentences(tool.requirement, words).join(' ')],
  ],
  'tight',
)}</article>`
}

function lines(texts: readonly string[]): Markup {
  return markup`<ul class="plain">${texts.map((text) => markup`<li>${text}</li>`)}</ul>`
}
