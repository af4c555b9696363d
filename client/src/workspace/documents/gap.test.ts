import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { watchForGaps } from '#client/workspace/documents/gap.ts'

/** Three changes by one device, each standing on the one before. */
function changes(): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const number of [1, 2, 3]) doc.getMap('posts').set(`post ${number}`, number)
  return updates
}

function watch() {
  const doc = new Y.Doc()
  let due: { readonly ms: number; readonly run: () => void } | null = null
  const told: string[] = []
  const after = (ms: number, run: () => void) => {
    due = { ms, run }
    return () => {
      due = null
    }
  }
  const gap = watchForGaps(
    doc,
    { after },
    {
      found: () => told.push('found'),
      changed: () => told.push('changed'),
    },
  )
  const step = (left: number): number => {
    const next = due
    if (!next || next.ms > left) return 0
    due = null
    next.run()
    return left - next.ms
  }
  /** What waits for its turn is served in between, as a page does it. */
  const pass = (ms = 2_000) => {
    for (let left = ms; left > 0; ) left = step(left)
  }
  return { doc, gap, told, pass }
}

test('M10: a change that stands on one that is missing is a gap, though nothing of it is seen yet', () => {
  const [first = new Uint8Array(), second = new Uint8Array(), third = new Uint8Array()] = changes()
  const { doc, gap, told, pass } = watch()
  Y.applyUpdate(doc, first)
  Y.applyUpdate(doc, third)
  pass()
  expect(gap.open).toBe(true)
  expect(told).toEqual(['found', 'changed'])
  // It is asked for until it comes.
  pass()
  expect(told).toEqual(['found', 'changed', 'found'])
  Y.applyUpdate(doc, second)
  expect(gap.open).toBe(false)
})

test('M10: changes that only overtake each other are no gap', () => {
  const [first = new Uint8Array(), second = new Uint8Array()] = changes()
  const { doc, gap, told, pass } = watch()
  Y.applyUpdate(doc, second)
  Y.applyUpdate(doc, first)
  pass()
  expect(gap.open).toBe(false)
  expect(told).toEqual([])
})

test('a page that stood still for longer than anybody waits reads what lies in line before it speaks of a gap', () => {
  const [first = new Uint8Array(), second = new Uint8Array()] = changes()
  const { doc, gap, told, pass } = watch()
  Y.applyUpdate(doc, second)
  // However late the clock is: its first step is one step.
  pass(500)
  Y.applyUpdate(doc, first)
  pass()
  expect(gap.open).toBe(false)
  expect(told).toEqual([])
})
