/** `diff old.zip new.zip`: what changed between two evidence packs, in sentences. */
import { parseArgs } from 'node:util'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { type CheckedPack, packDiff } from '#core/pack/pack-diff.ts'
import type { Translator } from '#ui/i18n/translator.ts'
import { checkAnswer } from '#ui/pack-words/check-words.ts'
import { diffAnswer } from '#ui/pack-words/diff-words.ts'
import { checkPackAt, translatorOf } from './pack-file.ts'

/** Both packs are checked first; the exit code is 1, and nothing is compared, where one of them is not as it was made. */
export async function runDiff(): Promise<void> {
  const options = { lang: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  const [old, fresh, ...more] = positionals
  if (old === undefined || fresh === undefined || more.length > 0) throw new Error('diff compares two packs: diff old.zip new.zip')
  const translator = translatorOf(values.lang)
  const [older, newer] = [await checkedPackAt(old, translator), await checkedPackAt(fresh, translator)]
  if (older === undefined || newer === undefined) {
    process.stdout.write(`${translator.t('pack-diff.not-compared')}\n`)
    process.exitCode = 1
    return
  }
  const diff = packDiff(older, newer, shippedCatalogue)
  if (values.json) return void process.stdout.write(`${JSON.stringify(diff)}\n`)
  const { headline, relation, groups } = diffAnswer(diff, translator)
  const lines = [headline, relation.join(' '), ...groups.flatMap(({ title, items }) => ['', title, ...items.map((item) => `- ${item}`)])]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** undefined, and its faults are printed, where the pack is not as it was made. */
async function checkedPackAt(path: string, translator: Translator): Promise<CheckedPack | undefined> {
  const check = await checkPackAt(path)
  const { isIntact, manifest, register, trail } = check
  if (isIntact && manifest && register && trail) return { manifest, register, trail }
  const { headline, faults } = checkAnswer(check, translator)
  process.stdout.write(`${[`${path}: ${headline}`, ...faults.map((fault) => `- ${fault}`)].join('\n')}\n`)
  return undefined
}
