/** What changed in the other lists of two packs, each told by what it is about. */
import type { PackChange, PlainSubject } from '#core/pack/pack-change.ts'
import { recordDifferences } from '#core/pack/record-differences.ts'
import type { RegisterDocument } from '#core/pack/register-document.ts'
import { isRunning, lastDayOf } from '#core/register/exception.ts'

type Names = (id: string) => string

export function recordChanges(before: RegisterDocument, after: RegisterDocument): PackChange[] {
  const nameOf = namesOf(before, after)
  return [...plainLists(before, after, nameOf), ...endedExceptions(before, after, nameOf), ...closedRecords(before, after, nameOf), ...newFlags(before, after, nameOf)]
}

/** Of tools and vendors; a certificate goes by the name of its vendor. Where a tool and a vendor share an id, a reader knows both by the tool's name. */
function namesOf(before: RegisterDocument, after: RegisterDocument): Names {
  const names = new Map<string, string>()
  for (const { vendorNames, assessedTools, ownTools, certificates } of [before, after]) {
    for (const { id, name } of [...vendorNames, ...ownTools]) names.set(id, name)
    for (const { id, vendorId } of certificates) names.set(id, names.get(vendorId) ?? vendorId)
    for (const { tool, name } of assessedTools) names.set(tool, name)
  }
  return (id) => names.get(id) ?? id
}

interface PlainList<Row> {
  subject: PlainSubject
  rows: (register: RegisterDocument) => readonly Row[]
  keyOf: (row: Row) => string
  /** The id of the tool or vendor. */
  aboutOf: (row: Row) => string
  /** What tells it from the others about the same. */
  titleOf: (row: Row) => string
}

/** One list with the type of its rows hidden, so that lists of different rows can stand in one table. */
function plainList<Row extends object>({ subject, rows, keyOf, aboutOf, titleOf }: PlainList<Row>) {
  return (before: RegisterDocument, after: RegisterDocument, nameOf: Names): PackChange[] => {
    const { added, removed, changed } = recordDifferences(rows(before), rows(after), keyOf)
    const told = (row: Row) => ({ subject, name: nameOf(aboutOf(row)), title: titleOf(row) })
    return [
      ...added.map((row): PackChange => ({ kind: 'record-added', ...told(row) })),
      ...removed.map((row): PackChange => ({ kind: 'record-removed', ...told(row) })),
      ...changed.map((each): PackChange => ({ kind: 'record-changed', ...told(each.after), fields: each.fields })),
    ]
  }
}

const lists = [
  plainList({ subject: 'vendor', rows: ({ vendors }) => vendors, keyOf: ({ id }) => id, aboutOf: ({ id }) => id, titleOf: () => '' }),
  plainList({
    subject: 'scope-judgement',
    rows: ({ judgements }) => judgements,
    keyOf: ({ certificateId, toolId, plan }) => [certificateId, toolId, plan].join(' / '),
    aboutOf: ({ toolId }) => toolId,
    titleOf: ({ plan }) => plan,
  }),
  plainList({ subject: 'claim', rows: ({ claims }) => claims, keyOf: ({ id }) => id, aboutOf: ({ vendorId }) => vendorId, titleOf: ({ saidBy }) => saidBy }),
  plainList({
    subject: 'control-answer',
    rows: ({ controlAnswers }) => controlAnswers,
    keyOf: ({ vendorId, pointId }) => `${vendorId} / ${pointId}`,
    aboutOf: ({ vendorId }) => vendorId,
    titleOf: ({ pointId }) => `control-point.${pointId}`,
  }),
  plainList({
    subject: 'tool-control-answer',
    rows: ({ toolControlAnswers }) => toolControlAnswers,
    keyOf: ({ toolId, pointId }) => `${toolId} / ${pointId}`,
    aboutOf: ({ toolId }) => toolId,
    titleOf: ({ pointId }) => `tool-point.${pointId}`,
  }),
  plainList({ subject: 'regulatory-note', rows: ({ regulatoryNotes }) => regulatoryNotes, keyOf: ({ toolId }) => toolId, aboutOf: ({ toolId }) => toolId, titleOf: () => '' }),
  plainList({ subject: 'programme', rows: ({ programmes }) => programmes, keyOf: ({ id }) => id, aboutOf: ({ vendorId }) => vendorId, titleOf: ({ title }) => title }),
  plainList({ subject: 'customer-use', rows: ({ customerUses }) => customerUses, keyOf: ({ id }) => id, aboutOf: ({ vendorId }) => vendorId, titleOf: ({ use }) => use }),
  plainList({ subject: 'evidence', rows: ({ evidence }) => evidence, keyOf: ({ id }) => id, aboutOf: ({ subjectId }) => subjectId, titleOf: ({ title }) => title }),
  plainList({ subject: 'requirement', rows: ({ requirements }) => requirements, keyOf: ({ tier }) => tier, aboutOf: () => '', titleOf: ({ tier }) => `tier.${tier}` }),
  plainList({ subject: 'exception', rows: ({ exceptions }) => exceptions, keyOf: ({ id }) => id, aboutOf: ({ toolId }) => toolId, titleOf: ({ scope }) => scope }),
  plainList({
    subject: 'corrective-action',
    rows: ({ correctiveActions }) => correctiveActions,
    keyOf: ({ id }) => id,
    aboutOf: ({ subjectId }) => subjectId,
    titleOf: ({ finding }) => finding,
  }),
  plainList({ subject: 'concern', rows: ({ concerns }) => concerns, keyOf: ({ id }) => id, aboutOf: ({ toolId }) => toolId, titleOf: ({ kind }) => `concern-kind.${kind}` }),
  plainList({ subject: 'own-tool', rows: ({ ownTools }) => ownTools, keyOf: ({ id }) => id, aboutOf: ({ id }) => id, titleOf: () => '' }),
]

/** What is told as closed below is not told as changed too. */
function plainLists(before: RegisterDocument, after: RegisterDocument, nameOf: Names): PackChange[] {
  return lists.flatMap((list) => list(before, after, nameOf)).filter((change) => change.kind !== 'record-changed' || !isClosing(change.subject, change.fields))
}

function isClosing(subject: PlainSubject, fields: readonly { field: string; from: unknown; to: unknown }[]): boolean {
  if (subject === 'corrective-action') return fields.some(({ field, from, to }) => field === 'closedOn' && from === null && to !== null)
  return subject === 'concern' && fields.some(({ field, to }) => field === 'state' && to === 'closed')
}

function endedExceptions(before: RegisterDocument, after: RegisterDocument, nameOf: Names): PackChange[] {
  const ran = new Set(before.exceptions.filter((exception) => isRunning(exception, before.day)).map(({ id }) => id))
  return after.exceptions
    .filter((exception) => ran.has(exception.id) && !isRunning(exception, after.day))
    .map((exception): PackChange => ({ kind: 'exception-ended', name: nameOf(exception.toolId), scope: exception.scope, on: lastDayOf(exception) }))
}

function closedRecords(before: RegisterDocument, after: RegisterDocument, nameOf: Names): PackChange[] {
  const actions = new Set(before.correctiveActions.filter(({ closedOn }) => closedOn === undefined).map(({ id }) => id))
  const concerns = new Set(before.concerns.filter(({ state }) => state !== 'closed').map(({ id }) => id))
  return [
    ...after.correctiveActions.flatMap(({ id, subjectId, finding, closedOn }): PackChange[] =>
      closedOn && actions.has(id) ? [{ kind: 'action-closed', name: nameOf(subjectId), finding, on: closedOn }] : [],
    ),
    ...after.concerns.flatMap(({ id, toolId, state, outcome }): PackChange[] =>
      state === 'closed' && outcome && concerns.has(id) ? [{ kind: 'concern-closed', name: nameOf(toolId), outcome }] : [],
    ),
  ]
}

function newFlags(before: RegisterDocument, after: RegisterDocument, nameOf: Names): PackChange[] {
  const { added } = recordDifferences(before.flags, after.flags, ({ id }) => id)
  return [...Map.groupBy(added, ({ toolId }) => toolId as string)].map(([toolId, flags]): PackChange => ({ kind: 'flags-added', name: nameOf(toolId), count: flags.length }))
}
