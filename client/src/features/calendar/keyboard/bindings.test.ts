import { expect, test } from 'vitest'
import { type Binding, type KeyPress, pressIn } from './bindings.ts'

/** As a browser's event, whose values stand on its prototype. */
class Stroke implements KeyPress {
  readonly #held: ReadonlySet<string>
  readonly #key: string
  constructor(key: string, ...held: readonly string[]) {
    this.#key = key
    this.#held = new Set(held)
  }
  get key() {
    return this.#key
  }
  get altKey() {
    return this.#held.has('Alt')
  }
  get shiftKey() {
    return this.#held.has('Shift')
  }
  get ctrlKey() {
    return this.#held.has('Control')
  }
  get metaKey() {
    return this.#held.has('Meta')
  }
}

const binding = (keys: readonly string[], act: Binding['act'] = () => true): Binding => ({
  id: keys.join(),
  keys,
  group: 'calendar',
  label: () => '',
  act,
})

test('a stroke runs what it is bound to, and says which key it was', () => {
  const pressed: string[] = []
  const note = (key: string) => pressed.push(key) > 0
  const bindings = [binding(['Enter', 'Space'], note), binding(['Alt+ArrowUp'], note)]
  expect(pressIn(bindings, new Stroke(' '))).toBe(true)
  expect(pressIn(bindings, new Stroke('ArrowUp', 'Alt'))).toBe(true)
  expect(pressIn(bindings, new Stroke('ArrowUp'))).toBe(false)
  expect(pressed).toEqual(['Space', 'Alt+ArrowUp'])
})

test('Shift makes another stroke only where it is bound with it', () => {
  const pressed: string[] = []
  const note = (key: string) => pressed.push(key) > 0
  const bindings = [binding(['Enter', 'ArrowDown'], note), binding(['Shift+Enter'], note)]
  pressIn(bindings, new Stroke('Enter', 'Shift'))
  pressIn(bindings, new Stroke('ArrowDown', 'Shift'))
  expect(pressed).toEqual(['Shift+Enter', 'ArrowDown'])
})

test('what a binding does not answer is left to others', () => {
  expect(pressIn([binding(['Enter'], () => false)], new Stroke('Enter'))).toBe(false)
})
