import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { createReviewCommands } from '#client/commands/reviews.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import type { Post, PostDraft } from '#shared/domain/post.ts'
import type { PostView } from './post-view.ts'
import { createPostView } from './view.ts'

const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })

let relay: FakeRelay
let browser: FakeBrowser
let workspace: Workspace
let commands: PostCommands
let opened: string[]
let closed: number
let leave: (() => void)[]

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(async () => {
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  opened = []
  closed = 0
  leave = []
  workspace = await enter('camille', 'Camille Marchand')
  commands = createPostCommands(workspace)
})

afterEach(async () => {
  for (const end of leave) end()
  await workspace.close()
})

function enter(id: string, name: string, role: Role = 'owner'): Promise<Workspace> {
  return enterWorkspace(browser, { id, name, role })
}

function plan(draft: Partial<PostDraft>): string {
  const id = commands.create(draft)
  if (id === null) throw new Error('the workspace can be written')
  return id
}

function look(post: string, at = workspace): PostView {
  return createRoot((end) => {
    leave.push(end)
    return createPostView({
      workspace: at,
      commands: createPostCommands(at),
      environment: browser.tab().environment,
      words: () => french,
      formats: () => formats,
      viewerZone: 'Europe/Paris',
      post,
      open: (other) => opened.push(other),
      close: () => {
        closed += 1
      },
    })
  })
}

function kept(id: string): Post {
  const post = workspace.posts.get(id)
  if (post?.kind !== 'post') throw new Error(`${id} is no post`)
  return post
}

describe('the fields of a post', () => {
  test('a title is written on a pause in typing, and once more when the post is left', async () => {
    const id = plan({ title: 'Portes ouvertes' })
    const { title, flush } = look(id)
    title.typed('Portes ouvertes de Brest')
    expect([title.value(), kept(id).title]).toEqual(['Portes ouvertes de Brest', 'Portes ouvertes'])
    await browser.pass(500)
    expect(kept(id).title).toBe('Portes ouvertes de Brest')
    title.typed('Portes ouvertes de Rennes')
    flush()
    expect(kept(id).title).toBe('Portes ouvertes de Rennes')
  })

  test('M7: what was typed is a step to undo that no toast speaks of', () => {
    const id = plan({ title: 'Portes ouvertes' })
    const { title } = look(id)
    title.typed('Autre chose')
    title.flush()
    expect(workspace.undo.last()?.what).toBe('written')
    workspace.undo.undo()
    expect(kept(id).title).toBe('Portes ouvertes')
  })

  test('a new day keeps the hour, an hour needs a day, and nothing is written that is so already', () => {
    const id = plan({ at: '2026-10-22T11:30' })
    const view = look(id)
    view.setDay('2026-10-23')
    expect(kept(id).at).toBe('2026-10-23T11:30')
    view.setHour(null)
    expect(kept(id).at).toBe('2026-10-23')
    view.setDay('2026-10-23')
    view.setDay(null)
    view.setHour('09:00')
    expect(kept(id).at).toBeNull()
    expect(workspace.posts.history(id).filter(({ field }) => field === 'at')).toHaveLength(1)
  })

  test('M2: labels and channels come and go one by one; a label of that name is not made twice', () => {
    const id = plan({})
    const view = look(id)
    view.addLabel('Jeu')
    view.addLabel('JEU')
    view.toggleChannel('instagram')
    view.toggleChannel('x')
    view.toggleChannel('instagram')
    expect([kept(id).labels.length, kept(id).channels]).toEqual([1, ['x']])
    view.removeLabel(kept(id).labels[0] ?? '')
    expect(kept(id).labels).toEqual([])
  })

  test('an owner and a campaign can be given and taken away', () => {
    const id = plan({})
    const view = look(id)
    view.setOwner('camille')
    view.setCampaign('Automne')
    expect([kept(id).owner, workspace.campaigns().map(({ name }) => name)]).toEqual([
      'camille',
      ['Automne'],
    ])
    view.setOwner(null)
    view.setCampaign(null)
    expect([kept(id).owner, kept(id).campaign]).toEqual([null, null])
  })
})

describe('the way of a post', () => {
  test('the main button leads one step on, and to "scheduled" only with a date', () => {
    const id = plan({ status: 'approved', channels: ['x'], body: 'Venez samedi.' })
    const view = look(id)
    expect(view.advance()).toEqual({ deed: 'status', to: 'scheduled', missing: 'date' })
    expect([view.lacks('scheduled'), view.lacks('published')]).toEqual(['date', null])
    view.goOn()
    expect(kept(id).status).toBe('approved')
    view.setDay('2026-10-22')
    expect(view.lacks('scheduled')).toBeNull()
    view.goOn()
    expect(kept(id).status).toBe('scheduled')
    expect(view.steps().find(({ state }) => state === 'current')).toMatchObject({
      status: 'scheduled',
      since: { by: 'camille' },
    })
  })

  test('into the bin closes the post; seen there it can only be brought back', () => {
    const id = plan({ title: 'Portes ouvertes' })
    const view = look(id)
    view.remove()
    expect([closed, view.locked()]).toEqual([1, 'deleted'])
    view.setOwner('camille')
    view.addLabel('Jeu')
    view.title.typed('Changé')
    view.flush()
    expect([kept(id).owner, workspace.labels(), kept(id).title]).toEqual([
      null,
      [],
      'Portes ouvertes',
    ])
    view.restore()
    expect(view.locked()).toBeNull()
  })

  test('a copy has what was just typed, stands on the same day, and is opened', () => {
    const id = plan({ title: 'Portes ouvertes', at: '2026-10-22' })
    const view = look(id)
    view.title.typed('Portes ouvertes de Brest')
    view.duplicate()
    const [copy] = opened
    expect(kept(copy ?? '')).toMatchObject({
      title: 'Portes ouvertes de Brest',
      at: '2026-10-22',
    })
  })
})

test('who approves goes on to the next post that waits for them, until none does', async () => {
  const posts = ['2026-10-22', '2026-10-23'].map((at) => plan({ at, status: 'draft' }))
  const ines = await enter('ines', 'Inès Benali', 'editor')
  await browser.pass(500)
  for (const post of posts)
    createReviewCommands(ines).ask(post, {
      people: ['camille'],
      inOrder: false,
      dueAt: null,
      note: '',
    })
  await browser.pass(500)
  const [first = '', second = ''] = posts
  expect(look(first).approval.isMyTurn()).toBe(true)
  expect(look(first).approval.approveOn()).toBe(second)
  expect(look(second).approval.approveOn()).toBeNull()
  expect(posts.map((post) => kept(post).status)).toEqual(['approved', 'approved'])
  await ines.close()
})

test('to an empty post only a no can be said, until its first word is there', async () => {
  const post = plan({ title: 'Portes ouvertes', status: 'draft' })
  const ines = await enter('ines', 'Inès Benali', 'editor')
  await browser.pass(500)
  createReviewCommands(ines).ask(post, {
    people: ['camille'],
    inOrder: false,
    dueAt: null,
    note: '',
  })
  await browser.pass(500)
  const { approval, goOn } = look(post)
  expect([approval.mayAnswer(), approval.mayApprove()]).toEqual([true, false])
  expect(approval.next()?.missing).toBe('nothing')
  goOn()
  expect(kept(post).status).toBe('review')
  workspace.prose(post, 'body')?.text.insert(0, 'Venez.')
  expect([approval.mayApprove(), approval.next()?.missing]).toEqual([true, null])
  await ines.close()
})

test('asked again, the same people have until the same day, unless that has passed', async () => {
  const again = async (dueAt: string) => {
    const post = plan({ title: 'Portes ouvertes', status: 'draft' })
    workspace.prose(post, 'body')?.text.insert(0, 'Venez.')
    const reviews = createReviewCommands(workspace)
    reviews.ask(post, { people: ['camille'], inOrder: false, dueAt, note: 'Vite !' })
    await browser.pass(500)
    reviews.answer(post, 'changes', 'Trop court')
    await browser.pass(500)
    workspace.prose(post, 'body')?.text.insert(0, 'Samedi. ')
    reviews.askAgain(post)
    await browser.pass(500)
    const standing = workspace.reviews()?.standing(post)
    return standing?.kind === 'asked' ? standing.request : null
  }
  expect(await again('2026-10-15')).toMatchObject({ dueAt: '2026-10-15', note: '' })
  expect(await again('2026-10-14')).toMatchObject({ dueAt: null })
})

describe('around a post', () => {
  test('what the address names may be missing, and then is said to be', () => {
    expect(look('nobodyknows').shown()).toEqual({ kind: 'missing' })
  })

  test('its neighbours are those before and after it in the calendar', () => {
    const [first, second, third] = ['2026-10-21', '2026-10-22', '2026-10-23'].map((at) =>
      plan({ at }),
    )
    const view = look(second ?? '')
    expect([view.previous(), view.next()]).toEqual([first, third])
  })

  test('who may only read changes nothing', async () => {
    const id = plan({ title: 'Portes ouvertes' })
    const guest = await enter('guest', 'Invité', 'guest')
    const view = look(id, guest)
    expect(view.locked()).toBe('role')
    view.setStatus('published')
    view.setDay('2026-10-22')
    view.title.typed('Changé')
    view.flush()
    await browser.pass(500)
    expect(kept(id)).toMatchObject({ title: 'Portes ouvertes', at: null, status: 'idea' })
    await guest.close()
  })
})
