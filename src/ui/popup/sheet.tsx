/** The middle of the popup: what is read scrolls, the buttons below it stay. */
import type { ComponentChildren } from 'preact'

/** `actions`: two buttons at most, the first one wide. */
export function Sheet({ children, actions }: { children: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <main class="flex min-h-0 flex-1 flex-col">
      <div class="min-h-0 flex-1 overflow-y-auto mask-b-from-[calc(100%-12px)]">
        <div class="flex flex-col gap-3 px-3.5 pt-3.5 pb-3">{children}</div>
      </div>
      {actions && <div class="flex gap-2.5 px-3.5 pb-3.5 *:first:flex-1">{actions}</div>}
    </main>
  )
}

/** A sheet with a hairline, smaller than the dashboard's. */
export function SmallCard({ children, label }: { children: ComponentChildren; label: string }) {
  return (
    <section aria-label={label} class="bg-base-100 border-line flex flex-col gap-1.5 rounded-[10px] border px-[13px] py-[11px]">
      {children}
    </section>
  )
}
