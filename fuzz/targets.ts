/** Every reader of files that comes from outside. */
import type { FuzzTarget } from './fuzz-target.ts'
import { changesTarget, forgedChangesTarget } from './targets/changes.ts'
import { logsTarget } from './targets/logs.ts'

export const fuzzTargets: readonly FuzzTarget[] = [changesTarget, forgedChangesTarget, logsTarget]
