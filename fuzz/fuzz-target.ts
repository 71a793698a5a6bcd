/** What the fuzzer needs of a reader of files. */

/** How many rows were in the file, and what became of them: accepted + rejected = read. A file that is refused as a whole says why. */
export type FuzzAnswer = { read: number; accepted: number; rejected: number } | { refused: string }

export interface FuzzTarget {
  name: string
  /** A few good files, from which mutated ones are made. */
  seeds: () => Promise<Uint8Array<ArrayBuffer>[]>
  /** Reads a file by the code that the dashboard runs. A fault of the file is an answer; whatever is thrown is a defect. */
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<FuzzAnswer>
}
