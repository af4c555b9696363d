import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { withoutWaiting } from './without-waiting.ts'

test('does not wait for the disk, and whatever comes after it does', () => {
  const database = new DatabaseSync(':memory:')
  database.exec('PRAGMA synchronous=FULL')
  const waits = () => database.prepare('PRAGMA synchronous').get()?.synchronous === 2
  expect(withoutWaiting(database, waits)).toBe(false)
  expect(waits()).toBe(true)
  const fails = () => {
    throw new Error('wrong')
  }
  expect(() => withoutWaiting(database, fails)).toThrow('wrong')
  expect([waits(), database.isTransaction]).toEqual([true, false])
})
