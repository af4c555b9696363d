import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { memberKey } from '#shared/domain/fields.ts'
import { parsePost } from '#shared/domain/post.ts'
import { NO_FILTER } from '#shared/domain/post-filter.ts'
import { createYearView } from './year-view.ts'

/** A post a day, on these channels. */
const PLAN: Readonly<Record<string, readonly string[]>> = {
  '2026-03-01': ['blog'],
  '2026-03-25': ['x'],
  '2026-04-10': ['blog', 'x'],
  '2026-04-12': ['x'],
}

function postOf(id: string) {
  const channels = (PLAN[id] ?? []).map((channel) => [memberKey('channel', channel), true] as const)
  const map = new Y.Doc().getMap<Y.Map<unknown>>().set(id, new Y.Map<unknown>(channels))
  return parsePost(id, map)
}

function yearOf(channels: readonly string[]) {
  return createRoot((dispose) => {
    const view = createYearView({
      year: () => '2026',
      shown: { onDay: (day) => (PLAN[day] ? [day] : []) },
      posts: { whole: postOf },
      filter: () => ({ ...NO_FILTER, channel: channels }),
    })
    const seen = {
      count: view.count(),
      inMarch: view.countIn('2026-03'),
      silences: view
        .silences()
        .map(({ channel, gaps }) => [channel, ...gaps.map(({ from, days }) => `${from} ${days}`)]),
      pieces: ['2026-03', '2026-04'].map((month) =>
        view.piecesIn(month).map(({ first, last, speaks }) => [first, last, speaks]),
      ),
    }
    dispose()
    return seen
  })
}

test('a year says how much is planned, and its longest silences first', () => {
  const { count, inMarch, silences } = yearOf([])
  expect([count, inMarch]).toEqual([4, 2])
  expect(silences).toEqual([[null, '2026-03-02 23', '2026-03-26 15']])
})

test('a silence that goes on into the next month is drawn in both, and says its days where it is longest', () => {
  expect(yearOf([]).pieces).toEqual([
    [
      [2, 24, true],
      [26, 31, false],
    ],
    [
      [1, 9, true],
      [13, 30, false],
    ],
  ])
})

test('who filters by channels is told the silences of each', () => {
  expect(yearOf(['blog', 'x']).silences).toEqual([
    ['blog', '2026-03-02 39'],
    ['x', '2026-03-26 15'],
  ])
})
