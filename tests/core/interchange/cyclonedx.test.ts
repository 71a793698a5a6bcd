import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { Instant } from '#core/calendar/iso-date.ts'
import { cyclonedxBom } from '#core/interchange/cyclonedx.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { sampleRegister } from '../../sample/register.ts'
import { sampleDay } from '../export/sample-tables.ts'

/** The project's own schemas, as @cyclonedx/cyclonedx-library ships them (Apache-2.0). */
const folder = `${createRequire(import.meta.url)
  .resolve('@cyclonedx/cyclonedx-library/package.json')
  .replace('package.json', '')}res/schema/`
const schema = (name: string) => JSON.parse(readFileSync(`${folder}${name}.SNAPSHOT.schema.json`, 'utf8'))

const ajv = new Ajv({ strict: false, allErrors: true })
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` })
addFormats.default(ajv)
ajv.addFormat('iri-reference', (text) => URL.canParse(text, 'https://base.example/') && !/[\s<>"{}|\\^`]/.test(text))
ajv.addFormat('idn-email', /^[^@\s]+@[^@\s]+$/)
const isValid = ajv.compile(schema('bom-1.7'))

function bomOf(changes: Partial<RegisterFacts> = {}) {
  const facts = { ...sampleRegister(sampleDay), ...changes }
  const bom = cyclonedxBom({
    profiles: joinProfiles(shippedCatalogue, facts, sampleDay),
    facts,
    today: sampleDay,
    at: '2026-11-22T09:30:15Z' as Instant,
    serialNumber: '3e671687-395b-41f5-a30f-a58921a69b79',
    organisation: 'Example KK',
    daylightVersion: '0.1.0',
    catalogueVersion: sampleDay,
    annexControls: shippedCatalogue.annexA.filter(({ kind }) => kind === 'control').map(({ id }) => id),
  })
  return JSON.parse(JSON.stringify(bom)) as typeof bom
}

/** Every value of a field named `field`, however deep. */
function valuesOf(value: unknown, field: string): unknown[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => [...(name === field ? [inner] : []), ...valuesOf(inner, field)])
}

describe('the CycloneDX file', () => {
  it('is valid by the official schema of 1.7', () => {
    expect(isValid(bomOf()), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid(bomOf(emptyRegister)), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ ...bomOf(), services: [{}] })).toBe(false)
  })

  it('is valid whatever people write', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 }).map((each) => each.toWellFormed())
    const sample = sampleRegister(sampleDay)
    fc.assert(
      fc.property(text, text, (one, two) => {
        const certificates = sample.certificates.map((certificate) => ({
          ...certificate,
          certificationBody: one || 'x',
          certifiedEntity: two,
          number: two,
          edition: `ISO/IEC 42001 ${one}`,
        }))
        const vendors = sample.vendors.map((vendor) => ({ ...vendor, legalEntity: two, name: one || 'x' }))
        return isValid(bomOf({ certificates, vendors, evidence: sample.evidence.map((each) => ({ ...each, title: one || 'x' })) }))
      }),
      { numRuns: 30 },
    )
  })

  it('names nothing twice, and refers to nothing that is not in it', () => {
    const bom = bomOf()
    const refs = valuesOf(bom, 'bom-ref')
    expect(new Set(refs).size).toBe(refs.length)
    const { claims, attestations } = bom.declarations
    const used = [
      ...claims.flatMap(({ target, evidence = [] }) => [target, ...evidence]),
      ...attestations.flatMap(({ assessor, map }) => [assessor, ...map.flatMap(({ requirement, claims }) => [requirement, ...claims])]),
    ]
    expect(used.filter((ref) => !refs.includes(ref))).toEqual([])
  })

  it('has every tool of the inventory as a service of its vendor', () => {
    const claude = bomOf().services.find((service) => service['bom-ref'] === 'tool:claude')
    expect(claude).toMatchObject({ name: 'Claude', provider: { name: 'Anthropic, PBC' }, endpoints: ['https://claude.ai/'] })
    expect(claude?.data).toContainEqual({ flow: 'inbound', classification: 'internal', name: 'Allowed by the decision' })
    expect(claude?.properties).toContainEqual({ name: 'daylight:decision', value: 'approved-with-conditions' })
    expect(bomOf().services).toHaveLength(sampleRegister(sampleDay).entries.length)
  })

  it('lets a body attest only by a certificate that was seen and is in force', () => {
    const { attestations, claims } = bomOf().declarations
    expect(claims.map((claim) => claim['bom-ref'])).toEqual(expect.arrayContaining(['certificate:certificate-1', 'certificate:certificate-2']))
    // The second one of the sample has expired.
    expect(attestations.map(({ assessor }) => assessor)).toEqual(['assessor:Example Certification', 'assessor:this-organisation'])
    expect(attestations[0]?.map.map(({ requirement }) => requirement)).toEqual(['4', '5', '6', '7', '8', '9', '10'].map((clause) => `iso-42001:${clause}`))
  })

  it('ties answers to the control that they answer, met and not met as 1 and 0, and nothing in between', () => {
    const own = bomOf().declarations.attestations.at(-1)
    const of = (claim: string) => own?.map.find(({ claims }) => claims[0] === claim)
    expect(of('answer:vendor:anthropic:training-on-input')).toEqual(expect.objectContaining({ requirement: 'iso-42001:A.10.3', conformance: { score: 1, rationale: 'met' } }))
    expect(of('answer:vendor:anthropic:exit')?.conformance).toEqual({ score: 0, rationale: 'not-met' })
    expect(of('answer:vendor:anthropic:incident-handling')?.conformance).toEqual({ rationale: 'partly' })
  })

  it('copies no text of a standard', () => {
    const [standard] = bomOf().definitions.standards
    expect(standard && 'requirements' in standard && standard.requirements).toHaveLength(7 + 38)
    expect(valuesOf(standard, 'text')).toEqual([])
    expect(valuesOf(standard, 'title')).toEqual([])
  })
})

const emptyRegister = Object.fromEntries(Object.keys(sampleRegister(sampleDay)).map((name) => [name, []])) as unknown as RegisterFacts
