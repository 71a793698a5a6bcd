/** What changed about the certificates between two packs. One that ran out between the two days has lapsed, though nobody touched its record. */
import { isInForce, lastDayOf, stateOn } from '#core/assurance/certificate-timeline.ts'
import type { AssessedRegister, PackChange } from '#core/pack/pack-change.ts'
import { recordDifferences } from '#core/pack/record-differences.ts'
import type { Certificate } from '#core/register/certificate.ts'

export function certificateChanges(before: AssessedRegister, after: AssessedRegister): PackChange[] {
  const { added, removed, changed } = recordDifferences(before.register.certificates, after.register.certificates, ({ id }) => id)
  const names = new Map([...before.register.vendorNames, ...after.register.vendorNames].map(({ id, name }) => [id, name]))
  const about = ({ vendorId, edition }: Certificate) => ({ name: names.get(vendorId) ?? vendorId, edition })
  const old = new Map(before.register.certificates.map((certificate) => [certificate.id, certificate]))
  const turned = after.register.certificates.flatMap((certificate): PackChange[] => {
    const was = old.get(certificate.id)
    if (was === undefined) return []
    const [held, holds] = [isInForce(was, before.register.day), isInForce(certificate, after.register.day)]
    if (!held && holds) return [{ kind: 'certificate-restored', ...about(certificate) }]
    if (!held || holds) return []
    const on = lastDayOf(certificate)
    const state = stateOn(certificate, after.register.day)
    return [{ kind: 'certificate-lapsed', ...about(certificate), state, ...(state === 'expired' && on && { on }), isByTime: isInForce(certificate, before.register.day) }]
  })
  return [
    ...turned,
    ...added.map((certificate): PackChange => ({ kind: 'certificate-recorded', ...about(certificate) })),
    ...removed.map((certificate): PackChange => ({ kind: 'certificate-removed', ...about(certificate) })),
    ...changed.map(({ after: certificate, fields }): PackChange => ({ kind: 'certificate-changed', ...about(certificate), fields })),
  ]
}
