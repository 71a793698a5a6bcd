/** The value as it was when the form was opened: fields must not change under somebody's hands when another tab saves. */
import { useState } from 'preact/hooks'

export function useAsOpened<Value>(value: Value): Value {
  return useState(value)[0]
}
