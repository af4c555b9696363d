import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { settingsIn } from '#shared/documents/space.ts'
import { limitKey, ownLimitsIn } from './own-limits.ts'

test('M2: two people who change two limits of a channel at once both find theirs', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  settingsIn(one).set(limitKey('instagram', 'text'), 1_000)
  settingsIn(other).set(limitKey('instagram', 'hashtags'), 3)
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  expect(ownLimitsIn(settingsIn(one), 'instagram')).toEqual({ text: 1_000, hashtags: 3 })
  expect(ownLimitsIn(settingsIn(one), 'x')).toEqual({})
})

test.each([0, -1, 1.5, Number.NaN, 100_001, '280', null, true])('M5: %j is no limit', (value) => {
  const settings = settingsIn(new Y.Doc())
  settings.set(limitKey('x', 'text'), value)
  expect(ownLimitsIn(settings, 'x')).toEqual({})
})
