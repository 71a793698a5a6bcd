/** How a procurement officer takes Anthropic from hearsay to a confirmed certificate whose scope covers Claude Team, and watches it lapse. English only, in either browser. */
import { addDays, addMonths, daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'

/** What the steps need of a page of the dashboard; Playwright and Puppeteer each do it in their own way. */
export interface Officer {
  goTo(hash: string): Promise<void>
  /** The first button of this name. */
  press(name: string): Promise<void>
  /** A field of the open dialog by its name in the form; of a choice the value. */
  fill(name: string, value: string): Promise<void>
  /** Saves the open dialog and waits until it is gone. */
  save(): Promise<void>
  /** Waits until the page says `text`. */
  waitFor(text: string): Promise<void>
  evaluate<Argument>(work: (argument: Argument) => void, argument: Argument): Promise<unknown>
}

const vendor = '#/vendor/anthropic'
const tool = '#/tool/claude'

/** From what others say, by the vendor's word and the certificate, to the register. `today` is the day in the browser. */
export async function climbTheLadder(officer: Officer, today: IsoDate): Promise<void> {
  await officer.goTo(vendor)
  await officer.waitFor('No statement of the vendor and no certificate has been seen')
  await officer.press('Edit vendor')
  await fillAndSave(officer, { riskTier: 'high', owner: 'Procurement' })
  await officer.press('Add a statement')
  await fillAndSave(officer, { saidBy: 'Trust centre of the vendor', url: 'https://trust.example/certificates' })
  await officer.waitFor('The vendor says so')
  await officer.press('Record a certificate')
  await fillAndSave(officer, {
    number: 'AIMS-0042',
    certifiedEntity: 'Anthropic PBC',
    certificationBody: 'Example Certification',
    accreditationBody: 'ANAB',
    accredited: 'yes',
    scopeText: 'Development and operation of Claude in the plans Team and Enterprise',
    issuedOn: addDays(today, -300),
    expiresOn: endOf(today),
  })
  await officer.waitFor('Certificate seen')
  await officer.press('Edit ISO/IEC 42001:2023')
  await fillAndSave(officer, { evidenceLevel: 'confirmed', evidenceUrl: 'https://register.example/AIMS-0042' })
  await officer.waitFor('was confirmed with the certification body or in a register')
}

export async function judgeTeam(officer: Officer): Promise<void> {
  await officer.goTo(tool)
  await officer.waitFor('is confirmed; that its scope covers this tool is not')
  await officer.goTo(vendor)
  await officer.press('Judge Claude, Team')
  await fillAndSave(officer, { verdict: 'yes', words: 'the plans Team and Enterprise' })
  await officer.waitFor('Met by ISO/IEC 42001.')
  await officer.goTo(tool)
  await officer.waitFor('Scope judged: Covered (Team)')
}

/** A surveillance audit of which nobody heard, a look that is too old, and the end: each on its day, nobody doing anything. */
export async function watchItLapse(officer: Officer, today: IsoDate): Promise<void> {
  await officer.goTo(vendor)
  await officer.waitFor('A surveillance audit is due by')
  await daysPass(officer, 66)
  await officer.waitFor('nothing on record shows that it took place')
  await officer.waitFor('Met by ISO/IEC 42001.')
  await daysPass(officer, 334)
  await officer.waitFor('more than 12 months ago. Look it up again')
  await officer.waitFor('The certificate was last looked at on')
  const toTheEnd = daysBetween(today, endOf(today)) - 400
  await daysPass(officer, toTheEnd)
  await officer.waitFor('today')
  await officer.waitFor('How we know: Confirmed by the certifier or a register')
  await daysPass(officer, 1)
  await officer.waitFor('The ISO/IEC 42001 certificate on record is not in force: Expired.')
  await officer.goTo(tool)
  await officer.waitFor('The ISO/IEC 42001 certificate of Anthropic is not in force')
  await officer.goTo('#/due')
  await officer.waitFor('Certificate ended, ask for the new one')
}

/** The last day on which the certificate holds. */
export function endOf(today: IsoDate): IsoDate {
  return addDays(addMonths(addDays(today, -300), 36), -1)
}

/** Moves the clock of the page, which looks for the day whenever it comes into view. The product knows nothing of it. */
async function daysPass(officer: Officer, days: number): Promise<void> {
  await officer.evaluate((ms) => {
    const now = Date.now
    Date.now = () => now() + ms
    document.dispatchEvent(new Event('visibilitychange'))
  }, days * 86_400_000)
}

async function fillAndSave(officer: Officer, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await officer.fill(name, value)
  await officer.save()
}
