/** Answers the question that Firefox asks beside the address bar when an extension wants a permission: it is a part of the browser, and no page sees it. */
import type { Browser } from 'puppeteer-core'
import { waitInWindow } from './firefox-window.ts'

/** Waits for the question and presses one of its two buttons, as a person would. */
export async function answerQuestion(browser: Browser, answer: 'Allow' | 'Deny'): Promise<void> {
  // Firefox takes no answer in the first half second, so that nobody presses by mistake: what counts is that the question is gone.
  await waitInWindow(browser, pressing(answer), 'gone', `"${answer}" to the question of Firefox`)
}

/** Runs in the window. The first turn in which the question is seen leaves a mark, so that "not yet there" and "gone again" are told apart. */
function pressing(answer: 'Allow' | 'Deny'): string {
  return `(() => {
    const question = document.getElementById('addon-webext-permissions-notification')
    const isOpen = PopupNotifications.isPanelOpen && question?.parentNode?.id === 'notification-popup'
    if (!isOpen) return globalThis.daylightAsked ? (delete globalThis.daylightAsked, 'gone') : 'not yet'
    globalThis.daylightAsked = true
    const buttons = [question.button, question.secondaryButton]
    buttons.find((button) => button.getAttribute('label') === ${JSON.stringify(answer)})?.click()
    return 'asked'
  })()`
}
