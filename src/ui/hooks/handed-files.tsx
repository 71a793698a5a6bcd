/** Carries files that were dropped on one page of the dashboard to the page that reads them. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'

interface HandedFiles {
  /** The address of the page that they are for, such as "#/imports/logs". */
  hash: string
  files: readonly File[]
}

const HandedFilesContext = createContext<{ current: HandedFiles | undefined }>({ current: undefined })

export function HandedFilesProvider({ children }: { children: ComponentChildren }) {
  const handed = useRef<HandedFiles>(undefined)
  return <HandedFilesContext.Provider value={handed}>{children}</HandedFilesContext.Provider>
}

/** Goes to a page and gives it files. */
export function useHandOver(): (hash: string, files: readonly File[]) => void {
  const handed = useContext(HandedFilesContext)
  return (hash, files) => {
    handed.current = { hash, files }
    location.hash = hash
  }
}

/** Takes, once, what was handed to the page at `hash`. */
export function useHandedFiles(hash: string, take: (files: readonly File[]) => unknown): void {
  const handed = useContext(HandedFilesContext)
  useEffect(() => {
    if (handed.current?.hash !== hash) return
    const { files } = handed.current
    handed.current = undefined
    void take(files)
  }, [])
}
