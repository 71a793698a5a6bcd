/** Tells which vendor that is known somebody else's row means: by the domain of its website, or by its name. */
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import { recordIdOf } from '#core/catalogue/record-id.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { VendorMatch } from '#core/table-import/import-plan.ts'

/** The part of a host that somebody registered. */
export type DomainOf = (host: string) => string | undefined

export class VendorFinder {
  readonly #domainOf: DomainOf
  readonly #byDomain = new Map<string, string>()
  readonly #byName = new Map<string, string>()
  readonly #names = new Map<string, string>()
  readonly #made = new Set<string>()

  constructor(catalogue: Catalogue, { vendors }: RegisterFacts, domainOf: DomainOf) {
    this.#domainOf = domainOf
    // What the organisation recorded comes last, so that it wins.
    for (const { id, name, nameJa, legalEntity, website } of catalogue.vendors.values()) this.#add(id, [name, nameJa, legalEntity], website)
    for (const { id, name, legalEntity, website } of vendors) this.#add(id, [name, legalEntity], website)
  }

  knows(id: string): boolean {
    return this.#names.has(id)
  }

  /** By the domain first: names of companies are alike, domains are not. */
  find(name: string, website: string | undefined): VendorMatch | undefined {
    const byDomain = this.#byDomain.get(this.#domainIn(website) ?? '')
    const vendorId = byDomain ?? this.#byName.get(foldedName(name))
    return vendorId === undefined ? undefined : { vendorId, name: this.#names.get(vendorId) ?? vendorId, by: byDomain === undefined ? 'name' : 'domain' }
  }

  /** A fresh id: by the name, else by the domain, else by number. The same name and domain get the same one. */
  newId(name: string, website: string | undefined): string {
    const wanted = recordIdOf(name) || recordIdOf(this.#domainIn(website) ?? '') || 'vendor'
    const isFree = (id: string) => !this.#names.has(id) && !this.#made.has(id)
    let id = wanted
    for (let number = 2; !isFree(id); number++) id = `${wanted}-${number}`
    this.#made.add(id)
    this.#add(id, [name], website)
    return id
  }

  #add(id: string, names: readonly (string | undefined)[], website: string | undefined): void {
    for (const name of names) if (name) this.#byName.set(foldedName(name), id)
    const domain = this.#domainIn(website)
    if (domain) this.#byDomain.set(domain, id)
    this.#names.set(id, names[0] ?? this.#names.get(id) ?? id)
  }

  #domainIn(website: string | undefined): string | undefined {
    try {
      return website ? this.#domainOf(new URL(website).hostname) : undefined
    } catch {
      return undefined
    }
  }
}

const legalForms =
  /\b(?:inc|incorporated|llc|l l c|ltd|limited|gmbh|ag|se|sas|sa|bv|b v|pbc|corp|corporation|co|company|kk|k k|plc|pty|oy|ab|srl|spa)\b|株式会社|有限会社|合同会社|\(株\)|\(有\)|\(同\)/gu

/** "OpenAI, Inc." is "openai", "株式会社サンプル" is "サンプル"; a name that is nothing but a legal form stays. */
function foldedName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase()
  return words(words(plain.replace(legalForms, ' ')).replace(legalForms, ' ')) || words(plain)
}

/** Without punctuation, one space between words. */
function words(name: string): string {
  return name
    .replace(/[.,'’"&()・/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
