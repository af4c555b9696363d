import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'
import { hasAppeared, publicationsIn, publishedOn } from './publication.ts'

function holding(fields: Record<string, unknown>): RecordMap {
  const map = new Y.Doc().getMap<RecordMap>('posts').set('p', new Y.Map<unknown>())
  for (const [field, value] of Object.entries(fields)) map.set(field, value)
  return map
}

describe('where a post has appeared', () => {
  test('M2: a field a channel, with the address or without', () => {
    const map = holding({
      [publishedOn('x')]: 'https://x.com/ruche/status/1',
      [publishedOn('blog')]: true,
      'channel:linkedin': true,
    })
    expect([...publicationsIn(map)]).toEqual([
      ['x', { address: 'https://x.com/ruche/status/1' }],
      ['blog', { address: null }],
    ])
  })

  test('M5: what makes no sense is as if it were not there', () => {
    const map = holding({
      'published:x': 3,
      'published:': true,
      'published:__proto__': true,
      'published:blog': '',
      published: true,
    })
    expect([...publicationsIn(map)]).toEqual([['blog', { address: null }]])
  })

  test('M2: two people who mark two channels apart both win', () => {
    const [left, right] = [new Y.Doc(), new Y.Doc()]
    left.getMap<RecordMap>('posts').set('p', new Y.Map<unknown>())
    Y.applyUpdate(right, Y.encodeStateAsUpdate(left))
    const mapIn = (doc: Y.Doc) => doc.getMap<RecordMap>('posts').get('p') as RecordMap
    mapIn(left).set(publishedOn('x'), true)
    mapIn(right).set(publishedOn('blog'), true)
    Y.applyUpdate(left, Y.encodeStateAsUpdate(right))
    Y.applyUpdate(right, Y.encodeStateAsUpdate(left))
    for (const doc of [left, right])
      expect(hasAppeared(['x', 'blog'], publicationsIn(mapIn(doc)))).toBe(true)
  })

  test('it has appeared when it has everywhere, and a post without channels has nowhere to', () => {
    const publications = publicationsIn(holding({ 'published:x': true }))
    expect(hasAppeared(['x'], publications)).toBe(true)
    expect(hasAppeared(['x', 'blog'], publications)).toBe(false)
    expect(hasAppeared([], publications)).toBe(false)
  })
})
