import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createIntakeView, type IntakeView } from './intake-view.ts'

function look(text: string, run: (view: IntakeView) => void): void {
  createRoot((dispose) => {
    run(createIntakeView({ ideas: () => null, begun: () => null }, { text, found: [] }))
    dispose()
  })
}

test('a list is noted line by line, unless somebody wants it as one', () => {
  look('https://a.example/1\nhttps://a.example/2', (view) => {
    expect([view.as(), view.found().length]).toEqual(['each', 2])
    view.noteAs('one')
    expect(view.found()).toHaveLength(1)
    view.type('')
    view.type('Elle dit.\nPuis.')
    expect([view.as(), view.lines(), view.found().length]).toEqual(['one', 2, 1])
  })
})

test('what would be left out is said of the way in which it is noted', () => {
  look('https://a.example/1\n'.repeat(3_000), (view) => {
    expect(view.remarks().map(({ kind }) => kind)).toEqual(['too-many'])
    view.noteAs('one')
    expect(view.remarks().map(({ kind }) => kind)).toEqual(['too-long'])
  })
})
