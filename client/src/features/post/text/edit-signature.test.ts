import { beforeEach, expect, test } from 'vitest'
import { createEditSignature, type EditSignature } from './edit-signature.ts'

let now: number
let due: { at: number; run: () => void } | null
let signed: number[]
let words: number[]
let signature: EditSignature

beforeEach(() => {
  now = 0
  due = null
  signed = []
  words = []
  signature = createEditSignature({
    now: () => now,
    after(ms, run) {
      due = { at: now + ms, run }
      return () => {
        due = null
      }
    },
    sign(count) {
      signed.push(now)
      words.push(count)
    },
  })
})

function pass(seconds: number) {
  now += seconds * 1000
  if (!due || due.at > now) return
  const { run } = due
  due = null
  run()
}

test('is written at the first key and once more when typing pauses, not for every key', () => {
  for (let key = 0; key < 10; key += 1) {
    signature.edited(1)
    pass(1)
  }
  expect(signed).toEqual([0])
  pass(3)
  expect(signed).toEqual([0, 13_000])
  expect(words).toEqual([1, 9])
})

test('is written again while somebody types without a pause', () => {
  for (let key = 0; key < 40; key += 1) {
    signature.edited(1)
    pass(1)
  }
  expect(signed).toEqual([0, 30_000])
})

test('leaving the text signs what was typed last, and nothing twice', () => {
  signature.edited(1)
  signature.edited(1)
  pass(1)
  signature.end()
  signature.end()
  pass(60)
  expect(signed).toEqual([0, 1_000])
})
