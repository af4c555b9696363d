import { describe, expect, test } from 'vitest'
import { createUndoStack } from '#client/workspace/undo.ts'
import type { Step } from '#shared/domain/step.ts'
import { createOneDeed } from './one-deed.ts'

const photo = (record: string): Step => ({
  kind: 'field',
  record,
  field: 'post',
  before: undefined,
  after: 'Marché de Noël',
})
const photos = (...names: string[]) => names.map(photo)
const stack = () =>
  createUndoStack(
    (steps) => steps,
    async () => {},
  )

describe('photos dropped in one gesture and attached some at a time', () => {
  test('are counted together, and one step takes all of them back', async () => {
    const undo = stack()
    undo.remember('created', photos('post'))
    const remember = createOneDeed(undo, 'attached')
    remember(photos('a', 'b'))
    remember(photos('c'))
    expect(undo.last()).toMatchObject({ what: 'attached', count: 3 })
    expect(await undo.undo()).toMatchObject({ what: 'attached', undone: 3 })
    expect(await undo.undo()).toMatchObject({ what: 'created' })
  })

  test('leave what was done meanwhile to be taken back by itself', async () => {
    const undo = stack()
    const remember = createOneDeed(undo, 'attached')
    remember(photos('a'))
    undo.remember('changed', photos('post'))
    remember(photos('b'))
    expect(await undo.undo()).toMatchObject({ what: 'attached', undone: 2 })
    expect(await undo.undo()).toMatchObject({ what: 'changed', undone: 1 })
    expect(undo.canUndo()).toBe(false)
  })

  test('that come after the first were taken back are a step of their own', async () => {
    const undo = stack()
    const remember = createOneDeed(undo, 'attached')
    remember(photos('a', 'b'))
    await undo.undo()
    remember(photos('c'))
    expect(await undo.undo()).toMatchObject({ what: 'attached', undone: 1 })
    expect(undo.canUndo()).toBe(false)
  })
})
