/** Every reader of files that comes from outside. */
import type { FuzzTarget } from './fuzz-target.ts'
import { backupTarget, forgedBackupTarget } from './targets/backup.ts'
import { bundlesTarget, bundleTextsTarget } from './targets/bundles.ts'
import { changesTarget, forgedChangesTarget } from './targets/changes.ts'
import { csvTarget } from './targets/csv.ts'
import { logsTarget } from './targets/logs.ts'
import { packContentTargets, packTarget } from './targets/pack.ts'

export const fuzzTargets: readonly FuzzTarget[] = [
  csvTarget,
  logsTarget,
  bundlesTarget,
  bundleTextsTarget,
  changesTarget,
  forgedChangesTarget,
  backupTarget,
  forgedBackupTarget,
  packTarget,
  ...packContentTargets,
]
