import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { eventsIn } from '#shared/documents/events.ts'
import { keepLiveLink, liveLinkIn } from './live-link.ts'

function planIn(doc: Y.Doc): Y.Map<unknown> {
  const map = new Y.Map<unknown>()
  eventsIn(doc, 'events').set('plan', map)
  return map
}

test('a link is kept, replaced and given up, and one that makes no sense is none', () => {
  const doc = new Y.Doc()
  const map = planIn(doc)
  const plans = eventsIn(doc, 'events')
  expect(liveLinkIn(map)).toBeNull()
  keepLiveLink(plans, 'plan', { id: 'one', secret: 'first' })
  keepLiveLink(plans, 'plan', { id: 'two', secret: 'second' })
  expect(liveLinkIn(map)).toEqual({ id: 'two', secret: 'second' })
  keepLiveLink(plans, 'gone', { id: 'two', secret: 'second' })
  keepLiveLink(plans, 'plan', null)
  expect(liveLinkIn(map)).toBeNull()
  for (const nonsense of ['two', ' second', 'two ', 'two second third', 5, null]) {
    map.set('liveLink', nonsense)
    expect(liveLinkIn(map)).toBeNull()
  }
})

test('two who open links apart end with one of them, whole', () => {
  const doc = new Y.Doc()
  planIn(doc)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  const links = [
    { id: 'one', secret: 'first' },
    { id: 'two', secret: 'second' },
  ]
  for (const [index, copy] of [doc, other].entries())
    keepLiveLink(eventsIn(copy, 'events'), 'plan', links[index] ?? null)
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  const kept = [doc, other].map((copy) => {
    const map = eventsIn(copy, 'events').get('plan')
    return map && liveLinkIn(map)
  })
  expect(kept[0]).toEqual(kept[1])
  expect(links).toContainEqual(kept[0])
})
