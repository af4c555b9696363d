import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { createLeft } from './left.ts'

test('what is typed stays, whatever is told of its record meanwhile, and is kept when the field is left', () => {
  createRoot((dispose) => {
    const [kept, tell] = createSignal('une affiche')
    const left = createLeft({
      get value() {
        return kept()
      },
      onLeave: tell,
    })
    left.type('Une affiche jaune')
    tell('ce qu’une collègue y a écrit')
    expect([left.value(), kept()]).toEqual(['Une affiche jaune', 'ce qu’une collègue y a écrit'])
    left.leave()
    expect([left.value(), kept()]).toEqual(['Une affiche jaune', 'Une affiche jaune'])
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
