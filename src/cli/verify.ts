/** `verify`: whether the audit trail of a copy is as it was written; of a pack that is named, whether the pack is. */
import { parseArgs } from 'node:util'
import { lineOfHash, verifyTrail } from '#core/audit/verify-trail.ts'
import { readBackupTrail } from '#core/export/backup.ts'
import { readRegisterInput } from './input.ts'
import { runVerifyPack } from './verify-pack.ts'

/** The exit code is 1 where the trail is broken, or where the hash of `--kept` belongs to none of its lines. */
export async function runVerify(): Promise<void> {
  const isAboutPack = process.argv.slice(3).some((argument) => argument.toLowerCase().endsWith('.zip'))
  if (isAboutPack) return runVerifyPack()
  const { kept } = parseArgs({ args: process.argv.slice(3), options: { kept: { type: 'string' } } }).values
  const { audit, auditHead } = readBackupTrail(await readRegisterInput())
  const check = verifyTrail(audit.toReversed(), auditHead)
  const keptLine = kept === undefined ? undefined : (lineOfHash(audit, kept)?.seq ?? null)
  const answer = check.isIntact ? { intact: true, lines: check.head.seq, head: check.head.hash } : { intact: false, fault: check.fault, line: check.seq }
  process.stdout.write(`${JSON.stringify({ ...answer, ...(keptLine !== undefined && { keptLine }) })}\n`)
  if (!check.isIntact || keptLine === null) process.exitCode = 1
}
