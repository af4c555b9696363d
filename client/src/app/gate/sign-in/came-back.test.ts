import { expect, test } from 'vitest'
import { cameBack } from './came-back.ts'

test.each([
  ['done', { kind: 'done' }],
  ['unknown', { kind: 'failed', why: 'open-id-unknown' }],
  ['stale', { kind: 'failed', why: 'stale-challenge' }],
  ['a word of a newer relay', { kind: 'failed', why: 'refused' }],
  ['constructor', { kind: 'failed', why: 'refused' }],
  [undefined, null],
])('who came back from the provider with %s', (word, outcome) => {
  expect(cameBack(word)).toEqual(outcome)
})
