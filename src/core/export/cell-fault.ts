/** Why a cell cannot be read, as a value: a file from outside is expected to have faults. */
export class CellFault {
  /** The message is under `fault.<code>`. */
  readonly code: 'day' | 'day-ambiguous' | 'word' | 'count'

  constructor(code: CellFault['code']) {
    this.code = code
  }
}
