import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readSync, syncMessage } from './messages.ts'
import { Tally } from './tally.ts'
import { FIRST_CLIENT, Typist } from './typist.ts'

const PREFIX = new Uint8Array([4, 110, 97, 109, 101])

function updateOf(message: Uint8Array): Uint8Array {
  let found: Uint8Array | null = null
  readSync(PREFIX, message, {
    update: (update) => {
      found = update
    },
  })
  return found ?? new Uint8Array()
}

describe('what the benchmarks count', () => {
  it('is what a Y.Doc would hold', () => {
    const typist = new Typist(0, PREFIX)
    const doc = new Y.Doc()
    for (let i = 0; i < 9; i += 1) Y.applyUpdate(doc, updateOf(typist.type()))
    expect(doc.getText('text').toString()).toBe('the quick')
    expect(Y.getState(doc.store, FIRST_CLIENT)).toBe(9)
  })

  it('is the same however a relay joins it', () => {
    const typists = [new Typist(0, PREFIX), new Typist(1, PREFIX)]
    const messages = Array.from(
      { length: 40 },
      (_, i) => typists[i % 2]?.type() ?? new Uint8Array(),
    )
    const updates = messages.map(updateOf)
    const doc = new Y.Doc()
    for (const update of updates) Y.applyUpdate(doc, update)

    const ways: Record<string, readonly Uint8Array[]> = {
      oneByOne: messages,
      oneFrame: [new Uint8Array(Buffer.concat(messages))],
      merged: [syncMessage(PREFIX, 'update', Y.mergeUpdates(updates))],
      integrated: [syncMessage(PREFIX, 'step2', Y.encodeStateAsUpdate(doc))],
      twice: [...messages, ...messages],
    }
    for (const [way, frames] of Object.entries(ways)) {
      const tally = new Tally(2)
      for (const frame of frames) tally.take(frame, 0, frame.length, PREFIX.length)
      expect([way, tally.total, ...tally.clocks]).toEqual([way, 40, 20, 20])
    }
  })

  it('notices when something in between did not come', () => {
    const typist = new Typist(0, PREFIX)
    typist.type()
    const second = typist.type()
    expect(() => new Tally(1).take(second, 0, second.length, PREFIX.length)).toThrow(
      '1 came where 0',
    )
  })
})
