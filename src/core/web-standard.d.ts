// The core knows no browser. URL parsing and the decoding of text are the web standards it needs: pure functions that every runtime (browsers, workers, Node) has.
declare class URL {
  constructor(url: string)
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(search: string)
  getAll(name: string): string[]
  [Symbol.iterator](): Iterator<[string, string]>
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string
}
