import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createChannelCommands } from '#client/commands/channels.ts'
import { createFreezeCommands } from '#client/commands/freezes.ts'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { createPublishingCommands } from '#client/commands/publishing.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { piecesOf } from '#client/ui/isolated.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import type { Post, PostDraft } from '#shared/domain/post.ts'
import { createWriting } from '../text/writing.ts'
import { createPostView } from '../view.ts'
import { createPublishingView, type PublishingView } from './publishing-view.ts'

const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
const TODAY = '2026-10-15T18:00'

let browser: FakeBrowser
let workspace: Workspace
let commands: PostCommands
let leave: (() => void)[]

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  leave = []
  workspace = await enter('camille', 'owner')
  commands = createPostCommands(workspace)
})

afterEach(async () => {
  for (const end of leave) end()
  await workspace.close()
})

function enter(id: string, role: Role): Promise<Workspace> {
  return enterWorkspace(browser, { id, name: id, role })
}

function plan(draft: Partial<PostDraft>): string {
  const id = commands.create({ status: 'scheduled', at: TODAY, channels: ['x', 'blog'], ...draft })
  if (id === null) throw new Error('the workspace can be written')
  return id
}

function look(post: string, at = workspace): PublishingView {
  return createRoot((end) => {
    leave.push(end)
    const { environment } = browser.tab()
    const words = () => french
    const own = { workspace: at, environment, words, post }
    const view = createPostView({
      ...own,
      commands: createPostCommands(at),
      formats: () => formats,
      viewerZone: 'Europe/Paris',
      open: () => {},
      close: () => {},
    })
    const writing = createWriting({ ...own, view, media: () => [] })
    return createPublishingView({ ...own, view, writing, now: environment.now })
  })
}

function kept(id: string): Post {
  const post = workspace.posts.get(id)
  if (post?.kind !== 'post') throw new Error(`${id} is no post`)
  return post
}

const marksOf = (view: PublishingView) =>
  Object.fromEntries(view.rows().map(({ channel, publication }) => [channel, publication]))

describe('the day of a post', () => {
  test('it is there on the day, and once the time has passed', () => {
    const stageOf = (draft: Partial<PostDraft>) => look(plan(draft)).stage()
    expect(stageOf({})).toBe('due')
    expect(stageOf({ at: '2026-10-15' })).toBe('due')
    expect(stageOf({ at: '2026-10-15T09:00' })).toBe('late')
    expect(stageOf({ at: '2026-10-03' })).toBe('late')
  })

  test('a draft whose time has passed can still go out, and is not late: nobody relied on it', () => {
    expect(look(plan({ at: '2026-10-03', status: 'draft' })).stage()).toBe('passed')
  })

  test('and not before, nor for what is cancelled, out already or without a date', () => {
    const stageOf = (draft: Partial<PostDraft>) => look(plan(draft)).stage()
    expect(stageOf({ at: '2026-10-16' })).toBeNull()
    expect(stageOf({ at: null })).toBeNull()
    expect(stageOf({ status: 'cancelled' })).toBeNull()
    expect(stageOf({ status: 'published' })).toBeNull()
  })

  test('each channel has its own text, with the link that says where its readers come from', () => {
    const post = plan({
      body: 'Venez.',
      link: 'https://ruche.fr/',
      texts: { 'variant:x': 'Venez : https://ruche.fr/' },
    })
    const texts = Object.fromEntries(
      look(post)
        .rows()
        .map(({ channel, text }) => [channel, text]),
    )
    expect(texts).toEqual({
      x: 'Venez : https://ruche.fr/?utm_source=x&utm_medium=social',
      blog: 'Venez.\n\nhttps://ruche.fr/?utm_source=blog&utm_medium=social',
    })
  })

  test('a network is opened with the text in it; of a blog nobody knows where it is written', () => {
    const pages = look(plan({ body: 'Venez.' }))
      .rows()
      .map(({ page }) => page)
    expect(pages).toEqual([
      { address: 'https://x.com/intent/tweet?text=Venez.', name: 'X', isFilled: true },
      null,
    ])
  })

  test('what a network would not take is said at its row and forbids nothing', () => {
    const post = plan({ body: 'a'.repeat(300), channels: ['x', 'instagram'] })
    const view = look(post)
    const wrong = view.rows().map((row) => [row.channel, row.wrong.map(plain)])
    expect(wrong).toEqual([
      ['x', [french.limits.tooLong('X', 280, 20)]],
      ['instagram', [`${french.media.needsOneOf('Instagram', 'une image ou une vidéo')}.`]],
    ])
    view.mark('x')
    expect(marksOf(view).x).toEqual({ address: null })
  })
})

test('of an account that was removed it is said once that it is gone', () => {
  const accounts = createChannelCommands(workspace)
  const account = accounts.create('linkedin', 'LinkedIn Brest') ?? ''
  const post = plan({ channels: [account], body: 'Venez.' })
  accounts.remove(account)
  const [row] = look(post).rows()
  expect(row?.wrong.map(plain)).toEqual([french.publishing.gone('LinkedIn Brest')])
})

test('a channel where nothing would be seen, or that the workspace has no longer, says so at its row', () => {
  const bare = look(plan({ channels: ['x', 'gone'] }))
  expect(bare.rows().map(({ wrong }) => wrong.map(plain))).toEqual([
    [french.writing.nothing('X')],
    [french.publishing.gone(bare.rows()[1]?.name ?? '')],
  ])
  const linked = look(plan({ channels: ['x'], link: 'https://ruche.fr/' }))
  expect(linked.rows().map(({ wrong }) => wrong)).toEqual([[]])
})

describe('an approval that is void', () => {
  test('stops the way out until somebody says that it goes all the same, or what was approved stands there again', async () => {
    await workspace.lookEverywhere()
    const post = plan({ title: 'Portes ouvertes', status: 'draft', channels: ['x'] })
    commands.change(post, { status: 'approved' })
    const view = look(post)
    expect(view.isGated()).toBe(false)
    commands.change(post, { title: 'Portes ouvertes, et un goûter' })
    expect([view.stage(), view.isGated()]).toEqual(['due', true])
    commands.change(post, { title: 'Portes ouvertes' })
    expect(view.isGated()).toBe(false)
    commands.change(post, { title: 'Portes fermées' })
    view.goAnyway()
    expect(view.isGated()).toBe(false)
  })

  test('does not stand between a text that was taken along and its address', async () => {
    await workspace.lookEverywhere()
    const post = plan({ title: 'Portes ouvertes', status: 'draft', channels: ['x'] })
    commands.change(post, { status: 'approved' })
    const view = look(post)
    view.take('x')
    commands.change(post, { title: 'Portes ouvertes, et un goûter' })
    expect([kept(post).status, view.isGated()]).toEqual(['void', false])
  })
})

describe('marked as published', () => {
  test('channel by channel; with the last one the post is published, and one undo takes both back (M7)', () => {
    const post = plan({})
    const view = look(post)
    view.mark('x')
    expect([kept(post).status, marksOf(view)]).toEqual([
      'scheduled',
      { x: { address: null }, blog: null },
    ])
    view.mark('blog')
    expect([kept(post).status, view.stage()]).toEqual(['published', 'out'])
    expect(workspace.undo.last()?.what).toBe('appeared')
    workspace.undo.undo()
    expect([kept(post).status, marksOf(view)]).toEqual([
      'scheduled',
      { x: { address: null }, blog: null },
    ])
    workspace.undo.redo()
    expect(kept(post).status).toBe('published')
  })

  test('the address can come later, also when all is out, and go again without the mark', () => {
    const post = plan({ channels: ['x'] })
    const view = look(post)
    view.mark('x')
    view.locate('x', ' https://x.com/ruche/status/1 ')
    expect(marksOf(view)).toEqual({ x: { address: 'https://x.com/ruche/status/1' } })
    view.locate('x', '')
    expect(marksOf(view)).toEqual({ x: { address: null } })
  })

  test('a pasted address marks it and says where at once, and one undo takes back both', () => {
    const post = plan({ channels: ['x'] })
    const view = look(post)
    view.mark('x', 'https://x.com/ruche/status/1 ')
    expect([kept(post).status, marksOf(view)]).toEqual([
      'published',
      { x: { address: 'https://x.com/ruche/status/1' } },
    ])
    workspace.undo.undo()
    expect([kept(post).status, marksOf(view)]).toEqual(['scheduled', { x: null }])
  })

  test('a mark that was a mistake is taken back', () => {
    const post = plan({})
    const view = look(post)
    view.mark('x')
    view.unmark('x')
    expect(marksOf(view)).toEqual({ x: null, blog: null })
    expect(workspace.posts.history(post).map(({ field }) => field)).toContain('published:x')
  })

  test('nobody has to agree to what is out: a post in review is published, too', () => {
    const post = plan({ status: 'review', channels: ['x'] })
    look(post).mark('x')
    expect(kept(post).status).toBe('published')
  })

  test('two people who marked the last two apart leave it open: it says so, and is published with one step', () => {
    const post = plan({})
    const view = look(post)
    commands.change(post, { 'published:x': true, 'published:blog': true })
    expect([view.isLeftOpen(), view.stage()]).toEqual([true, 'due'])
    view.finish()
    expect([view.isLeftOpen(), kept(post).status]).toEqual([false, 'published'])
  })

  test('who does not plan reads what to do, and marks nothing', async () => {
    const post = plan({ body: 'Venez.' })
    await browser.pass(500)
    const member = await enter('bilal', 'contributor')
    await browser.pass(500)
    const view = look(post, member)
    view.mark('x')
    expect([view.stage(), view.mayMark(), marksOf(view)]).toEqual([
      'due',
      false,
      { x: null, blog: null },
    ])
    await member.close()
  })
})

function plain(sentence: string): string {
  return piecesOf(sentence)
    .map(({ text }) => text)
    .join('')
}

test('the foot of the drawer marks every channel that nobody has marked yet, and one undo takes that back', () => {
  const post = plan({ channels: ['x', 'blog'] })
  const view = look(post)
  view.mark('x')
  view.locate('x', 'https://x.com/ruche/status/1')
  createPublishingCommands(workspace).finish(post)
  expect(kept(post).status).toBe('published')
  expect(marksOf(view)).toEqual({
    x: { address: 'https://x.com/ruche/status/1' },
    blog: { address: null },
  })
  workspace.undo.undo()
  expect(kept(post).status).toBe('scheduled')
  expect(marksOf(view)).toMatchObject({ blog: null })
})

test('a channel on which a freeze holds the post is not offered, the others are', () => {
  const post = plan({ channels: ['x', 'blog'] })
  const view = look(post)
  const draft = { reason: 'Incident', until: null, channels: ['x'], campaigns: [] }
  createFreezeCommands(workspace).begin(draft)
  expect(view.rows().map(({ channel, isHeld }) => [channel, isHeld])).toEqual([
    ['x', true],
    ['blog', false],
  ])
  view.mark('x')
  view.mark('blog')
  expect(marksOf(view)).toEqual({ blog: { address: null }, x: null })
  expect(kept(post).status).toBe('scheduled')
})
