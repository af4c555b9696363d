import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { handleIn, handleKey, isUnusedIn, readHandle, unusedKey } from './channel-use.ts'

test('M4, M5: a channel is used, and has no handle, until something sensible says otherwise', () => {
  const settings = new Y.Doc().getMap<unknown>('settings')
  expect([isUnusedIn(settings, 'x'), handleIn(settings, 'x')]).toEqual([false, null])
  settings.set(unusedKey('x'), 'yes')
  settings.set(handleKey('x'), 12)
  expect([isUnusedIn(settings, 'x'), handleIn(settings, 'x')]).toEqual([false, null])
  settings.set(unusedKey('x'), true)
  settings.set(handleKey('x'), '@tremplin')
  expect([isUnusedIn(settings, 'x'), handleIn(settings, 'x')]).toEqual([true, 'tremplin'])
})

test('a handle is read as people copy it', () => {
  expect(readHandle(' @reseau.tremplin ')).toBe('reseau.tremplin')
  expect(readHandle('https://www.tiktok.com/@tremplin?lang=fr')).toBe('tremplin')
  expect(readHandle('https://x.com/tremplin/')).toBe('tremplin')
  expect(readHandle('@tremplin@piaille.fr')).toBe('tremplin@piaille.fr')
  for (const nonsense of ['', '@', 'Réseau Tremplin', 'https://x.com/', 'a'.repeat(101)])
    expect(readHandle(nonsense)).toBeNull()
})
