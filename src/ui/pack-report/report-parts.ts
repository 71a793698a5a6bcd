/** Small parts that the sections of the report share: the ladder, the chip of a decision, a table, a list of facts. */
import { type Assurance, rungHeight } from '#core/assurance/assess.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { PackFacts } from '#core/pack/pack-facts.ts'
import type { DecisionStatus } from '#core/register/decision.ts'
import type { Translator } from '#ui/i18n/translator.ts'
import { type Content, type Markup, markup } from '#ui/pack-report/markup.ts'

/** What every section is made from. */
export interface ReportFacts {
  pack: PackFacts
  words: Translator
}

const barHeights = [5, 8, 11, 13.5, 16]

/** The ladder with its word beside it; hatched where the certificate is not in force. */
export function ladder({ rung, inForce }: Pick<Assurance, 'rung' | 'inForce'>, { t }: Translator): Markup {
  const height = rungHeight(rung)
  const bars = barHeights.map((bar, i) => {
    const isHatched = i < height && !inForce
    const fill = isHatched ? 'url(#lapsed)' : i < height ? '#2f4a6d' : '#d9d7d0'
    return isHatched
      ? markup`<rect x="${i * 7.5 + 0.5}" y="${16.5 - bar}" width="4" height="${bar - 1}" rx="1" fill="${fill}" stroke="#ae2f35"/>`
      : markup`<rect x="${i * 7.5}" y="${16 - bar}" width="5" height="${bar}" rx="1.5" fill="${fill}"/>`
  })
  const word = markup`${t(`rung.${rung}`)}${inForce ? '' : `, ${t('ladder.not-in-force')}`}`
  return markup`<svg class="ladder" viewBox="0 0 36 16" aria-hidden="true">${bars}</svg><span${inForce ? '' : markup` class="bad-text"`}>${word}</span>`
}

const tones: Record<DecisionStatus, string> = {
  approved: 'good',
  'approved-with-conditions': 'good',
  'under-review': 'info',
  unreviewed: 'mute',
  'not-allowed': 'bad',
  retired: 'mute',
}
const signs: Record<DecisionStatus, string> = { approved: '✓', 'approved-with-conditions': '✓', 'under-review': '◷', unreviewed: '◌', 'not-allowed': '⊘', retired: '–' }

export function decisionChip(status: DecisionStatus, { t }: Translator): Markup {
  return chip(tones[status], `${signs[status]} ${t(`decision.${status}`)}`)
}

export function chip(tone: string, words: string): Markup {
  return markup`<span class="chip ${tone}">${words}</span>`
}

/** A section with its heading and the sentence that opens it. */
export function section(id: string, title: string, intro: Content, content: Content): Markup {
  return markup`<section id="${id}"><h2>${title}</h2>${intro ? markup`<p class="intro">${intro}</p>` : ''}${content}</section>`
}

export interface ReportColumn<Row> {
  head: string
  cell: (row: Row) => Content
  /** "count" or "day". */
  kind?: string
}

/** The first column names the row. */
export function reportTable<Row>(columns: readonly ReportColumn<Row>[], rows: readonly Row[]): Markup {
  const classOf = ({ kind }: ReportColumn<Row>) => (kind ? markup` class="${kind}"` : '')
  const head = columns.map((column) => markup`<th scope="col"${classOf(column)}>${column.head}</th>`)
  const body = rows.map((row) => {
    const cells = columns.map((column, i) => (i === 0 ? markup`<th scope="row">${column.cell(row)}</th>` : markup`<td${classOf(column)}>${column.cell(row)}</td>`))
    return markup`<tr>${cells}</tr>\n`
  })
  return markup`<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${body}</tbody></table></div>`
}

/** Labels with their values; what is not on record is left out. */
export function factList(facts: readonly (readonly [label: string, value: Content])[], kind = ''): Markup {
  const known = facts.filter(([, value]) => value !== undefined && value !== false && value !== '')
  return markup`<dl class="facts ${kind}">${known.map(([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** A day, or nothing. */
export function dayOr(day: IsoDate | undefined, { date }: Translator, otherwise: Content = ''): Content {
  return day === undefined ? otherwise : date(day)
}

/** A link that opens without telling where it was opened from. */
export function outsideLink(url: string): Markup {
  return markup`<a href="${url}" rel="noreferrer">${url}</a>`
}
