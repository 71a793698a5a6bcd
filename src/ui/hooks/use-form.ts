/** Saving a form: its data goes to a command, and what the schema finds wrong comes back to the fields. */
import { useState } from 'preact/hooks'
import { ZodError } from 'zod'

export interface Form {
  /** Fault code by field path ("expiresOn", "conditions"). */
  faults: Readonly<Record<string, string>>
  onSubmit: (event: SubmitEvent) => void
  /** True while the command runs. */
  busy: boolean
}

/** `save` gets the form's data and calls a command; a ZodError becomes `faults`, anything else is thrown on. Nothing that was typed is lost. */
export function useForm(save: (data: FormData) => Promise<void>): Form {
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const showFaults = (found: Record<string, string>) => {
      setFaults(found)
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    }
    const unreadable = unreadableFields(form)
    if (Object.keys(unreadable).length > 0) return showFaults(unreadable)
    setBusy(true)
    setFaults({})
    save(new FormData(form))
      .catch((fault) => {
        if (!(fault instanceof ZodError)) throw fault
        showFaults(faultsByPath(fault))
      })
      .finally(() => setBusy(false))
  }
  return { faults, onSubmit, busy }
}

/** The trimmed text of a field; undefined where it is empty. */
export function textOf(data: FormData, name: string): string | undefined {
  const value = data.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The number in a field; NaN, which no schema accepts, where something else is typed. */
export function numberOf(data: FormData, name: string): number | undefined {
  const text = textOf(data, name)
  return text === undefined ? undefined : Number(text.normalize('NFKC'))
}

/** The non-empty lines of a text area. */
export function linesOf(data: FormData, name: string): string[] {
  return (textOf(data, name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Leaves out what is undefined, so that a record holds only what is known. */
export function definedOf<Shape extends object>(shape: Shape): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as { [Key in keyof Shape]: Exclude<Shape[Key], undefined> }
}

/** A date that is typed only in part reads as empty: it must not pass for a field left out. */
function unreadableFields(form: HTMLFormElement): Record<string, string> {
  const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement)
  return Object.fromEntries(inputs.filter((input) => input.validity.badInput).map((input) => [input.name, 'invalid']))
}

/** The first fault code of each field. */
export function faultsByPath(error: ZodError): Record<string, string> {
  const codes: Record<string, string> = {}
  for (const issue of error.issues) codes[String(issue.path[0] ?? '')] ??= issue.code === 'too_big' ? 'too-large' : issue.message
  return codes
}
