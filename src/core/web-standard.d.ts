// The core knows no browser. URL parsing is the one web standard it needs: a pure function that every runtime (browsers, workers, Node) has.
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
