/** The three people of the tour and what each does, through the real interface. */
import { join } from 'node:path'
import { answerControl, decide, exampleCertificate, judgeScope, recordCertificate, saveTable, signAs } from '../../tests/e2e/dashboard-steps.ts'
import { flagTool, flagUnknownSite } from '../../tests/e2e/popup-steps.ts'
import { withRealPopup } from '../../tests/e2e/real-popup.ts'
import { popupPicture } from './pictures.ts'
import { type Session, waitForPages } from './session.ts'
import { unknownSite } from './week.ts'

type Steps = (session: Session, folder: string) => Promise<void>

/** The employee flags the tool in front of them, and a site that the catalogue does not know. */
export const employeeFlags: Steps = async ({ context, profile, tab, dashboard, pause }, folder) => {
  await withRealPopup(context, profile, tab, async (popup) => {
    await flagTool(popup, { purpose: 'Summaries of long mails', data: ['internal'], account: 'work', note: 'Team plan' })
    await popupPicture(popup, join(folder, 'screens/popup-thanks-light-en.png'))
  })
  await pause()
  await tab.goto(unknownSite.url)
  await withRealPopup(context, profile, tab, (popup) => flagUnknownSite(popup, { purpose: 'Drafts of offers', data: ['internal', 'customer'], account: 'personal' }, 'DraftMate'))
  // The worker learns of the new tool and notices it in the tab where it stands open.
  await waitForPages(dashboard, unknownSite.tool, 1)
  await pause()
}

/** Procurement records the certificate, judges its scope and answers part of Annex A.10. */
export const procurementRecords: Steps = async ({ dashboard, pause }) => {
  await signAs(dashboard, 'Ken Ito, procurement', 'Example KK')
  await recordCertificate(dashboard, 'anthropic', exampleCertificate)
  await pause()
  await judgeScope(dashboard, 'anthropic', 'Claude', { 'Does the scope cover it as we use it?': 'Covered', 'Words relied on': 'Claude, "commercial" plans' })
  await pause()
  await answerControl(dashboard, 'anthropic', 'A.10.2', 'Data that is entered', { Answer: 'Met', 'Who is responsible': 'Us', Note: 'AI policy, section 4' })
  await answerControl(dashboard, 'anthropic', 'A.10.3', 'Terms read', { Answer: 'Met', Note: 'Commercial terms of June 2026' })
  await answerControl(dashboard, 'anthropic', 'A.10.3', 'Exit', { Answer: 'Not met', Owner: 'Procurement', 'To be done by': '2027-01-31' })
  await pause()
}

/** The AIMS manager decides. */
export const managerDecides: Steps = async ({ dashboard, pause }) => {
  await signAs(dashboard, 'Mika Sato, AIMS manager')
  const conditions = 'Company account, Team plan\nNo personal data'
  await decide(dashboard, 'claude', 'Approved with conditions', { Conditions: conditions, 'Allowed purposes': 'Drafting\nSummaries', 'Review by': '2027-05-20' }, [
    'Public',
    'Internal',
  ])
  await pause()
  await decide(dashboard, 'midjourney', 'Not allowed', { Reason: 'Pictures are public on the plan that was used.', 'Use instead': 'Gemini' })
  await pause()
}

/** The AIMS manager exports both tables into `folder`. */
export const managerExports: Steps = async ({ dashboard }, folder) => {
  await saveTable(dashboard, 'inventory', join(folder, 'inventory.csv'))
  await saveTable(dashboard, 'vendors', join(folder, 'vendors.csv'))
}
