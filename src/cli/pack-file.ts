/** An evidence pack on disk, and the language in which its answer is printed. */
import { openAsBlob } from 'node:fs'
import type { PackCheck } from '#core/pack/check-pack.ts'
import { checkPackFile } from '#platform/pack-check.ts'
import { type Translator, translatorFor } from '#ui/i18n/translator.ts'

/** Checks the pack at `path` without reading it into memory. Throws where there is no such file. */
export async function checkPackAt(path: string): Promise<PackCheck> {
  return checkPackFile(await openAsBlob(path))
}

/** Throws for another language than "en" and "ja". */
export function translatorOf(language: string): Translator {
  if (language === 'en' || language === 'ja') return translatorFor(language)
  throw new Error(`--lang ${language}: write en or ja`)
}
