import { EditorState } from '@codemirror/state'
import { Decoration } from '@codemirror/view'
import { expect, test } from 'vitest'
import { threadAt } from './commented-text.ts'

test('a place in a text leads to what is said of it: of two passages over each other, to the one that began last', () => {
  const mark = (thread: string) => Decoration.mark({ class: 'commented-passage', thread })
  const shown = Decoration.set([mark('outer').range(2, 20), mark('inner').range(8, 12)], true)
  expect([5, 10, 20].map((at) => threadAt(shown, at))).toEqual(['outer', 'inner', 'outer'])
  expect(threadAt(shown, 25)).toBeNull()
  const state = EditorState.create({ doc: 'Un marché de Noël, place du Bourg.' })
  const { changes } = state.update({ changes: { from: 0, insert: 'Demain, ' } })
  expect(threadAt(shown.map(changes), 18), 'it goes along with its text').toBe('inner')
})
