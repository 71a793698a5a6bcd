import { expect, test } from 'vitest'
import { tableNames } from '#core/export/register-table.ts'
import { tableGroups } from '#ui/dashboard/exports/table-groups.ts'

test('every table stands in one group', () => {
  expect(Object.values(tableGroups).flat().toSorted()).toEqual(tableNames.toSorted())
})
