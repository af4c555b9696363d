import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from '../testing/desk.ts'
import { createLatePosts } from './late-posts.ts'

let desk: Desk
let late: () => readonly string[]
let end: () => void

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(async () => {
  desk = await openDesk()
  const { workspace, view } = desk
  late = createRoot((dispose) => {
    end = dispose
    return createLatePosts({ posts: workspace.posts, today: view.today, hour: view.hour })
  })
})

afterEach(async () => {
  end()
  await desk.close()
})

test('what should have gone out is there, in whatever month, the newest first', () => {
  const { plan } = desk
  const old = plan('Forum des métiers', '2026-08-03T09:00', 'scheduled')
  plan('Brouillon repris d’un tableau', '2026-10-13T09:00', 'draft')
  plan('Partie hier', '2026-10-14T09:00', 'published')
  const morning = plan('Portes ouvertes', '2026-10-15T09:30', 'scheduled')
  plan('Dans la journée', '2026-10-15', 'scheduled')
  plan('Ce soir', '2026-10-15T18:00', 'scheduled')
  plan('Sans date', null, 'scheduled')
  expect(late()).toEqual([morning, old])
})

test('M13: it follows what becomes of them: published, put off, planned for a day that has passed, binned', () => {
  const { plan, commands } = desk
  const [first, second, third] = ['2026-10-12', '2026-10-13', '2026-10-30'].map((at) =>
    plan('Publication', at, 'scheduled'),
  ) as [string, string, string]
  expect(late()).toEqual([second, first])
  commands.change(first, { status: 'published' })
  expect(late()).toEqual([second])
  commands.move(second, '2026-10-20')
  expect(late()).toEqual([])
  commands.move(third, '2026-10-01')
  expect(late()).toEqual([third])
  commands.remove([third])
  expect(late()).toEqual([])
  commands.restore([third])
  expect(late()).toEqual([third])
})
