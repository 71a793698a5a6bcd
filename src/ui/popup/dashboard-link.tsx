/** A way into the dashboard: in the tab where it is open already, else in a new one. */
import type { ComponentChildren } from 'preact'
import { openDashboard } from '#platform/pages.ts'

/** `hash` is a page's address, "#/tool/chatgpt". A click with Ctrl or the middle button does what it does on any link. */
export function DashboardLink({ hash, class: classes = '', children }: { hash: string; class?: string; children: ComponentChildren }) {
  const open = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    await openDashboard(hash)
    window.close()
  }
  return (
    <a href={`/options.html${hash}`} target="_blank" rel="noopener" class={classes} onClick={open}>
      {children}
    </a>
  )
}
