import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { markedEnd } from './passage-control.ts'

test('the control to comment on a passage stands at the end of what is marked, and not for white space', () => {
  const at = (anchor: number, head: number) =>
    markedEnd(EditorState.create({ doc: 'Venez   samedi', selection: { anchor, head } }))
  expect(at(0, 5)).toBe(5)
  expect(at(5, 0)).toBe(5)
  expect(at(5, 8)).toBeNull()
  expect(at(3, 3)).toBeNull()
})
