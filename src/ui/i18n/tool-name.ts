/** A tool's name as people who read the interface's language know it. */
import type { Language } from '#ui/i18n/messages.ts'

export function toolName({ name, nameJa }: { name: string; nameJa?: string | undefined }, language: Language): string {
  return (language === 'ja' && nameJa) || name
}
