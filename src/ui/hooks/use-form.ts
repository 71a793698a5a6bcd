/** Saving a form: its data goes to a command, what the schema finds wrong comes back to the fields, what is typed outlives the tab, and nobody's change is overwritten unseen. */
import { useState } from 'preact/hooks'
import { ZodError } from 'zod'
import { ConflictError, type Opened } from '#core/register/conflict.ts'
import { type DraftOptions, type FormDraft, useDraft } from '#ui/hooks/use-draft.ts'

export interface FormConflict {
  sides: ConflictError['sides']
  /** Saves all the same, over what stands there now. */
  saveMine: () => void
  backToForm: () => void
}

export interface Form {
  /** Fault code by field path ("expiresOn", "conditions"). */
  faults: Readonly<Record<string, string>>
  onSubmit: (event: SubmitEvent) => void
  /** For the form element, beside `onSubmit`: keeps what is typed. */
  onInput: (event: InputEvent) => void
  /** True while the command runs. */
  busy: boolean
  draft: FormDraft
  /** Somebody else changed the record since the form was opened; a choice is to be made. */
  conflict: FormConflict | undefined
}

interface FormOptions<Row> extends DraftOptions {
  /** The record that the form changes, as it stands on disk; undefined for a new one. */
  record?: Row | undefined
}

/**
 * `save` gets the form's data, and the record as it stood when the form was opened, and calls a command. A ZodError becomes `faults`, a ConflictError
 * `conflict`, anything else is thrown on. Nothing that was typed is lost.
 */
export function useForm<Row extends object = object>(save: (data: FormData, opened: Opened<Row>) => Promise<void>, { record, ...draftOptions }: FormOptions<Row> = {}): Form {
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const [conflict, setConflict] = useState<FormConflict>()
  const [opened, setOpened] = useState<Opened<Row>>({ record })
  const draft = useDraft(draftOptions, opened, (kept) => setOpened(kept as Opened<Row>))
  const run = (form: HTMLFormElement, data: FormData, over: Opened<Row>) => {
    const showFaults = (found: Record<string, string>) => {
      setFaults(found)
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    }
    const unreadable = unreadableFields(form)
    if (Object.keys(unreadable).length > 0) return showFaults(unreadable)
    setBusy(true)
    setFaults({})
    setConflict(undefined)
    save(data, over)
      .then(draft.forget)
      .catch((fault) => {
        if (fault instanceof ZodError) return showFaults(faultsByPath(fault))
        if (!(fault instanceof ConflictError)) throw fault
        // The other tab may have been open at the same form, and its saving has forgotten the draft of both.
        draft.keep(form)
        const { sides } = fault
        setConflict({ sides, saveMine: () => run(form, data, { record: sides.theirs as Row | undefined }), backToForm: () => setConflict(undefined) })
      })
      .finally(() => setBusy(false))
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    run(form, new FormData(form), opened)
  }
  return { faults, onSubmit, onInput: ({ currentTarget }) => draft.keep(currentTarget as HTMLFormElement), busy, draft, conflict }
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
