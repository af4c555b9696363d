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
  let due: (() => void) | null = null
  const told: string[] = []
  const after = (_: number, run: () => void) => {
    due = run
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
  const pass = () => {
    const run = due
    due = null
    run?.()
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
