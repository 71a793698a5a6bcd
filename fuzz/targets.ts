/** Every reader of files that comes from outside. */
import type { FuzzTarget } from './fuzz-target.ts'
import { bundlesTarget, bundleTextsTarget } from './targets/bundles.ts'
import { changesTarget, forgedChangesTarget } from './targets/changes.ts'

export const fuzzTargets: readonly FuzzTarget[] = [bundlesTarget, bundleTextsTarget, changesTarget, forgedChangesTarget]
