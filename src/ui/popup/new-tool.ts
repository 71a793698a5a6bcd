/** What is proposed when somebody flags a site that the catalogue does not know: where the tool is, and its name. */
import { hostSchema } from '#core/catalogue/tool-record.ts'

/** The registered domain first, then the host itself. Empty where a site cannot be a tool of the register, such as "localhost". */
export function hostChoices(host: string, domain: string | undefined): string[] {
  const isWholeSite = domain !== undefined && (host === domain || host === `www.${domain}`)
  const choices = isWholeSite ? [domain] : [domain, host]
  return choices.filter((choice) => choice !== undefined && hostSchema.safeParse(choice).success) as string[]
}

/** "pixelwrite.co.jp" gives "Pixelwrite"; "" where the first label says nothing: an IP address, or a name written in another script. */
export function proposedName(domain: string | undefined): string {
  const [label = ''] = (domain ?? '').split('.')
  return label.startsWith('xn--') ? '' : label.slice(0, 1).toUpperCase() + label.slice(1)
}
