/** `share`: what the register of a backup would share with the AIMS manager, row by row; and with `--out` the sealed bundle. */
import { parseArgs } from 'node:util'
import { today } from '#core/calendar/clock.ts'
import { type ColleagueReport, precisions, reportText } from '#core/sharing/colleague-report.ts'
import { outgoingReport, type ReportHead, type ShareChoices, withdrawalReport } from '#core/sharing/outgoing-report.ts'
import { nextHead, noSharing, type OwnSharing, type ShareRecipient, shareOf } from '#core/sharing/own-sharing.ts'
import { isRecipient, seal } from '#platform/sealing.ts'
import { recordShare } from '#store/commands/share-inventory.ts'
import { choiceOf } from './choice-of.ts'
import { keptPath } from './kept-register.ts'
import { type OpenRegister, openRegister, saveRegister } from './register-in-memory.ts'
import { freePath, writeWhole } from './whole-file.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const options = {
  to: { type: 'string', multiple: true },
  precision: text,
  with: text,
  'leave-out': text,
  name: text,
  withdraw: flag,
  out: text,
  keep: text,
  force: flag,
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

/** Without `--out` the text of the report is written, letter by letter as it would be sealed, and nothing is made. */
export async function runShare(): Promise<void> {
  const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  const [backup, ...more] = positionals
  if (backup === undefined || more.length > 0) throw new Error('one inventory is shared at a time: share BACKUP.zip --to age1… --out FILE.age --keep NEW.zip')
  const paths = values.out === undefined ? undefined : await pathsOf(values, backup)
  const register = await openRegister(backup)
  const own = register.register.facts.ownSharing[0] ?? noSharing
  const { store } = register
  const report = reportOf(register, own, values, nextHead(own, store.newId, today(store.clock)))
  if (paths === undefined) return void process.stdout.write(reportText(report))
  const recipients = recipientsOf(values.to, own, report.sharedOn)
  const share = shareOf(report, reportText(report), recipients, store.newId())
  const sealed = await seal(
    new TextEncoder().encode(reportText(report)),
    recipients.map(({ recipient }) => recipient),
  )
  await recordShare(store, report.reporter, share)
  // The register first: a revision that left must never be given to another bundle.
  const saved = await saveRegister(register, paths.keep)
  await writeWhole(paths.out, (sink) => new Blob([sealed]).stream().pipeTo(sink))
  const { kind, revision, tools, rows, flags, precision, sealedFor } = share
  process.stdout.write(
    `${JSON.stringify({ file: paths.out, kind, revision, tools, rows, flags, precision, sealedFor: sealedFor.map(({ fingerprint }) => fingerprint), saved }, null, 2)}\n`,
  )
}

async function pathsOf(values: Values, backup: string): Promise<{ out: string; keep: string }> {
  const out = await freePath({ out: values.out, force: values.force }, [backup])
  const keep = await keptPath(values, [backup, out])
  if (keep === undefined) throw new Error('--keep NEW.zip is missing: a bundle counts up the revision of your reports, and the register must know of it')
  return { out, keep }
}

function reportOf({ register: { facts } }: OpenRegister, own: OwnSharing, values: Values, head: ReportHead): ColleagueReport {
  return values.withdraw ? withdrawalReport(head) : outgoingReport(facts, choicesOf(own.choices, values), head)
}

const extras = ['pages', 'hosts', 'flags', 'texts'] as const

/** The choices that the register keeps, and what was said instead. */
function choicesOf(kept: ShareChoices, { precision, with: said, 'leave-out': left, name }: Values): ShareChoices {
  const chosen = said?.split(',').map((each) => choiceOf('--with', each.trim(), extras))
  const leftOut = left?.split(',').map((each) => each.trim()) ?? []
  return {
    ...kept,
    precision: choiceOf('--precision', precision, precisions) ?? kept.precision,
    ...(chosen && Object.fromEntries(extras.map((extra) => [extra, chosen.includes(extra)]))),
    leftOutTools: [...kept.leftOutTools, ...leftOut],
    ...(name !== undefined && { name }),
  }
}

/** Those of `--to`; without it those that the register keeps. */
function recipientsOf(said: readonly string[] | undefined, own: OwnSharing, addedOn: ShareRecipient['addedOn']): ShareRecipient[] {
  const wrong = said?.find((each) => !isRecipient(each))
  if (wrong !== undefined) throw new Error(`--to ${wrong} is no public key: it begins with "age1" and has 62 characters`)
  const recipients = said?.map((recipient) => own.recipients.find((known) => known.recipient === recipient) ?? { recipient, label: '', addedOn }) ?? own.recipients
  if (recipients.length === 0) throw new Error('--to age1… is missing: the register keeps no key that a bundle could be sealed for')
  return recipients
}
