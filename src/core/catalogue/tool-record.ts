/** What the catalogue says of one AI tool: its name, its vendor, and by which addresses it is known. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { pathsOf } from '#core/detection/language-segment.ts'

/** What a tool is for, in the order in which the interface lists it. */
export const toolCategories = [
  'assistant',
  'search',
  'model-api',
  'agent',
  'coding',
  'image',
  'video',
  'audio',
  'meeting',
  'writing',
  'translation',
  'knowledge',
  'data',
  'design',
  'presentation',
  'hr',
  'marketing',
  'legal',
  'finance',
  'support',
  'education',
  'research',
  'healthcare',
  'security',
  'industry',
  'companion',
  'browser',
] as const

export const toolCategorySchema = z.enum(toolCategories)
export type ToolCategory = z.infer<typeof toolCategorySchema>

/** Lower-case words joined by single hyphens: "github-copilot". Ids never change: decisions hang on them. */
export const recordIdSchema = z.string().refine(isRecordId, { message: 'write lower-case letters, digits and single hyphens, such as "github-copilot"' })

/** A bare host name in ASCII, without scheme, port, path or trailing dot. Covers the host and everything below it. */
export const hostSchema = z.string().refine(isBareHost, {
  message: 'write the bare host, lower-case and in ASCII, such as "chat.example.com": no https://, no path, no port, no "*."',
})

const routeSchema = z.string().refine(isRoute, {
  message: 'write whole segments from the start, such as "/copilot" or "/*/translator": a leading slash, none at the end, no "?" or "#"; "*" stands for exactly one segment',
})

const pathSchema = routeSchema.refine(hasLanguageInFrontOnly, {
  message: 'write "{language}" as the first segment only, before another one: "/{language}/write" stands for "/write", "/ja/write" and "/pt-br/write"',
})

/** One address pattern. All the parts that are given must fit. */
export const addressPatternSchema = z
  .strictObject({
    host: hostSchema.optional(),
    /** Instead of `host`: the name of a list in `host-sets.json`, for products served under many country domains. */
    hostSet: recordIdSchema.optional(),
    /** false: the host alone, none below it. */
    subdomains: z.literal(false).optional(),
    path: pathSchema.optional(),
    /** The route behind "#", for applications that keep their pages there: "/view/copilot" fits "#view/copilot", "#/view/copilot" and "#!/view/copilot". */
    fragment: routeSchema.optional(),
    /** Query parameters that must be present with exactly this value. */
    query: z.record(z.string().min(1), z.string()).optional(),
  })
  .refine((pattern) => (pattern.host === undefined) !== (pattern.hostSet === undefined), { message: 'give either "host" or "hostSet"' })
export type AddressPattern = z.infer<typeof addressPatternSchema>

export const toolRecordSchema = z.strictObject({
  id: recordIdSchema,
  name: z.string().trim().min(1),
  /** The name in Japanese script, only where one is really used. */
  nameJa: z.string().trim().min(1).optional(),
  vendor: recordIdSchema,
  category: toolCategorySchema,
  /** standalone: the product is an AI tool. embedded: an AI feature inside a larger product. */
  kind: z.enum(['standalone', 'embedded']),
  matches: z.array(addressPatternSchema),
  /** Addresses below a match that are not the tool itself, beyond the general exceptions. */
  exceptions: z.array(addressPatternSchema).optional(),
  /** Hosts that programs call and no page opens, such as those of an API: looked for in network logs only. */
  serviceHosts: z.array(hostSchema).optional(),
  /** Plan names, where they differ in what happens to the data that is entered. */
  plans: z.array(z.string().min(1)).optional(),
  /** Vendor ids of the suppliers whose models answer, as far as publicly known. */
  models: z.array(recordIdSchema).optional(),
  /** Vendor ids of the clouds that serve it, as far as publicly known. */
  hosts: z.array(recordIdSchema).optional(),
  /** The tool that took this one's place. */
  successor: recordIdSchema.optional(),
  /** editor: judged by the catalogue's editors from knowledge of the field. public-lists: named by public lists of AI hosts, then judged. */
  source: z.enum(['editor', 'public-lists']),
  checked: isoDateSchema,
})
export type ToolRecord = z.infer<typeof toolRecordSchema>

function isRecordId(value: string): boolean {
  return value.length > 0 && value.split('-').every((word) => word.length > 0 && [...word].every(isLowerAlphanumeric))
}

function isBareHost(value: string): boolean {
  const labels = value.split('.')
  return labels.length >= 2 && labels.every((label) => label.length > 0 && [...label].every((char) => isLowerAlphanumeric(char) || char === '-' || char === '_'))
}

function isRoute(value: string): boolean {
  return value.startsWith('/') && value.length > 1 && !value.endsWith('/') && !value.includes('//') && !value.includes('?') && !value.includes('#')
}

function hasLanguageInFrontOnly(path: string): boolean {
  return !pathsOf(path).at(-1)?.includes('{')
}

function isLowerAlphanumeric(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')
}
