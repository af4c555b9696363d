import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIdeaCommands, type IdeaCommands } from '#client/commands/ideas.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createPeopleCommands } from '#client/commands/moderation/people.ts'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createModerationBin } from './moderation-bin.ts'
import { type BinView, createBinView } from './view.ts'

let browser: FakeBrowser
let workspace: Workspace
let commands: PostCommands
let ideas: IdeaCommands
let view: BinView
let dispose: () => void

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  commands = createPostCommands(workspace)
  createRoot((end) => {
    dispose = end
    ideas = createIdeaCommands(workspace)
    view = createBinView({ workspace, commands, ideaCommands: ideas, now: environment.now })
  })
})

afterEach(async () => {
  dispose()
  await workspace.close()
})

function plan(title: string): string {
  const id = commands.create({ title, at: '2026-10-22T11:30' })
  if (id === null) throw new Error('the workspace can be written')
  return id
}

async function note(title: string): Promise<string> {
  const draft = {
    title,
    text: '',
    link: null,
    source: '',
    author: '',
    note: '',
    found: '2026-10-15',
    foundBy: null,
    checks: [],
    labels: [],
    campaign: null,
    origin: null,
  }
  const [id] = ideas.note([draft])
  await browser.pass(500)
  if (id === undefined) throw new Error('the workspace can be written')
  return id
}

test('a deleted post says who put it there and how long it stays', async () => {
  const post = plan('Portes ouvertes')
  commands.remove([post])
  expect(view.posts()).toEqual([post])
  expect(view.deleted(post)).toMatchObject({ by: 'camille', daysLeft: 30 })
  await browser.sleep(29.5 * 24 * 3_600_000)
  expect(view.deleted(post)?.daysLeft).toBe(1)
})

test('a post in which nobody wrote anything is not offered: there is nothing to bring back', () => {
  const post = plan('')
  commands.remove([post])
  expect([workspace.posts.bin(), view.posts()]).toEqual([[post], []])
})

test('after 30 days a post, or an idea, is no longer offered', async () => {
  commands.remove([plan('Portes ouvertes')])
  ideas.remove(await note('La fête du port'))
  await browser.sleep(31 * 24 * 3_600_000)
  commands.remove([plan('Lettre du réseau')])
  expect(view.posts()).toHaveLength(1)
  expect(view.ideas()).toEqual([])
})

test('several come back at once, as one step to undo, at the date they had', () => {
  const posts = [plan('Portes ouvertes'), plan('Le vote est ouvert'), plan('Lettre du réseau')]
  commands.remove(posts)
  view.chooseAll(true)
  view.choose(posts[2] ?? '', false)
  view.restore([...view.chosen()])
  expect(view.posts()).toEqual([posts[2]])
  expect(workspace.posts.onDay('2026-10-22')).toHaveLength(2)
  expect(workspace.undo.last()).toMatchObject({ what: 'restored', count: 2 })
  workspace.undo.undo()
  expect(view.posts()).toHaveLength(3)
})

test('after what came back, the next row is where one goes on, and nowhere when none is left', async () => {
  const posts: string[] = []
  for (const title of ['Portes ouvertes', 'Le vote est ouvert', 'Lettre du réseau']) {
    const post = plan(title)
    commands.remove([post])
    posts.unshift(post)
    await browser.pass(1000)
  }
  const [newest = '', middle = '', oldest = ''] = posts
  expect(view.posts()).toEqual(posts)
  expect(view.restore([newest])).toBe(middle)
  expect(view.restore([oldest])).toBe(middle)
  expect(view.restore([middle])).toBeNull()
})

test('what a colleague has restored meanwhile is no longer chosen', () => {
  const post = plan('Portes ouvertes')
  commands.remove([post])
  view.choose(post, true)
  commands.restore([post])
  expect(view.chosen().size).toBe(0)
})

test('a deleted idea says who put it there, and comes back as it was', async () => {
  const id = await note('La fête du port')
  ideas.remove(id)
  expect(view.ideas()).toMatchObject([{ idea: { id }, by: 'camille', daysLeft: 30 }])
  view.restoreIdea(id)
  expect(view.ideas()).toEqual([])
  expect(workspace.ideas()?.ids()).toEqual([id])
})

test('what moderators deleted comes back for them, a merged file as a whole', async () => {
  await browser.pass(2_000)
  const records = createModerationRecords(workspace)
  const name = (name: string) => records.create('person noted', 'noted', { name }) ?? ''
  const [guepe, twin] = [name('guepe'), name('frelon')]
  records.change('people merged', twin, { mergedInto: guepe })
  const about = { person: guepe, type: 'warning', at: 1 }
  const fact = records.create('fact noted', 'notes', about, { text: 'Trois messages' }) ?? ''
  await browser.pass(500)
  const [people, bin] = createRoot((end) => {
    const own = dispose
    dispose = () => {
      end()
      own()
    }
    return [
      createPeopleCommands(workspace),
      createModerationBin(workspace, browser.tab().environment.now),
    ] as const
  })
  records.remove('note removed', fact)
  people.remove(guepe)
  expect(bin.facts()).toHaveLength(2)
  expect(bin.fact(fact)).toMatchObject({
    kind: 'note',
    said: 'Trois messages',
    about: 'guepe',
    by: 'camille',
    daysLeft: 30,
  })
  bin.restore(guepe)
  bin.restore(fact)
  expect(bin.facts()).toEqual([])
  expect(workspace.moderation()?.people.file(guepe)?.members).toHaveLength(2)
  expect(workspace.moderation()?.notes.ids()).toEqual([fact])
})
