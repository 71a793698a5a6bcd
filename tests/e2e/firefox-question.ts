/** Answers the question that Firefox asks beside the address bar when an extension wants a permission: it is a part of the browser, and no page sees it. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'

/** The part of Puppeteer's own connection that is needed: it has no words for the windows of the browser itself. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

/** Waits for the question and presses one of its two buttons, as a person would. */
export async function answerQuestion(browser: Browser, answer: 'Allow' | 'Deny'): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection }
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const [window] = (result as { contexts: { context: string }[] }).contexts
  const inWindow = async (expression: string) => {
    const answered = await connection.send('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: false })
    return (answered.result as { result: { value?: unknown } }).result.value
  }
  for (let waited = 0; waited < 15_000; waited += 100) {
    // Firefox takes no answer in the first half second, so that nobody presses by mistake: what counts is that the question is gone.
    if ((await inWindow(pressing(answer))) === 'gone') return
    await pause(100)
  }
  throw new Error(`Firefox did not take "${answer}" for an answer`)
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
