/** Why a file cannot be restored. Nothing is touched by it. */

/**
 * `foreign`: no backup of Daylight. `copy`: the JSON copy of "My data", which has no evidence files. `cut-short`: the end of the archive is missing. `newer`: written by a newer
 * Daylight. `altered`: a file in it is not as it was saved. `missing-file`, `unlisted-file`: the archive and its manifest differ. `bad-record`: a record does not fit its schema.
 * `locked`: it needs its passphrase. `wrong-passphrase`: another one opens it. `archive`: the archive itself is damaged or not one of ours.
 */
export const backupFaultKinds = [
  'foreign',
  'copy',
  'cut-short',
  'newer',
  'altered',
  'missing-file',
  'unlisted-file',
  'bad-record',
  'locked',
  'wrong-passphrase',
  'archive',
] as const
export type BackupFaultKind = (typeof backupFaultKinds)[number]

/** `detail` says where: a file of the archive, a field of a record, a version. */
export class BackupFault extends Error {
  readonly kind: BackupFaultKind
  readonly detail: string

  constructor(kind: BackupFaultKind, detail = '') {
    super(detail ? `${kind}: ${detail}` : kind)
    this.name = 'BackupFault'
    this.kind = kind
    this.detail = detail
  }
}
