import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { createLeft } from './left.ts'

test('what is typed stays, whatever is told of its record meanwhile, and is kept beside what a colleague wrote when the field is left', () => {
  createRoot((dispose) => {
    const [kept, tell] = createSignal('une affiche')
    const left = createLeft({
      get value() {
        return kept()
      },
      onLeave: tell,
    })
    left.type('Une affiche')
    tell('une affiche devant la gare')
    left.type('Une grande affiche')
    expect([left.value(), kept()]).toEqual(['Une grande affiche', 'une affiche devant la gare'])
    left.leave()
    const both = 'Une grande affiche devant la gare'
    expect([left.value(), kept()]).toEqual([both, both])
    tell('une affiche')
    expect(left.value()).toBe('une affiche')
    dispose()
  })
})

test('a field that is left as it was writes nothing', () => {
  createRoot((dispose) => {
    const written: string[] = []
    const left = createLeft({ value: 'une affiche', onLeave: (text) => written.push(text) })
    left.leave()
    left.type('une affiche')
    left.leave()
    expect(written).toEqual([])
    dispose()
  })
})
