import { describe, expect, test } from 'vitest'
import { areSingleKeys, createKeyMatcher, type KeyNames, printedKeys } from './keys.ts'

const stroke = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a stroke', () => {
  test('is Ctrl elsewhere and Cmd on an Apple keyboard', () => {
    const wanted = ['Mod+Z']
    expect(createKeyMatcher(false).match(stroke('z', { ctrlKey: true }), 0, wanted)).toBe('Mod+Z')
    expect(createKeyMatcher(false).match(stroke('z', { metaKey: true }), 0, wanted)).toBe(null)
    expect(createKeyMatcher(true).match(stroke('z', { metaKey: true }), 0, wanted)).toBe('Mod+Z')
  })

  test('with Shift is another one', () => {
    const wanted = ['Mod+Z', 'Mod+Shift+Z']
    const pressed = stroke('Z', { ctrlKey: true, shiftKey: true })
    expect(createKeyMatcher(false).match(pressed, 0, wanted)).toBe('Mod+Shift+Z')
  })

  test('of a sign that needs Shift on this keyboard is that sign', () => {
    expect(createKeyMatcher(false).match(stroke('?', { shiftKey: true }), 0, ['?'])).toBe('?')
  })

  test('with Alt does not pass for the letter alone', () => {
    expect(createKeyMatcher(false).match(stroke('c', { altKey: true }), 0, ['c'])).toBe(null)
  })
})

describe('two strokes', () => {
  test('one after the other make a sequence', () => {
    const keys = createKeyMatcher(false)
    expect(keys.match(stroke('g'), 0, ['g c', 'c'])).toBe(null)
    expect(keys.match(stroke('c'), 800, ['g c', 'c'])).toBe('g c')
  })

  test('too far apart are two keys', () => {
    const keys = createKeyMatcher(false)
    keys.match(stroke('g'), 0, ['g c', 'c'])
    expect(keys.match(stroke('c'), 1300, ['g c', 'c'])).toBe('c')
  })

  test('that completed something do not begin the next sequence', () => {
    const keys = createKeyMatcher(false)
    keys.match(stroke('g'), 0, ['g c', 'c x'])
    keys.match(stroke('c'), 100, ['g c', 'c x'])
    expect(keys.match(stroke('x'), 200, ['g c', 'c x'])).toBe(null)
  })
})

test('single keys are those without Ctrl or Cmd; Escape always works', () => {
  expect(['?', 'g c', 'Mod+Z', 'Escape'].map(areSingleKeys)).toEqual([true, true, false, false])
})

test('keys are printed as on the keyboard', () => {
  const french: KeyNames = {
    control: 'Ctrl',
    shift: 'Maj',
    escape: 'Échap',
    space: 'Espace',
    delete: 'Suppr',
    pageUp: 'Pg préc.',
    pageDown: 'Pg suiv.',
    menu: 'Menu',
    home: 'Début',
    end: 'Fin',
  }
  expect(printedKeys('Mod+Shift+Z', false, french)).toEqual(['Ctrl Maj Z'])
  expect(printedKeys('Mod+Shift+Z', true, french)).toEqual(['⌘ ⇧ Z'])
  expect(printedKeys('g c', false, french)).toEqual(['G', 'C'])
  expect(printedKeys('Escape', false, french)).toEqual(['Échap'])
  expect(printedKeys('Mod++', false, french)).toEqual(['Ctrl +'])
})
