/** The title of a group or control of Annex A; a star marks a Japanese one that is our own translation. */
import type { AnnexEntry } from '#core/annex-a/annex-a.ts'
import type { Language } from '#ui/i18n/messages.ts'

export function annexTitle({ title, titleJa, titleJaIsOwn }: AnnexEntry, language: Language): string {
  return language === 'ja' ? `${titleJa}${titleJaIsOwn ? '*' : ''}` : title
}
