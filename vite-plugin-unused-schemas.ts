import type { Plugin } from 'vite'

/**
 * Leaves schemas out of a bundle that does not use them: the worker checks no input and starts without Zod. A bundler keeps them otherwise, because it
 * cannot know that making a schema changes nothing else.
 */
export function unusedSchemas(): Plugin {
  return {
    name: 'daylight:unused-schemas',
    // After the types are gone.
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/core/')) return undefined
      let marked = code
      for (const { start, end } of schemas(this.parse(code).body, code).toReversed()) {
        marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => ${marked.slice(start, end)})()${marked.slice(end)}`
      }
      return { code: marked, map: null }
    },
  }
}

interface Node {
  type: string
  start: number
  end: number
}

/** Where the values of top-level constants stand that are made by Zod. */
function schemas(body: readonly Node[], code: string): Node[] {
  return body
    .map((statement) => (statement as { declaration?: Node }).declaration ?? statement)
    .flatMap((statement) => (statement as { declarations?: { init: Node | null }[] }).declarations ?? [])
    .flatMap(({ init }) => (init !== null && code.startsWith('z.', init.start) ? init : []))
}
