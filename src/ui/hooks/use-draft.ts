/** Keeps what is typed into a form until it is saved, and offers it back when the form is opened again: a closed or crashed tab loses nothing. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { logFault } from '#platform/log.ts'
import { forgetDraft, keepDraft } from '#store/commands/drafts.ts'
import type { Draft } from '#store/database.ts'
import { readDraft } from '#store/queries.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { fieldsOfForm, fillForm } from '#ui/hooks/form-fields.ts'

export interface DraftOptions {
  /** The form and what it is about: "certificate anthropic". Left out: nothing is kept. */
  draftKey?: string | undefined
  /** False for a field that must not come back unseen. */
  isKept?: ((name: string) => boolean) | undefined
}

export interface FormDraft {
  /** The day on which the draft was begun that waits for an answer; undefined: nothing waits. */
  begunOn: IsoDate | undefined
  /** True once something that was typed here is kept. */
  isTyped: () => boolean
  /** To be called on every input. While a draft waits it is not overwritten. */
  keep: (form: HTMLFormElement) => void
  /** Puts the draft into the form. */
  resume: (form: HTMLFormElement) => Promise<void>
  /** Throws the draft away; also to be called once the form is saved. */
  forget: () => Promise<void>
}

/** `opened` is kept with the draft, and comes back by `onResume`. */
export function useDraft({ draftKey, isKept }: DraftOptions, opened: Draft['opened'], onResume: (opened: Draft['opened']) => void): FormDraft {
  const { store, today } = useDaylight()
  const [waiting, setWaiting] = useState<Draft>()
  const begunOn = useRef(today)
  const typed = useRef(false)
  const mayKeep = useRef(false)
  useEffect(() => {
    if (draftKey === undefined) return
    void readDraft(store.db, draftKey).then((draft) => {
      setWaiting(draft)
      mayKeep.current = draft === undefined
    })
  }, [store, draftKey])
  const keep = (form: HTMLFormElement) => {
    if (draftKey === undefined || !mayKeep.current) return
    typed.current = true
    void keepDraft(store, { key: draftKey, begunOn: begunOn.current, fields: fieldsOfForm(form, isKept), opened }).catch((fault) => logFault('keeping a draft', fault))
  }
  const resume = async (form: HTMLFormElement) => {
    if (waiting === undefined) return
    begunOn.current = waiting.begunOn
    onResume(waiting.opened)
    setWaiting(undefined)
    await fillForm(form, waiting.fields)
    mayKeep.current = true
    typed.current = true
  }
  const forget = async () => {
    setWaiting(undefined)
    mayKeep.current = true
    if (draftKey !== undefined) await forgetDraft(store, draftKey)
  }
  return { begunOn: waiting?.begunOn, isTyped: () => typed.current, keep, resume, forget }
}
