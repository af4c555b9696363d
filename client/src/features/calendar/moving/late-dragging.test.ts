import { createRoot, createSignal, getOwner, runWithOwner } from 'solid-js'
import { expect, test } from 'vitest'
import type { Dragging, Press } from './gesture.ts'
import { createLateDragging } from './late-dragging.ts'

const PRESS = { button: 0, pointerId: 1, clientX: 40, clientY: 20 } as Press

/** A page whose dragging is on its way, with a plan that is open or is not yet. */
function arriving({ opening = false } = {}) {
  return createRoot(() => {
    const owner = getOwner()
    const document = new EventTarget() as Document
    const [isOpening, setOpening] = createSignal(opening)
    const taken: string[] = []
    const dragging: Dragging = {
      lifted: () => null,
      grip: ({ clientX }, post) => taken.push(`${post} at ${clientX}`),
    }
    const late = createLateDragging({ document, isOpening })
    return {
      late,
      taken,
      bring: () => runWithOwner(owner, () => late.bring(dragging)),
      opens: () => setOpening(false),
      releases: () => document.dispatchEvent(new Event('pointerup')),
    }
  })
}

test('a post held before dragging is there is carried as soon as it is', () => {
  const page = arriving()
  page.late.grip(PRESS, 'quiz')
  expect(page.taken).toEqual([])
  page.bring()
  expect(page.taken).toEqual(['quiz at 40'])
  page.late.grip(PRESS, 'open house')
  expect(page.taken).toEqual(['quiz at 40', 'open house at 40'])
})

test('a post let go before dragging is there stays where it is', () => {
  const page = arriving()
  page.late.grip(PRESS, 'quiz')
  page.releases()
  page.bring()
  expect(page.taken).toEqual([])
})

test('a post held while the plan is being opened is carried once it is open', () => {
  const page = arriving({ opening: true })
  page.bring()
  page.late.grip(PRESS, 'quiz')
  expect(page.taken).toEqual([])
  page.opens()
  expect(page.taken).toEqual(['quiz at 40'])
})
