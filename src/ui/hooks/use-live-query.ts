/** Shows what is on disk, and again whenever it changes, whoever changed it. */
import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'

/** The newest answer of `query`; undefined until the first one. Throws in rendering what the query throws. Runs anew when `inputs` change. */
export function useLiveQuery<Answer>(query: () => Promise<Answer>, inputs: readonly unknown[]): Answer | undefined {
  const [state, setState] = useState<{ answer?: Answer; fault?: unknown }>({})
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({ next: (answer) => setState({ answer }), error: (fault) => setState({ fault }) })
    return () => subscription.unsubscribe()
  }, inputs)
  if (state.fault !== undefined) throw state.fault
  return state.answer
}
