import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDuePosts, type DuePost, nextDue } from '#client/workspace/posts/due-posts.ts'
import { type Desk, openDesk } from '../testing/desk.ts'

let desk: Desk
let late: () => readonly string[]
let all: () => readonly DuePost[]
let end: () => void

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(async () => {
  desk = await openDesk()
  const { workspace, view } = desk
  late = createRoot((dispose) => {
    end = dispose
    const due = createDuePosts({ posts: workspace.posts, today: view.today, hour: view.hour })
    all = due
    return () => due().flatMap(({ id, isLate }) => (isLate ? [id] : []))
  })
})

afterEach(async () => {
  end()
  await desk.close()
})

test('what should have gone out is there, in whatever month, the oldest first, and what goes out today after it', () => {
  const { plan } = desk
  const old = plan('Forum des métiers', '2026-08-03T09:00', 'scheduled')
  plan('Brouillon repris d’un tableau', '2026-10-13T09:00', 'draft')
  plan('Partie hier', '2026-10-14T09:00', 'published')
  const morning = plan('Portes ouvertes', '2026-10-15T09:30', 'scheduled')
  const today = plan('Dans la journée', '2026-10-15', 'scheduled')
  const evening = plan('Ce soir', '2026-10-15T18:00', 'scheduled')
  plan('Demain', '2026-10-16T09:00', 'scheduled')
  plan('Sans date', null, 'scheduled')
  expect(late()).toEqual([old, morning])
  expect(all().map(({ id }) => id)).toEqual([old, morning, today, evening])
})

test('M13: it follows what becomes of them: published, put off, planned for a day that has passed, binned', () => {
  const { plan, commands } = desk
  const [first, second, third] = ['2026-10-12', '2026-10-13', '2026-10-30'].map((at) =>
    plan('Publication', at, 'scheduled'),
  ) as [string, string, string]
  expect(late()).toEqual([first, second])
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

test('what was changed after somebody approved it comes last, and says so, until it is approved again', async () => {
  const { plan, commands, workspace } = desk
  await workspace.lookEverywhere()
  const first = plan('Portes ouvertes', '2026-10-15T09:00', 'draft')
  const second = plan('Dans la journée', '2026-10-15T11:00', 'scheduled')
  commands.change(first, { status: 'approved' })
  expect(all()).toMatchObject([{ id: first, isVoid: false }, { id: second }])
  commands.change(first, { title: 'Portes ouvertes, et un goûter' })
  expect(all()).toMatchObject([
    { id: second, isVoid: false },
    { id: first, isVoid: true },
  ])
  commands.change(first, { title: 'Portes ouvertes' })
  expect(all()).toMatchObject([{ id: first, isVoid: false }, { id: second }])
})

test('who publishes goes on with the next one, then with what was left, past what is held, what is void and what a colleague is at', () => {
  const due = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, isLate: false, isVoid: id === 'b' }))
  const of = { isHeld: (id: string) => id === 'c', isTaken: (id: string) => id === 'd' }
  expect(nextDue(due, null, of)).toBe('a')
  expect(nextDue(due, 'a', of)).toBe('e')
  expect(nextDue(due, 'e', of)).toBe('a')
  expect(nextDue(due.slice(0, 4), 'a', of)).toBe('b')
  expect(nextDue(due.slice(1, 4), 'b', of)).toBe('d')
  expect(nextDue(due, 'published already', of)).toBe('a')
  expect(nextDue(due.slice(3, 4), 'a', of)).toBe('d')
  expect(nextDue(due.slice(2, 3), 'a', of)).toBeNull()
})
