import { createEffect, createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { createReviewCommands } from '#client/commands/reviews.ts'
import { words as english } from '#client/i18n/en/words.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { limitKey } from '#shared/domain/networks/own-limits.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import { createTodayView, type TodayView } from './view.ts'

let workspace: Workspace
let view: TodayView
let passTo: (hour: number, minute: number) => void
let end: () => void

/** Thursday 15 October 2026, 10:42 in Paris. */
beforeEach(async () => {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  const [now, setNow] = createSignal(Date.UTC(2026, 9, 15, 8, 42))
  passTo = (hour, minute) => setNow(Date.UTC(2026, 9, 15, hour - 2, minute))
  view = createRoot((dispose) => {
    end = dispose
    return createTodayView({ workspace, now, viewerZone: 'Europe/Paris' })
  })
})

afterEach(async () => {
  end()
  await workspace.close()
})

function plan(title: string, at: string, status: PostStatus): string {
  const made = createPostCommands(workspace).create({ title, at, status, channels: ['linkedin'] })
  if (made === null) throw new Error('not made')
  workspace.prose(made, 'body')?.text.insert(0, `${title}.`)
  return made
}

const said = (words = french) =>
  words.today
    .head(view.facts())
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ')

test('the line of now stands between what has left and what leaves still, and moves with the clock', () => {
  plan('Lina, cheffe de chantier', '2026-10-15T08:30', 'published')
  plan('Portes ouvertes', '2026-10-15T11:30', 'scheduled')
  plan('Lettre du réseau', '2026-10-15T18:45', 'approved')
  expect(view.posts.nowAt()).toBe(1)
  passTo(12, 0)
  expect(view.posts.nowAt()).toBe(2)
  passTo(19, 0)
  expect(view.posts.nowAt()).toBe(3)
})

test('what has no hour has until the evening: it stands below the line of now, until it is out', () => {
  const open = plan('Dans la journée', '2026-10-15', 'approved')
  const out = plan('Déjà sortie', '2026-10-15', 'published')
  const morning = plan('Lina, cheffe de chantier', '2026-10-15T08:30', 'published')
  const evening = plan('Lettre du réseau', '2026-10-15T18:45', 'approved')
  expect(view.posts.ids()).toEqual([out, morning, evening, open])
  expect(view.posts.nowAt()).toBe(2)
  passTo(19, 0)
  expect(view.posts.nowAt()).toBe(3)
  createPostCommands(workspace).change(open, { status: 'published' })
  expect(view.posts.ids().at(-1)).toBe(evening)
  expect(view.posts.nowAt()).toBe(4)
})

test('the sentence counts what leaves still, and neither drafts nor what has left', () => {
  expect(said()).toBe('Aucune publication n’est prévue aujourd’hui. ')
  expect(said(english)).toBe('No posts are planned for today. ')
  plan('Lina, cheffe de chantier', '2026-10-15T08:30', 'published')
  plan('Une idée', '2026-10-15T20:00', 'draft')
  expect(said()).toBe('Rien ne part d’ici ce soir. ')
  plan('Portes ouvertes', '2026-10-15T11:30', 'scheduled')
  expect(said()).toBe('Une publication part encore aujourd’hui. ')
  plan('Dans la journée', '2026-10-15', 'approved')
  plan('À relire', '2026-10-15T14:00', 'review')
  expect(said()).toBe('Trois publications partent encore aujourd’hui. ')
  expect(said(english)).toBe('Three posts still go out today. ')
})

test('what leaves with points to settle is told apart, until they are settled', () => {
  const post = plan('Portes ouvertes', '2026-10-15T11:30', 'scheduled')
  plan('Lettre du réseau', '2026-10-15T18:45', 'approved')
  workspace.prose(post, 'body')?.text.delete(0, 'Portes ouvertes.'.length)
  expect(said()).toBe(
    'Deux publications partent encore aujourd’hui, dont une avec des points à régler. ',
  )
  expect(view.targetOf('unsettled')).toEqual({ kind: 'post', id: post })
  workspace.prose(post, 'body')?.text.insert(0, 'Venez nombreux.')
  expect(said()).toBe('Deux publications partent encore aujourd’hui. ')
})

test('what should have gone out is late: of today in its place, of a day before above it', () => {
  const old = plan('Forum des métiers', '2026-10-12T09:00', 'scheduled')
  const morning = plan('Petit déjeuner', '2026-10-15T09:30', 'approved')
  expect(view.posts.earlier()).toEqual([old])
  expect(view.posts.ids()).toEqual([morning])
  expect(said()).toBe('Rien ne part d’ici ce soir. Deux sont en retard. ')
  expect(view.targetOf('late')).toEqual({ kind: 'here', section: 'today-late' })
  createPostCommands(workspace).change(old, { status: 'published' })
  expect(view.posts.earlier()).toEqual([])
  expect(view.targetOf('late')).toEqual({ kind: 'post', id: morning })
})

test('what people rely on says that points are to be settled in it, until they are or its limits change', () => {
  const isUnsettled = (id: string) => {
    const post = workspace.posts.whole(id)
    return post?.kind === 'post' && view.posts.isUnsettled(post)
  }
  const commands = createPostCommands(workspace)
  const made = commands.create({
    title: 'Fil',
    at: '2026-10-15T18:00',
    status: 'scheduled',
    channels: ['x'],
  })
  if (made === null) throw new Error('not made')
  workspace.prose(made, 'body')?.text.insert(0, 'Venez nombreux.')
  workspace.write.settings.set(limitKey('x', 'text'), 10)
  const seen: boolean[] = []
  const stop = createRoot((dispose) => {
    createEffect(() => seen.push(isUnsettled(made)))
    return dispose
  })
  workspace.write.settings.delete(limitKey('x', 'text'))
  workspace.write.settings.set(limitKey('x', 'text'), 10)
  commands.change(made, { status: 'draft' })
  expect(seen).toEqual([true, false, true, false])
  stop()
})

test('with a text that is written over the page, those of the other posts are not counted again', () => {
  const [first, second] = ['Matin', 'Soir'].map((title) =>
    plan(title, '2026-10-15T18:00', 'scheduled'),
  ) as [string, string]
  const reviews = workspace.reviews()
  if (!reviews) throw new Error('not there')
  const counted = vi.spyOn(reviews, 'unready')
  const ask = () => view.posts.counts().unsettled
  expect(ask()).toEqual([])
  counted.mockClear()
  workspace.prose(first, 'body')?.text.delete(0, 'Matin.'.length)
  expect(ask()).toEqual([first])
  expect(counted.mock.calls.map(([post]) => post)).not.toContain(second)
})

test('tomorrow says how many it has, without what was called off', () => {
  plan('Demain', '2026-10-16T09:00', 'scheduled')
  plan('Annulée', '2026-10-16T10:00', 'cancelled')
  expect(view.posts.tomorrow()).toEqual({ day: '2026-10-16', count: 1 })
})

test('a new post is one of today, whose author owns it', () => {
  const made = view.newPost()
  const post = made === null ? undefined : workspace.posts.get(made)
  expect(post).toMatchObject({ kind: 'post', at: '2026-10-15', status: 'draft', owner: 'camille' })
})

function ask(post: string, dueAt: string | null): void {
  createReviewCommands(workspace).ask(post, {
    people: [workspace.me.id],
    inOrder: false,
    dueAt,
    note: '',
  })
}

test('what waits for my approval comes soonest first; once it is answered, the next one is at hand', () => {
  const [later, soon, last] = ['Album', 'Réponse', 'Fil'].map((title, day) =>
    plan(title, `2026-10-2${day}T09:00`, 'draft'),
  ) as [string, string, string]
  const { waiting } = view
  expect(waiting.chosen()).toBeNull()
  ask(later, '2026-10-16')
  ask(soon, '2026-10-15')
  ask(last, null)
  expect(waiting.ids()).toEqual([soon, later, last])
  expect(waiting.chosen()).toBe(soon)
  expect(said()).toContain('Trois publications attendent votre accord.')
  expect(view.targetOf('waiting')).toEqual({ kind: 'here', section: 'today-waiting' })
  expect(waiting.step(1)).toBe(later)
  waiting.approve(later)
  expect(waiting.ids()).toEqual([soon, last])
  expect(waiting.chosen()).toBe(last)
  waiting.sendBack(last, 'L’horaire est à vérifier.')
  expect(waiting.chosen()).toBe(soon)
  expect(view.targetOf('waiting')).toEqual({ kind: 'post', id: soon })
  // It was this person's own: what was sent back waits for them.
  expect(waiting.others()).toMatchObject([{ post: last, what: 'rework' }])
})

test('a void approval is named with its hour, and what a freeze holds does not leave', () => {
  const post = plan('Portes ouvertes', '2026-10-15T11:30', 'draft')
  ask(post, null)
  view.waiting.approve(post)
  expect(said()).toBe('Une publication part encore aujourd’hui. ')
  createPostCommands(workspace).change(post, { title: 'Portes ouvertes de Rennes' })
  expect(said()).toBe('Une publication part encore aujourd’hui, à revalider avant 11 h 30. ')
  expect(view.targetOf('fallen')).toEqual({ kind: 'post', id: post })
})
