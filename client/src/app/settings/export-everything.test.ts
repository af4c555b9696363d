import { expect, test } from 'vitest'
import { exportName } from './export-everything.ts'

test('the file is named after the workspace, in letters that every disk takes', () => {
  expect(exportName('Éditions du Hérisson', '2026-10-15')).toBe(
    'ruche-editions-du-herisson-2026-10-15.json',
  )
  expect(exportName('🐝', '2026-10-15')).toBe('ruche-2026-10-15.json')
})
