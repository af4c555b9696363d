import { createRoot, createSignal, onCleanup } from 'solid-js'
import { expect, test } from 'vitest'
import { recycledRows } from './recycled-rows.ts'

function day(...first: string[]) {
  const [ids, setIds] = createSignal<readonly string[]>(first)
  let made = 0
  const rows = createRoot(() =>
    recycledRows(ids, (id) => {
      made++
      return { text: () => id() }
    }),
  )
  return { rows, setIds, texts: () => rows().map((row) => row.text()), made: () => made }
}

test('when the month turns, the same rows show other posts', () => {
  const { rows, setIds, texts, made } = day('a', 'b', 'c')
  const before = rows()
  setIds(['d', 'e', 'f'])
  expect(texts()).toEqual(['d', 'e', 'f'])
  expect(rows()).toEqual(before)
  expect(made()).toBe(3)
})

test('a post that stays keeps its row, wherever it goes in the list', () => {
  const { rows, setIds, texts } = day('a', 'b', 'c')
  const [, b, c] = rows()
  setIds(['c', 'b'])
  expect(texts()).toEqual(['c', 'b'])
  expect(rows()).toEqual([c, b])
  setIds(['x', 'b', 'c'])
  expect(texts()).toEqual(['x', 'b', 'c'])
  expect(rows().slice(1)).toEqual([b, c])
})

test('a row that is left over waits for the next post', () => {
  const { setIds, texts, made } = day('a', 'b', 'c')
  setIds([])
  setIds(['d', 'e', 'f'])
  expect(texts()).toEqual(['d', 'e', 'f'])
  expect(made()).toBe(3)
})

test('where none is to wait, what is left over ends', () => {
  const [weeks, setWeeks] = createSignal(['a', 'b', 'c'])
  const ended: string[] = []
  createRoot(() => {
    const make = (week: () => string) => onCleanup(() => ended.push(week()))
    recycledRows(weeks, make, 0)
  })
  setWeeks(['b', 'd'])
  expect(ended).toEqual(['c'])
})
