/** What is required of each risk tier, one row per tier, whether the organisation set it or Daylight proposes it. */
import { requirementFor } from '#core/assurance/requirement.ts'
import { CellFault } from '#core/export/cell-fault.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { joined, parted } from '#core/export/table.ts'
import { columnsOf } from '#core/export/table-column.ts'
import { count, type ValueKind, word, yesNo } from '#core/export/value-kinds.ts'
import { evidenceLevels } from '#core/register/certificate.ts'
import { type EquivalentStandard, equivalentStandards, type Requirement, requirementSchema } from '#core/register/requirement.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'

const { recorded } = columnsOf<Requirement>('requirements')

const standard = word<EquivalentStandard>(equivalentStandards, (value) => `standard.${value}`)

/** "ISO/IEC 27001 + ISO/IEC 27701; SOC 2 Type II": standards that count together, and groups of them. */
const groups: ValueKind<EquivalentStandard[][]> = {
  cell: 'text',
  write: (value, wording) => joined(value.map((group) => group.map((each) => standard.write(each, wording)).join(' + '))),
  read: (cell, reading) => {
    const read = parted(cell).map((group) => group.split('+').map((each) => standard.read(each, reading)))
    return read.flat().find((each) => each instanceof CellFault) ?? (read as EquivalentStandard[][])
  },
}

export const requirementsTable: RegisterTable<Requirement> = {
  name: 'requirements',
  rows: ({ facts }) => riskTiers.map((tier) => requirementFor(facts.requirements, tier)),
  columns: [
    recorded(
      'Risk tier',
      'リスク区分',
      'tier',
      word(riskTiers, (value) => `tier.${value}`),
    ),
    recorded(
      'Known at least by',
      '必要な根拠の水準',
      'evidenceLevel',
      word(evidenceLevels, (value) => `evidence-level.${value}`),
    ),
    recorded('Scope must cover the tool', '認証範囲にツールが含まれること', 'scopeCovers', yesNo),
    recorded('Must be accredited', '認定された認証であること', 'accredited', yesNo),
    recorded('Checked within (months)', '確認の有効期間(か月)', 'checkedWithinMonths', count),
    recorded('Counts in its place', '代わりに認めるもの', 'equivalents', groups),
  ],
  place: {
    store: 'requirements',
    subject: 'requirement',
    schema: requirementSchema,
    keyFields: ['tier'],
    aboutField: 'tier',
    about: () => 'requirements',
    recordOf: (requirement) => requirement,
    blank: () => ({ scopeCovers: false, accredited: false, equivalents: [] }),
  },
}
