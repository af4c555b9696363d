import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { ideasIn } from '#shared/documents/calendar.ts'
import type { Idea } from '#shared/domain/idea.ts'
import { noteIdea } from '#shared/domain/idea-actions.ts'
import { readFound } from '#shared/formats/ideas/found.ts'
import { draftsOf } from './drafts.ts'
import { type IdeaFilter, NO_IDEA_FILTER, readIdeaFilter, writeIdeaFilter } from './idea-filter.ts'
import { createIdeasView, type IdeasView } from './view.ts'

let browser: FakeBrowser
let workspace: Workspace
let view: IdeasView
let setFilter: (filter: IdeaFilter) => void
let dispose: () => void

async function open(role: Role): Promise<void> {
  browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  createRoot((end) => {
    dispose = end
    const [filter, set] = createSignal(NO_IDEA_FILTER)
    setFilter = set
    const credit = (source: string, author: string) => [source, author].filter(Boolean).join(', ')
    view = createIdeasView({ workspace, now: environment.now, filter, credit })
  })
  await browser.pass(500)
}

beforeEach(() => open('owner'))

afterEach(async () => {
  dispose()
  await workspace.close()
})

async function note(text: string): Promise<string> {
  const { whole } = readFound(text)
  const [id] = view.note(whole ? [whole] : [])
  await browser.pass(1000)
  if (id === undefined) throw new Error('the workspace can be written')
  return id
}

const kept = (id: string): Idea => {
  const one = view.idea(id)
  if (one?.kind !== 'idea') throw new Error('the idea is there')
  return one
}

/** Somebody else noted this, and it came in. */
async function bobNotes(text: string): Promise<string> {
  const home = ideasIn(workspace.write.newPosts().doc as never)
  const author = { ...workspace.write.author(), person: 'bob' }
  const { whole } = readFound(text)
  const [draft] = draftsOf(whole ? [whole] : [], '2026-10-12')
  const made = draft && workspace.write.transact(home, () => noteIdea(home, draft, author))
  await browser.pass(1000)
  return made?.id ?? ''
}

test('the newest idea stands first, says where it is from, and when and by whom it was found', async () => {
  const older = await note('Un titre https://www.ouest-france.fr/a')
  const newer = await note('Interroger la fleuriste')
  expect(view.ids()).toEqual([newer, older])
  expect(kept(older)).toMatchObject({ source: 'ouest-france.fr', foundBy: 'camille' })
  expect([view.foundOn(kept(older)), view.nameOf('camille')]).toEqual(['2026-10-15', 'Camille'])
})

test('many are noted as one step, and undone as one', async () => {
  const { each } = readFound(
    Array.from({ length: 700 }, (_, n) => `https://a.example/${n}`).join('\n'),
  )
  view.note(each)
  expect(view.counts()).toMatchObject({ all: 700, unchecked: 700, unused: 700, mine: 700 })
  await workspace.undo.undo()
  expect(view.counts().all).toBe(0)
  await workspace.undo.redo()
  expect(view.counts().all).toBe(700)
})

test('what is checked, binned or made a post of can each be undone', async () => {
  const id = await note('Un titre https://a.example/1')
  view.toggleCheck(id)
  expect(kept(id).checks).toMatchObject([{ by: 'camille' }])
  view.toggleCheck(id)
  expect(kept(id).checks).toEqual([])
  workspace.undo.undo()
  workspace.undo.undo()
  expect(kept(id).checks).toEqual([])
  view.remove(id)
  expect(view.ids()).toEqual([])
  workspace.undo.undo()
  expect(view.ids()).toEqual([id])
})

test('a post made of an idea has its title, text, link, labels and a credit; it waits without a date, and each knows the other', async () => {
  const id = await note('Un titre https://www.a.example/1')
  view.commands.change(id, { author: 'Anne Lebrun' })
  view.commands.change(id, { source: 'Lettre du port' })
  view.commands.write(id, 'text', 'Ce qu’elle dit.')
  view.commands.label(id, 'Presse')
  const post = view.turn(id) ?? ''
  expect(workspace.posts.get(post)).toMatchObject({
    title: 'Un titre',
    link: 'https://www.a.example/1',
    status: 'draft',
    idea: id,
    labels: [workspace.labels()[0]?.id],
  })
  expect(workspace.posts.textOf(post)).toBe('Ce qu’elle dit.\n\nLettre du port, Anne Lebrun')
  expect(workspace.posts.unscheduled()).toEqual([post])
  expect(view.posts(id).map((made) => made.id)).toEqual([post])
  expect(view.turn(id)).toBe(post)
  expect(view.counts().unused).toBe(0)
  workspace.undo.undo()
  expect(view.posts(id)).toEqual([])
  expect(view.counts().unused).toBe(1)
})

test('a source that is only the link’s host is no credit: it would be a second link', async () => {
  const post = view.turn(await note('https://www.a.example/2')) ?? ''
  expect(workspace.posts.textOf(post)).toBe('')
  expect(workspace.posts.get(post)).toMatchObject({ title: 'a.example/2' })
})

test('two posts made of one idea are both kept and both known', async () => {
  const id = await note('Un titre')
  const first = view.turn(id)
  await browser.pass(1000)
  const second = createPostCommands(workspace).create({ title: 'De Bob', idea: id })
  expect(view.posts(id).map((post) => post.id)).toEqual([first, second])
})

test('a link that somebody noted before is noted again, and both say so', async () => {
  const before = await bobNotes('https://www.a.example/1/?utm_source=nl')
  const id = await note('https://a.example/1')
  expect(view.alike(kept(id)).map((idea) => [idea.id, idea.foundBy])).toEqual([[before, 'bob']])
  expect(view.alike(kept(before)).map((idea) => idea.id)).toEqual([id])
  view.remove(before)
  expect(view.alike(kept(id))).toEqual([])
})

test('filters leave what is to be checked, what has no post, one’s own, a label, words', async () => {
  const bobs = await bobNotes('La fête du port https://b.example/1')
  const checked = await note('Vérifiée déjà')
  view.toggleCheck(checked)
  const used = await note('Déjà publiée')
  view.turn(used)
  const labelled = await note('Un article de presse')
  view.commands.label(labelled, 'Presse')
  const label = workspace.labels()[0]?.id ?? ''
  const shown = (filter: Partial<IdeaFilter>) => {
    setFilter({ ...NO_IDEA_FILTER, ...filter })
    return new Set(view.ids())
  }
  expect(shown({ unchecked: true })).toEqual(new Set([bobs, used, labelled]))
  expect(shown({ unused: true })).toEqual(new Set([bobs, checked, labelled]))
  expect(shown({ mine: true, unchecked: true })).toEqual(new Set([used, labelled]))
  expect(shown({ label })).toEqual(new Set([labelled]))
  expect(shown({ text: 'FETE b.example' })).toEqual(new Set([bobs]))
  expect(shown({ text: 'nothing' })).toEqual(new Set())
})

test('among those to check, the next one is at hand after each', async () => {
  const ids = [await note('Une'), await note('Deux'), await note('Trois')].reverse()
  setFilter({ ...NO_IDEA_FILTER, unchecked: true })
  const [first, second, third] = ids as [string, string, string]
  view.at(first)
  view.toggleCheck(first)
  expect(view.spot()).toBe(second)
  view.at(third)
  view.remove(third)
  expect(view.spot()).toBe(second)
  view.toggleCheck(second)
  expect([view.ids(), view.spot()]).toEqual([[], null])
})

test('a damaged idea is shown, in whatever filter', async () => {
  const home = ideasIn(workspace.write.newPosts().doc as never)
  workspace.write.transact(home, () => home.set('broken', 'no map' as never))
  setFilter({ ...NO_IDEA_FILTER, mine: true })
  expect(view.ids()).toEqual(['broken'])
  expect(view.idea('broken')).toMatchObject({ kind: 'damaged' })
})

test('who only looks notes nothing; who contributes notes, checks and turns', async () => {
  for (const role of ['moderator', 'contributor'] as const) {
    dispose()
    await workspace.close()
    await open(role)
    const made = view.note([{ title: 'Une', text: '', link: null }])
    expect([role, made.length]).toEqual([role, role === 'contributor' ? 1 : 0])
    if (made[0]) expect(view.turn(made[0])).not.toBeNull()
  }
})

test('a filter is the same after having been an address', () => {
  const filter = { unchecked: true, unused: false, mine: true, label: 'ab12', text: 'à vérifier' }
  expect(readIdeaFilter(writeIdeaFilter(filter) as never)).toEqual(filter)
  expect(writeIdeaFilter(NO_IDEA_FILTER)).toEqual({})
  expect(readIdeaFilter({ show: 'x,unused', label: '<b>' })).toEqual({
    ...NO_IDEA_FILTER,
    unused: true,
  })
})
