import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readTail } from './read-tail.ts'

test.each([
  ['what somebody wrote in a while is read at one stroke', 10, 20, 1, 0],
  ['what an import left is read in parts, and is all there', 300, 3_000, 14, 13],
])('%s', async (_, updates, characters, transactions, breaths) => {
  const [written, read] = [new Y.Doc(), new Y.Doc()]
  const tail: Uint8Array[] = []
  written.on('update', (update) => tail.push(update))
  for (let note = 0; note < updates; note += 1)
    written.getMap('notes').set(String(note), 'a'.repeat(characters))
  let [done, breathed] = [0, 0]
  read.on('afterTransaction', () => {
    done += 1
  })
  await readTail(read, tail, 'device', async () => {
    breathed += 1
  })
  expect([done, breathed]).toEqual([transactions, breaths])
  expect(read.getMap('notes').toJSON()).toEqual(written.getMap('notes').toJSON())
})
