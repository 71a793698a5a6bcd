/** A tool's name as people who read the interface's language know it. */
import type { ToolProfile } from '#core/register/profiles.ts'
import type { Language } from '#ui/i18n/messages.ts'

export function toolName({ name, nameJa }: Pick<ToolProfile, 'name' | 'nameJa'>, language: Language): string {
  return (language === 'ja' && nameJa) || name
}
