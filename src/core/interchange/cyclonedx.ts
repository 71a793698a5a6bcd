/** The register as a CycloneDX 1.7 bill of materials: tools as services, vendors as their providers, certificates and controls as declarations (docs/other-systems.md). */
import { type BomFacts, providerOf } from '#core/interchange/bom-facts.ts'
import { cyclonedxDeclarations } from '#core/interchange/cyclonedx-declarations.ts'
import { cyclonedxStandards } from '#core/interchange/cyclonedx-standards.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'

/** What stands in the file once it is written with `JSON.stringify`: fields that are undefined are left out. Valid against the official schema of 1.7. */
export function cyclonedxBom(bom: BomFacts) {
  const { profiles, at, serialNumber, organisation, daylightVersion, catalogueVersion } = bom
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: `urn:uuid:${serialNumber}`,
    version: 1,
    metadata: {
      timestamp: at,
      tools: { components: [{ type: 'application', name: 'Daylight', version: daylightVersion }] },
      properties: properties({ organisation, 'catalogue-version': catalogueVersion, about: 'AI tools that were opened here: a page opened is not a tool used' }),
      // The names of those who decided are in it: not for the open.
      distributionConstraints: { tlp: 'AMBER' },
    },
    services: profiles.tools.map((tool) => service(tool, tool.vendorId === undefined ? undefined : profiles.vendor(tool.vendorId))),
    declarations: cyclonedxDeclarations(bom),
    definitions: { standards: cyclonedxStandards(bom.facts.certificates, bom.annexControls) },
  }
}

function service(tool: ToolProfile, vendor: VendorProfile | undefined) {
  const { id, name, hosts, days, decision, assurance, requirement, flags, regulatory } = tool
  return {
    'bom-ref': `tool:${id}`,
    ...(vendor && { provider: providerOf(vendor) }),
    name,
    ...(tool.category && { group: tool.category }),
    ...(regulatory?.intendedUse && { description: regulatory.intendedUse }),
    ...(hosts.length > 0 && { endpoints: hosts.map((host) => `https://${host}/`) }),
    'x-trust-boundary': true,
    data: [
      ...decision.allowedData.map((classification) => ({ flow: 'inbound', classification, name: 'Allowed by the decision' })),
      ...new Set(flags.flatMap((flag) => flag.data)).values().map((classification) => ({ flow: 'inbound', classification, name: 'Flagged by employees' })),
    ],
    ...(regulatory?.impactUrl && { externalReferences: [{ type: 'risk-assessment', url: regulatory.impactUrl }] }),
    properties: properties({
      decision: decision.status,
      'decided-on': decision.decidedOn,
      'decided-by': decision.decidedBy,
      'review-by': decision.reviewBy,
      conditions: decision.conditions.join('; '),
      'found-on': tool.entry?.foundOn,
      'days-opened': String(days.length),
      'last-opened': days.at(-1)?.day,
      assurance: assurance.rung,
      'certificate-in-force': assurance.certificate ? String(assurance.inForce) : undefined,
      requirement: requirement.status,
      'risk-tier': requirement.tier,
      'ai-act-class': regulatory?.aiActClass,
      'model-suppliers': tool.record?.models?.join('; '),
    }),
  }
}

/** Names of our own stand under "daylight:", as the taxonomy of properties asks; what is not known is left out. */
function properties(values: Readonly<Record<string, string | undefined>>) {
  return Object.entries(values).flatMap(([name, value]) => (value ? [{ name: `daylight:${name}`, value }] : []))
}
