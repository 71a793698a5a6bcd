/** The computer's clipboard. */

export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
