import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { changes, claims, generalExceptions, hostSets, tools, vendors } from '#catalogue/catalogue-files.ts'
import { catalogueChangeSchema, heirsOf } from '#core/catalogue/catalogue-change.ts'
import { generalExceptionsSchema } from '#core/catalogue/general-exceptions.ts'
import { toolRecordSchema } from '#core/catalogue/tool-record.ts'
import { vendorRecordSchema } from '#core/catalogue/vendor-record.ts'
import { claimSchema } from '#core/register/certificate.ts'
import { catalogueFiles } from '../../scripts/catalogue-files.ts'

const toolFolder = new URL('../../src/catalogue/tools/', import.meta.url)
const faultsOf = <Each extends { id: string }>(schema: z.ZodType, records: readonly Each[]) =>
  records.flatMap((record) => {
    const { error } = schema.safeParse(record)
    return error ? [`${record.id}: ${z.prettifyError(error)}`] : []
  })

describe('the shipped catalogue', () => {
  it('holds every record to its schema', () => {
    expect(faultsOf(toolRecordSchema, tools)).toEqual([])
    expect(faultsOf(vendorRecordSchema, vendors)).toEqual([])
    expect(faultsOf(claimSchema, claims)).toEqual([])
    expect(generalExceptionsSchema.safeParse(generalExceptions).error).toBeUndefined()
  })

  it('gives each id to one record, and each address pattern to one tool', () => {
    const repeated = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i)
    expect(repeated(tools.map((tool) => tool.id))).toEqual([])
    expect(repeated(vendors.map((vendor) => vendor.id))).toEqual([])
    expect(repeated(tools.flatMap((tool) => tool.matches.map((pattern) => JSON.stringify(pattern))))).toEqual([])
  })

  it('refers only to vendors, tools and host sets that exist', () => {
    const vendorIds = new Set(vendors.map((vendor) => vendor.id))
    const toolIds = new Set(tools.map((tool) => tool.id))
    const strayVendors = tools.flatMap((tool) => [tool.vendor, ...(tool.models ?? []), ...(tool.hosts ?? [])]).filter((id) => !vendorIds.has(id))
    const straySuccessors = tools.flatMap((tool) => tool.successor ?? []).filter((id) => !toolIds.has(id))
    const strayHostSets = tools.flatMap((tool) => tool.matches.flatMap((pattern) => pattern.hostSet ?? [])).filter((id) => !Object.hasOwn(hostSets, id))
    const strayClaims = claims.filter((claim) => !vendorIds.has(claim.vendorId)).map((claim) => claim.id)
    expect([strayVendors, straySuccessors, strayHostSets, strayClaims]).toEqual([[], [], [], []])
  })

  it('changes only ids that it no longer has, into ids that it has or has changed again', () => {
    const toolIds = new Set(tools.map((tool) => tool.id))
    const changedIds = new Set(changes.map((change) => change.from))
    expect(changes.map((change) => catalogueChangeSchema.safeParse(change).error).filter(Boolean)).toEqual([])
    expect(changes.filter((change) => toolIds.has(change.from))).toEqual([])
    expect(changes.flatMap(heirsOf).filter((id) => !toolIds.has(id) && !changedIds.has(id))).toEqual([])
  })

  it('needs every vendor that it names', () => {
    const named = new Set(tools.flatMap((tool) => [tool.vendor, ...(tool.models ?? []), ...(tool.hosts ?? [])]))
    expect(vendors.filter((vendor) => !named.has(vendor.id) && !claims.some((claim) => claim.vendorId === vendor.id)).map((vendor) => vendor.id)).toEqual([])
  })

  it('keeps each category in a file of its own, sorted by id', () => {
    for (const name of readdirSync(toolFolder)) {
      const records: { id: string; category: string }[] = JSON.parse(readFileSync(new URL(name, toolFolder), 'utf8'))
      expect([name, new Set(records.map((record) => `${record.category}.json`))]).toEqual([name, new Set([name])])
      expect(records.map((record) => record.id)).toEqual(records.map((record) => record.id).toSorted())
    }
  })

  it('has an up-to-date list of its files', () => {
    const written = readFileSync(new URL('../../src/catalogue/catalogue-files.ts', import.meta.url), 'utf8')
    expect(written).toBe(catalogueFiles(readdirSync(toolFolder)))
  })
})
