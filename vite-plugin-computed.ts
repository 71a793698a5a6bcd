import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** Replaces a module by the values of its exports, computed while building. For modules that only derive plain data from other data. */
export function computed(moduleName: string): Plugin {
  return {
    name: 'daylight:computed',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(moduleName)) return undefined
      const exports: Record<string, unknown> = await import(pathToFileURL(id).href)
      return Object.entries(exports)
        .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`)
        .join('\n')
    },
  }
}
