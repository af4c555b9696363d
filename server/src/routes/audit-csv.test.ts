import { expect, test } from 'vitest'
import { auditCsv } from './audit-csv.ts'

test('a name cannot become a formula, nor break out of its cell', () => {
  const person = { id: 'aaaaaaaaaaaaaa', name: '=HYPERLINK("x")' }
  const about = { name: 'One, "two"' }
  const table = auditCsv([{ id: 7, at: 0, person, kind: 'role-changed', about }])
  expect(table.split('\r\n')[1]).toBe(
    `7,1970-01-01T00:00:00.000Z,"'=HYPERLINK(""x"")",aaaaaaaaaaaaaa,role-changed,"name: One, ""two"""`,
  )
})
