/** Asks once, while the register is being read, where the person is. */
import { useEffect, useState } from 'preact/hooks'
import type { Place } from '#core/detection/place.ts'
import { currentPlace } from '#platform/navigation.ts'

/** undefined until the browser has answered; then `place` is undefined where the tab shows no web page. */
export function useCurrentPlace(): { place: Place | undefined } | undefined {
  const [answer, setAnswer] = useState<{ place: Place | undefined }>()
  useEffect(() => {
    void currentPlace().then((place) => setAnswer({ place }))
  }, [])
  return answer
}
