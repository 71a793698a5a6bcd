/** The number on the toolbar button. */
import { browser } from 'wxt/browser'

/** More would not fit. */
const mostShown = 99

/** Nothing is shown for 0. */
export async function showBadge(count: number): Promise<void> {
  const { action } = browser
  await action.setBadgeBackgroundColor({ color: '#9a3412' })
  await action.setBadgeTextColor({ color: '#ffffff' })
  await action.setBadgeText({ text: count === 0 ? '' : count > mostShown ? `${mostShown}+` : String(count) })
}
