/** Decides for which controls of Annex A the register holds something to show, for how many tools and vendors, and what is missing. */
import type { AnnexEntry } from '#core/annex-a/annex-a.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { controlPoints, type ThirdPartyControl, thirdPartyControls } from '#core/controls/control-points.ts'
import { controlOfToolPoint } from '#core/controls/tool-control-points.ts'
import type { Evidence } from '#core/register/evidence.ts'
import type { Profiles, ToolProfile, VendorProfile } from '#core/register/profile.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { blankRegulatoryNote } from '#core/register/regulatory-note.ts'

/** One of our tools or vendors. */
export interface Subject {
  kind: 'tool' | 'vendor'
  id: string
  name: string
}

export interface ControlCoverage {
  control: AnnexEntry
  /** Tools and vendors for which the register holds something to show. */
  shown: readonly Subject[]
  /** Tools and vendors of which it should hold something and does not. */
  missing: readonly Subject[]
  /** Files and links behind what is shown that still hold. Only at the controls that evidence on a tool or a vendor speaks to by itself. */
  evidence: readonly Evidence[]
  /** The register keeps records on this control at all; the others are documents of the organisation, kept elsewhere. */
  isKeptHere: boolean
}

type Test<Profile> = (profile: Profile, facts: RegisterFacts) => boolean

/** Tools that somebody decided to allow, or that nobody decided on; a tool that is not allowed needs no further records. */
const isInUse = ({ decision }: ToolProfile) => decision.status !== 'not-allowed' && decision.status !== 'retired'

const isDecided: Test<ToolProfile> = ({ decision }) => decision.status !== 'unreviewed'
const noteOf = ({ id }: ToolProfile, { regulatoryNotes }: RegisterFacts) => regulatoryNotes.find((note) => note.toolId === id) ?? blankRegulatoryNote(id)

/** What the register shows of a tool by its ordinary records, control by control; answers to points come on top. */
const byTool: Readonly<Record<string, Test<ToolProfile>>> = {
  'A.3.2': ({ decision }) => decision.decidedBy !== undefined,
  'A.3.3': ({ id, flags }, { concerns }) => flags.length > 0 || concerns.some((concern) => concern.toolId === id),
  'A.4.2': ({ entry }) => entry !== undefined,
  'A.4.3': ({ decision, flags }) => decision.allowedData.length > 0 || flags.some((flag) => flag.data.length > 0),
  'A.4.4': ({ entry }) => entry !== undefined,
  'A.4.5': () => false,
  'A.4.6': () => false,
  'A.5.2': (tool, facts) => noteOf(tool, facts).impact !== 'not-screened',
  'A.5.3': (tool, facts) => ['done', 'not-needed'].includes(noteOf(tool, facts).impact),
  'A.5.4': () => false,
  'A.5.5': () => false,
  'A.6.2.5': isDecided,
  'A.6.2.6': ({ decision }) => decision.reviewBy !== undefined,
  'A.8.2': () => false,
  'A.8.3': () => false,
  'A.8.4': () => false,
  'A.8.5': () => false,
  'A.9.2': isDecided,
  'A.9.3': () => false,
  'A.9.4': (tool, facts) => tool.decision.allowedPurposes.length > 0 || !!noteOf(tool, facts).intendedUse,
}

const byVendor: Readonly<Record<ThirdPartyControl, Test<VendorProfile>>> = {
  'A.10.2': answersPoint('A.10.2'),
  'A.10.3': (vendor, facts) => vendor.certificates.length > 0 || answersPoint('A.10.3')(vendor, facts),
  'A.10.4': (vendor, facts) => facts.customerUses.some((use) => use.vendorId === vendor.id) || answersPoint('A.10.4')(vendor, facts),
}

/** One line per control of `annex`, in its order. Evidence counts up to the day before its end. */
export function annexCoverage(annex: readonly AnnexEntry[], { tools, vendors }: Pick<Profiles, 'tools' | 'vendors'>, facts: RegisterFacts, today: IsoDate): ControlCoverage[] {
  const holds = ({ expiresOn }: Evidence) => expiresOn === undefined || today < expiresOn
  const evidenceOn = evidenceByControl(vendors, facts.evidence.filter(holds))
  const answered = new Set(facts.toolControlAnswers.filter(({ state }) => state !== 'open').map(({ toolId, pointId }) => `${toolId} ${controlOfToolPoint(pointId)}`))
  const programmes = new Set(
    facts.programmes.filter(({ judgement }) => judgement === 'accepted').flatMap(({ vendorId, controls }) => controls.map((control) => `${vendorId} ${control}`)),
  )
  return annex
    .filter(({ kind }) => kind === 'control')
    .map((control) => {
      const { id } = control
      const toolTest = byTool[id]
      const vendorTest = thirdPartyControls.includes(id as ThirdPartyControl) ? byVendor[id as ThirdPartyControl] : undefined
      const showsTool = (tool: ToolProfile) => answered.has(`${tool.id} ${id}`) || toolTest?.(tool, facts) === true
      const evidence = evidenceOn[id] ?? []
      const isEvidenced = (vendor: VendorProfile) => vendorTest !== undefined && vendor.evidence.some((each) => evidence.includes(each))
      const showsVendor = (vendor: VendorProfile) => isEvidenced(vendor) || programmes.has(`${vendor.id} ${id}`) || vendorTest?.(vendor, facts) === true
      const asked = toolTest ? tools.filter(isInUse) : []
      // Nobody has to raise a concern: without one nothing is missing.
      const isDemanded = id !== 'A.3.3'
      return {
        control,
        shown: [...tools.filter(showsTool).map(subject('tool')), ...vendors.filter(showsVendor).map(subject('vendor'))],
        missing: isDemanded
          ? [...asked.filter((tool) => !showsTool(tool)).map(subject('tool')), ...(vendorTest ? vendors.filter((vendor) => !showsVendor(vendor)) : []).map(subject('vendor'))]
          : [],
        evidence,
        isKeptHere: toolTest !== undefined || vendorTest !== undefined,
      }
    })
}

/** Evidence on a tool is part of its record (A.4.2), that on a vendor or its certificates of the due diligence on suppliers (A.10.3). */
function evidenceByControl(vendors: readonly VendorProfile[], evidence: readonly Evidence[]): Readonly<Record<string, readonly Evidence[]>> {
  const ofVendors = new Set(vendors.flatMap((vendor) => vendor.evidence.map(({ id }) => id)))
  return { 'A.4.2': evidence.filter(({ subjectKind }) => subjectKind === 'tool'), 'A.10.3': evidence.filter(({ id }) => ofVendors.has(id)) }
}

function answersPoint(control: ThirdPartyControl): Test<VendorProfile> {
  const points: readonly string[] = controlPoints[control]
  return ({ controlAnswers }) => controlAnswers.some(({ pointId, state, responsible }) => points.includes(pointId) && (state !== 'open' || responsible !== undefined))
}

function subject(kind: Subject['kind']) {
  return ({ id, name }: { id: string; name: string }): Subject => ({ kind, id, name })
}
