/** Which language the interface speaks: as set, else the browser's, else English. */
import type { Settings } from '#core/register/settings.ts'
import type { Language } from '#ui/i18n/messages.ts'

/** `browserLanguages` in the browser's order of preference ("ja-JP", "en"). */
export function chooseLanguage(choice: Settings['language'], browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice
  for (const tag of browserLanguages) {
    const primary = tag.split('-')[0]
    if (primary === 'ja' || primary === 'en') return primary
  }
  return 'en'
}
