/** Reads the form of a tool of the organisation's own: what stands in it while somebody types, and what is saved. */
import { ZodError } from 'zod'
import { type AddressPattern, toolCategorySchema } from '#core/catalogue/tool-record.ts'
import { type HostKind, ownToolPattern, type Reach, readOwnToolAddress } from '#core/own-tools/own-tool-address.ts'
import type { OwnToolInput } from '#store/commands/own-tools.ts'
import { textOf } from '#ui/hooks/use-form.ts'

type KindOf = (host: string) => HostKind

/** One address as it stands in the form. */
export interface AddressDraft {
  row: number
  text: string
  reach: Reach
  path: string
}

/** The draft that shows a pattern; a new one begins empty, and reaches over the whole domain of what is pasted. */
export function draftOf(row: number, pattern?: AddressPattern): AddressDraft {
  return { row, text: pattern?.host ?? '', reach: pattern ? 'host' : 'domain', path: pattern?.path ?? '' }
}

export function draftsOf(data: FormData, rows: readonly number[]): AddressDraft[] {
  return rows.map((row) => ({
    row,
    text: textOf(data, `address.${row}`) ?? '',
    reach: data.get(`reach.${row}`) === 'host' ? 'host' : 'domain',
    path: textOf(data, `path.${row}`) ?? '',
  }))
}

/** The pattern of a draft, or the field that is wrong and how. */
function patternOf({ row, text, reach, path }: AddressDraft, kindOf: KindOf): AddressPattern | { field: string; fault: string } {
  const reading = readOwnToolAddress(text, kindOf)
  if (typeof reading === 'string') return { field: `address.${row}`, fault: reading }
  return ownToolPattern(reading, reach, path) ?? { field: `path.${row}`, fault: 'invalid' }
}

/** The patterns of all drafts that can be read. */
export function patternsOf(drafts: readonly AddressDraft[], kindOf: KindOf): AddressPattern[] {
  return drafts.map((draft) => patternOf(draft, kindOf)).filter((pattern): pattern is AddressPattern => !('fault' in pattern))
}

/** What is saved. Throws ZodError with every field that is wrong. `vendorIdOf` knows the vendors of the catalogue and the register. */
export function ownToolInput(data: FormData, rows: readonly number[], kindOf: KindOf, vendorIdOf: (name: string) => string | undefined): OwnToolInput {
  const name = textOf(data, 'name') ?? ''
  const vendorName = textOf(data, 'vendor')
  const vendorId = vendorName && vendorIdOf(vendorName)
  const patterns = draftsOf(data, rows).map((draft) => patternOf(draft, kindOf))
  const faults = [...(name === '' ? [{ field: 'name', fault: 'required' }] : []), ...patterns.filter((pattern) => 'fault' in pattern)]
  if (faults.length > 0) throw new ZodError(faults.map(({ field, fault }) => ({ code: 'custom', path: [field], message: fault, input: undefined })))
  return {
    name,
    matches: patterns.filter((pattern): pattern is AddressPattern => !('fault' in pattern)),
    category: toolCategorySchema.safeParse(textOf(data, 'category')).data,
    ...(vendorId ? { vendorId } : { vendorName }),
  }
}
