/** Every reader of files that comes from outside. */
import type { FuzzTarget } from './fuzz-target.ts'

export const fuzzTargets: readonly FuzzTarget[] = []
