/** `verify pack.zip`: whether an evidence pack is as it was made, by whom, and what in it was altered. */
import { parseArgs } from 'node:util'
import { withExpectedSigner } from '#core/pack/check-pack.ts'
import { parseFingerprint } from '#core/pack/signer.ts'
import { checkAnswer } from '#ui/pack-words/check-words.ts'
import { checkPackAt, translatorOf } from './pack-file.ts'

/** The exit code is 1 where something is wrong, or where another key than `--key` signed. */
export async function runVerifyPack(): Promise<void> {
  const options = { key: { type: 'string' }, lang: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new Error('verify checks one pack at a time')
  const translator = translatorOf(values.lang)
  const expected = values.key === undefined ? undefined : parseFingerprint(values.key)
  if (values.key !== undefined && expected === undefined) throw new Error(`"${values.key}" is no fingerprint: it has 64 digits 0-9 and letters a-f`)
  const found = await checkPackAt(path)
  const check = expected === undefined ? found : withExpectedSigner(found, expected)
  const { headline, faults, about, coverage } = checkAnswer(check, translator, expected !== undefined)
  if (values.json) process.stdout.write(`${JSON.stringify({ intact: check.isIntact, signer: check.manifest?.signer.fingerprint ?? null, findings: check.findings })}\n`)
  else process.stdout.write(`${[headline, ...faults.map((fault) => `- ${fault}`), '', ...about, ...coverage].join('\n').trimEnd()}\n`)
  if (!check.isIntact) process.exitCode = 1
}
