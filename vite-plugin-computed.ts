import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Replaces a module by the values of its exports, computed while building. For modules that only derive plain data from other data.
 * An exported function is called while building, too, and its answer parsed when it is first called.
 */
export function computed(moduleName: string): Plugin {
  return {
    name: 'daylight:computed',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(moduleName)) return undefined
      const exports: Record<string, unknown> = await import(pathToFileURL(id).href)
      return Object.entries(exports)
        .map(([name, value]) =>
          typeof value === 'function'
            ? `let ${name}Answer\nexport function ${name}() { return (${name}Answer ??= ${parsing(value())}) }`
            : `export const ${name} = ${parsing(value)}`,
        )
        .join('\n')
    },
  }
}

/** JSON in ASCII: one other character would double the memory that the browser takes for the whole script. */
function parsing(value: unknown): string {
  const text = JSON.stringify(JSON.stringify(value))
  return `JSON.parse(${text.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)})`
}
