import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createUnsentLedger } from './unsent-ledger.ts'

/** As many changes, each an update of its own. */
function written(tab: string, count: number) {
  let entries = 0
  const ledger = createUnsentLedger(() => `${tab}.${entries++}`)
  const doc = new Y.Doc()
  doc.on('update', (update) => ledger.add(update, true, 0))
  for (let n = 0; n < count; n++) doc.getMap('posts').set(`${tab}.${n}`, n)
  return ledger
}

test('what another tab has one by one and this device has as a record waits once, whichever is known first', () => {
  const told = written('a', 3).all()
  const mine = written('a', 3)
  const record = mine.unwritten()?.record
  if (!record) throw new Error('nothing was written')
  for (const order of [
    [told, [record]],
    [[record], told],
  ]) {
    const other = createUnsentLedger(() => 'b.0')
    for (const adopted of order) other.adopt(adopted)
    expect(other.changes).toBe(3)
  }
})

test('a record is done when the relay has confirmed each of what it is made of, under either name', () => {
  const record = written('a', 2).unwritten()?.record
  if (!record) throw new Error('nothing was written')
  const other = createUnsentLedger(() => 'b.0')
  other.adopt([record])
  expect(other.alsoCalled([record.id])).toEqual([record.id, 'a.0', 'a.1'])
  expect(other.confirm(['a.0'])).toEqual([])
  expect(other.changes).toBe(2)
  expect(other.confirm(['a.1'])).toEqual([record.id])
  expect(other.empty).toBe(true)
})
