import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createCalled } from '#client/workspace/people/namesakes.ts'

test('members with the same name are numbered in the order in which they came, and nobody else', () => {
  const since = new Y.Doc().getMap<unknown>('since')
  const members = [
    { id: 'a', name: 'Inès' },
    { id: 'b', name: 'INES' },
    { id: 'c', name: 'Camille' },
    { id: 'd', name: 'Inès' },
  ]
  createRoot((dispose) => {
    const called = createCalled(() => members, since)
    const all = () => members.map(called)
    since.set('b', 1)
    since.set('a', 2)
    expect(all()).toEqual(['Inès (2)', 'INES (1)', 'Camille', 'Inès (3)'])
    // Whoever comes later does not take the number of somebody else; what is no time is not known (M5).
    since.set('d', 'yesterday')
    expect(all()).toEqual(['Inès (2)', 'INES (1)', 'Camille', 'Inès (3)'])
    dispose()
  })
})
