/** Standard input as one text. */
import { text } from 'node:stream/consumers'

export async function readInput(): Promise<string> {
  return text(process.stdin)
}
