/** Makes an element a place where files can be dropped, and keeps a file that misses it from taking the page's place. */
import { useEffect, useState } from 'preact/hooks'
import { type DropRefusal, dropRefusal, type FileTaker, handOver, takesSeveral } from '#ui/components/file-taker.ts'

interface FileDropWays {
  /** Nothing is taken just now. */
  isBusy: boolean
  onRefused: (refusal: DropRefusal) => void
}

/** `area` goes on the element; `isOver`: files are held over it. A file field or a dialog inside it keeps what is dropped there. */
export function useFileDrop(taker: FileTaker, { isBusy, onRefused }: FileDropWays) {
  const [isOver, setIsOver] = useState(false)
  useStrayFiles()
  const over = (event: DragEvent) => {
    if (isBusy || !holdsFiles(event) || belongsInside(event)) return
    event.preventDefault()
    setIsOver(true)
  }
  const leave = (event: DragEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) setIsOver(false)
  }
  const drop = (event: DragEvent) => {
    setIsOver(false)
    if (isBusy || !holdsFiles(event) || belongsInside(event)) return
    event.preventDefault()
    const dropped = droppedThings(event.dataTransfer)
    const refusal = dropRefusal(dropped, takesSeveral(taker))
    const files = dropped.flatMap(({ file }) => file ?? [])
    if (refusal) onRefused(refusal)
    else handOver(taker, files)
  }
  return { isOver, area: { onDragOver: over, onDragLeave: leave, onDrop: drop } }
}

/** A browser opens a file that nobody takes, in the place of the page and of what was typed there. */
function useStrayFiles(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented || !holdsFiles(event) || isFileField(event.target)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'none'
    }
    addEventListener('dragover', refuse)
    addEventListener('drop', refuse)
    return () => {
      removeEventListener('dragover', refuse)
      removeEventListener('drop', refuse)
    }
  }, [])
}

function holdsFiles(event: DragEvent): event is DragEvent & { dataTransfer: DataTransfer } {
  return event.dataTransfer?.types.includes('Files') ?? false
}

function belongsInside({ target, currentTarget }: DragEvent): boolean {
  const dialog = (target as Element).closest('dialog')
  return isFileField(target) || (dialog !== null && (currentTarget as Element).contains(dialog))
}

function isFileField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'file'
}

/** A folder may come without a file: browsers differ. */
function droppedThings({ items }: DataTransfer): { file: File | null; name: string; isFolder: boolean }[] {
  return [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => {
      const file = item.getAsFile()
      const entry = item.webkitGetAsEntry()
      return { file, name: entry?.name ?? file?.name ?? '', isFolder: entry?.isDirectory ?? false }
    })
}
