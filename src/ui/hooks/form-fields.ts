/** What stands in a form, taken out as pairs of name and value, and put back into it. */

export type FormFields = readonly (readonly [name: string, value: string])[]

/** A form may show more fields once others are filled or a row is added: it is looked at this often, one frame apart. */
const mostPasses = 60

/** Every field but files, which a page cannot fill in again. `isKept` leaves out more. */
export function fieldsOfForm(form: HTMLFormElement, isKept: (name: string) => boolean = () => true): FormFields {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && isKept(name) ? [[name, value] as const] : []))
}

/** Fills the form as if somebody typed it, so that what hangs on a field follows. A button with `data-more-fields` is pressed while a field is missing. */
export async function fillForm(form: HTMLFormElement, fields: FormFields): Promise<void> {
  const values = Map.groupBy(fields, ([name]) => name)
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const controls = [...form.elements].filter((element) => isControl(element))
    const filled = controls.filter((control) => fill(control, values.get(control.name)?.map(([, value]) => value) ?? []))
    // What was filled may show more: a row is added only once that has come to rest.
    if (filled.length === 0) {
      const shown = new Set(controls.map(({ name }) => name))
      const more = [...values.keys()].every((name) => shown.has(name)) ? null : form.querySelector<HTMLButtonElement>('button[data-more-fields]')
      if (more === null) return
      more.click()
    }
    await nextFrame()
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function isControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement
}

/** True where it changed something. A box without a tick has no value in a form, so no value unticks it; any other field without one stays as it is. */
function fill(control: Control, values: readonly string[]): boolean {
  const [value] = values
  if (control instanceof HTMLInputElement && control.type === 'file') return false
  if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
    const isTicked = values.includes(control.value)
    if (control.checked === isTicked || (control.type === 'radio' && !isTicked)) return false
    control.checked = isTicked
  } else {
    if (value === undefined || control.value === value) return false
    control.value = value
  }
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
  return true
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
