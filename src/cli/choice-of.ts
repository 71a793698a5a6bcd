/** The value of an option that takes one of a few words. */

/** undefined where the option was left out. Throws where it is another word, and says which there are. */
export function choiceOf<Value extends string>(option: string, text: string | undefined, values: readonly Value[]): Value | undefined {
  if (text === undefined) return undefined
  const found = values.find((value) => value === text)
  if (found === undefined) throw new Error(`${option} "${text}" is none of ${values.join(', ')}`)
  return found
}
