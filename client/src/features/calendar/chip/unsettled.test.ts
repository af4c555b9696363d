import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'
import { type Post, parsePost } from '#shared/domain/post.ts'
import { createUnsettled } from './unsettled.ts'

function scheduled(title: string): Post {
  const map: RecordMap = new Y.Doc().getMap('p1')
  map.set('title', title)
  map.set('at', '2026-12-02T11:30')
  map.set('status', 'scheduled')
  const post = parsePost('p1', map)
  if (post.kind !== 'post') throw new Error('it is whole')
  return post
}
const POST = scheduled('Marché')

function open() {
  return createRoot(() => {
    const [shown, show] = createSignal(POST)
    const [rules, setRules] = createSignal({})
    const slices: (() => boolean)[] = []
    const asked: string[] = []
    let isUnready = true
    const isUnsettled = createUnsettled({
      posts: { whole: shown },
      isUnready: (id) => {
        asked.push(id)
        return isUnready
      },
      rules,
      atRest: (slice) => slices.push(slice),
      now: () => 0,
    })
    return {
      asked,
      show,
      setRules,
      become: (unready: boolean) => (isUnready = unready),
      ask: () => isUnsettled(shown()),
      rest: () => {
        for (const slice of slices.splice(0)) while (slice());
      },
    }
  })
}

test('a post that people rely on is judged at rest, once until it or what it is judged by changes', () => {
  const desk = open()
  expect([desk.ask(), desk.asked]).toEqual([false, []])
  desk.rest()
  expect([desk.ask(), desk.ask(), desk.asked]).toEqual([true, true, ['p1']])

  desk.become(false)
  desk.show({ ...POST, title: 'Marché de Noël' })
  expect(desk.ask(), 'as it was until it is judged anew').toBe(true)
  desk.rest()
  expect([desk.ask(), desk.asked.length]).toEqual([false, 2])

  desk.become(true)
  desk.setRules({})
  desk.ask()
  desk.rest()
  expect([desk.ask(), desk.asked.length]).toEqual([true, 3])
})

test('of what is still being written nothing is asked', () => {
  const desk = open()
  desk.show({ ...POST, status: 'draft' })
  expect(desk.ask()).toBe(false)
  desk.rest()
  expect(desk.asked).toEqual([])
})

test('those asked for last are kept, of thousands', () => {
  const slices: (() => boolean)[] = []
  const posts = new Map(
    Array.from({ length: 2_001 }, (_, index) => [`p${index}`, { ...POST, id: `p${index}` }]),
  )
  const isUnsettled = createRoot(() =>
    createUnsettled({
      posts: { whole: (id) => posts.get(id) },
      isUnready: () => true,
      rules: () => 0,
      atRest: (slice) => slices.push(slice),
      now: () => 0,
    }),
  )
  for (const post of posts.values()) isUnsettled(post)
  for (const slice of slices) while (slice());
  const [first, second] = [...posts.values()]
  if (!first || !second) throw new Error('there are thousands')
  expect([isUnsettled(second), isUnsettled(first)]).toEqual([true, false])
})
