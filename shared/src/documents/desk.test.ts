import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { deskSettingsIn, knownModerationYears, noteModerationYear } from './desk.ts'

test('which years have moderation is known in order, each once, whatever else stands there', () => {
  const doc = new Y.Doc()
  let updates = 0
  doc.on('update', () => {
    updates += 1
  })
  for (const year of [2026, 2024, 2026]) doc.transact(() => noteModerationYear(doc, year))
  expect(updates).toBe(2)
  deskSettingsIn(doc).set('moderation-volume:soon', true)
  deskSettingsIn(doc).set('something-else', 1)
  expect(knownModerationYears(doc)).toEqual([2024, 2026])
})
