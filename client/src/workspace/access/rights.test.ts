import { expect, test } from 'vitest'
import { lockOf, mayKeep, presenceOf, statusesFor } from '#client/workspace/access/rights.ts'
import { accessTo, ROLES } from '#shared/access/roles.ts'

test('a contributor writes what has not been approved, and approves nothing', () => {
  expect(statusesFor('contributor')).toEqual(['idea', 'draft', 'review'])
  expect(lockOf('contributor', 'approved')).toBe('planned')
  expect(lockOf('contributor', 'a word of a newer version')).toBe('planned')
  expect(lockOf('editor', 'published')).toBeNull()
})

test('R11: everybody speaks where the relay passes it on, and listens to all who may', () => {
  const spoken = ROLES.map((role) => presenceOf(role).speaksIn)
  expect(spoken).toEqual(['space', 'space', 'space', 'desk', 'calendar', null])
  for (const role of ROLES) {
    const { speaksIn, listensIn } = presenceOf(role)
    if (speaksIn) expect(accessTo(speaksIn, role)).toBe('write')
    for (const kind of listensIn) expect(accessTo(kind, role)).not.toBe('none')
  }
  // Whoever speaks is heard by everybody who may read there.
  expect(presenceOf('owner').listensIn).toEqual(['space', 'desk', 'calendar'])
  expect(presenceOf('guest').listensIn).toEqual(['space', 'calendar'])
})

test('a device keeps nothing that its person may not read', () => {
  expect(mayKeep('editor', 'moderation-2026')).toBe(false)
  expect(mayKeep('moderator', 'moderation-2026')).toBe(true)
  expect(mayKeep('guest', 'a-document-of-a-newer-version')).toBe(true)
})
