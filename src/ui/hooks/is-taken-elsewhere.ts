/** Whether a key that is pressed belongs to something else: a field that is typed in, or a dialog that lies over the page. */
export function isTakenElsewhere({ target }: KeyboardEvent): boolean {
  return (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null) || document.querySelector('dialog[open]') !== null
}
