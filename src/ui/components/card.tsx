/** A sheet with a hairline, a heading and room for one thing beside it. */
import type { ComponentChildren } from 'preact'

interface CardProps {
  title?: string
  aside?: ComponentChildren
  children: ComponentChildren
  class?: string
}

export function Card({ title, aside, children, class: classes = '' }: CardProps) {
  return (
    <section class={`bg-base-100 border-line rounded-box border px-[18px] py-4 ${classes}`}>
      {(title ?? aside) && (
        <header class="mb-3 flex flex-wrap items-center justify-between gap-3">
          <h2>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}

/** A small label above its value. */
export function Fact({ label, children, class: classes = '' }: { label: string; children: ComponentChildren; class?: string }) {
  return (
    <div class={classes}>
      <dt class="text-faint text-xs">{label}</dt>
      <dd class="break-words">{children}</dd>
    </div>
  )
}

/** What stands where there is nothing yet: one sentence, and what to do. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="text-soft flex flex-col items-center gap-2 px-6 py-10 text-center">
      <p class="text-base-content font-semibold">{title}</p>
      {children}
    </div>
  )
}
