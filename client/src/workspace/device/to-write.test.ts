import { expect, test } from 'vitest'
import type { Unsent } from './stored-document.ts'
import { createToWrite } from './to-write.ts'

const record = (id: string): Unsent => ({ id, update: new Uint8Array([1]), changes: 1, since: 0 })

test('what was put down while a batch was being written is still owed to the relay when that batch fails', () => {
  let fresh: Unsent | null = record('first')
  const toWrite = createToWrite(() => {
    const given = fresh
    fresh = null
    return given && { record: given, updates: [] }
  })
  toWrite.unsent()
  const inHand = toWrite.takeBatch()
  fresh = record('while it was written')
  toWrite.unsent()
  toWrite.giveBack(toWrite.takeAll())
  toWrite.giveBack(inHand)
  const ids = toWrite.takeAll().unsent.map(({ id }) => id)
  expect(ids).toEqual(['first', 'while it was written'])
})

test('what an earlier page owed is owed no longer once the relay has confirmed it', () => {
  const toWrite = createToWrite(() => null)
  toWrite.owe([record('kept'), record('confirmed')])
  toWrite.drop(['confirmed'])
  expect(toWrite.isEmpty()).toBe(false)
  const batch = toWrite.takeAll()
  expect(batch.unsent.map(({ id }) => id)).toEqual(['kept'])
  expect(batch.confirmed).toEqual(['confirmed'])
  expect(toWrite.isEmpty()).toBe(true)
})
