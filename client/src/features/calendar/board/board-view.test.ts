import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { words } from '#client/i18n/en/words.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { NO_FILTER, type PostFilter } from '#shared/domain/post-filter.ts'
import { createFilteredPosts } from '../filters/filtered-posts.ts'
import { type BoardKeys, createBoardKeys } from './board-keys.ts'
import { boardSentence } from './board-sentence.ts'
import { type BoardView, createBoardView } from './board-view.ts'

let workspace: Workspace
let commands: PostCommands
let view: BoardView
let keys: BoardKeys
let opened: string[]
let choose: (filter: Partial<PostFilter>) => void
let dispose: (() => void) | null = null

async function open(role: Role): Promise<void> {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  commands = createPostCommands(workspace)
  opened = []
  createRoot((end) => {
    dispose = end
    const [filter, setFilter] = createSignal(NO_FILTER)
    choose = (wanted) => setFilter({ ...NO_FILTER, ...wanted })
    view = createBoardView({
      workspace,
      commands,
      shown: createFilteredPosts(workspace.posts, filter),
      openPost: (post) => opened.push(post),
    })
    keys = createBoardKeys({
      view,
      seen: () => ({ first: 0, count: 4 }),
      openMenu: () => {},
    })
  })
}

beforeEach(() => open('owner'))

afterEach(async () => {
  dispose?.()
  await workspace.close()
})

function press(...sequence: string[]): void {
  for (const key of sequence) {
    const event = { key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false }
    if (keys.press(event)) continue
    const post = keys.own.post()
    if (key === 'j' || key === 'k') keys.onward(key === 'j' ? 1 : -1)
    else if (key === 'c') keys.own.newPost()
    else if (key === 'm' && post) keys.own.pickUp(post)
  }
}

type Status = 'idea' | 'draft' | 'review' | 'approved' | 'published' | 'cancelled'

function plan(title: string, at: string | null, status: Status = 'draft'): string {
  const id = commands.create({ title, at, status })
  if (id === null) throw new Error('the workspace can be written')
  return id
}

/** The titles of a column, from above. */
function titles(name: string): readonly string[] {
  const ids =
    view
      .columns()
      .find((column) => column.name === name)
      ?.ids() ?? []
  return ids.map((id) => titleOf(id))
}

function titleOf(id: string): string {
  const post = workspace.posts.get(id)
  return post?.kind === 'post' ? post.title : 'damaged'
}

function said(): string | null {
  const what = view.said()
  const status = (name: string) =>
    Object.hasOwn(words.statuses, name) ? words.statuses[name as Status] : name
  return what && boardSentence(what, words, { status }, titleOf)
}

const here = () => {
  const { post } = view.spot()
  return post === null ? null : titleOf(post)
}

describe('the board', () => {
  test('shows a column for each status, the next post first, and of what is done the newest', () => {
    plan('Later', '2026-10-23')
    plan('Sooner', '2026-10-21T09:00')
    plan('Undated', null)
    plan('Old news', '2026-10-01', 'published')
    plan('News', '2026-10-14', 'published')
    expect(titles('draft')).toEqual(['Sooner', 'Later', 'Undated'])
    expect(titles('published')).toEqual(['News', 'Old news'])
  })

  test('is walked through with the arrows, at the same height from one column to the next', () => {
    for (const title of ['A', 'B', 'C']) plan(title, `2026-10-2${title.charCodeAt(0) - 65}`)
    plan('X', '2026-10-20', 'review')
    expect(here()).toBe('A')
    press('ArrowDown', 'j')
    expect(here()).toBe('C')
    press('ArrowRight')
    expect(here()).toBe('X')
    press('ArrowRight')
    expect(view.spot()).toEqual({ column: 'approved', post: null })
    press('ArrowLeft', 'ArrowLeft', 'End', 'k')
    expect(here()).toBe('B')
    press('Enter')
    expect(opened.map(titleOf)).toEqual(['B'])
  })

  test('a card is picked up, put between two others and dropped with the keyboard, and each step is told', () => {
    for (const title of ['A', 'B', 'C', 'D']) plan(title, `2026-10-2${title.charCodeAt(0) - 65}`)
    press('End', 'm')
    expect(said()).toBe(
      'D picked up, Draft, place 4. Arrows to place it, Enter to drop, Escape to cancel.',
    )
    press('ArrowUp', 'ArrowUp')
    expect(said()).toBe('Draft, place 2 of 4')
    press('Enter')
    expect(titles('draft')).toEqual(['A', 'D', 'B', 'C'])
    expect(here()).toBe('D')
    // Where nobody has put anything, the date goes on saying where it stands.
    plan('New', '2026-10-19')
    expect(titles('draft')).toEqual(['New', 'A', 'D', 'B', 'C'])
  })

  test('a card that goes to another column has another status, and one undo takes both back', () => {
    plan('A', '2026-10-20')
    const card = plan('B', '2026-10-21')
    plan('X', '2026-10-20', 'review')
    press('ArrowDown', 'm', 'ArrowRight', 'Home', ' ')
    expect(titles('review')).toEqual(['B', 'X'])
    expect(workspace.undo.last()).toMatchObject({ what: 'passed', records: [card] })
    workspace.undo.undo()
    expect(titles('draft')).toEqual(['A', 'B'])
    expect(titles('review')).toEqual(['X'])
    workspace.undo.redo()
    expect(titles('review')).toEqual(['B', 'X'])
  })

  test('Escape puts a card back, and dropping it where it was changes nothing', () => {
    plan('A', '2026-10-20')
    plan('B', '2026-10-21')
    press('m', 'ArrowDown', 'Escape')
    expect(said()).toBe('Put back')
    press('m', 'ArrowDown', 'ArrowUp', 'Enter')
    expect(titles('draft')).toEqual(['A', 'B'])
    expect(workspace.undo.last()?.what).toBe('created')
  })

  test('a new post begins in the column where one is', () => {
    plan('X', '2026-10-20', 'review')
    press('c')
    const [made] = opened
    const post = workspace.posts.get(made ?? '')
    expect(post).toMatchObject({ status: 'review', owner: 'camille', at: null })
  })

  test('what is cancelled is folded away with its number, and opens', () => {
    plan('Gone', '2026-10-20', 'cancelled')
    expect(view.isFolded('cancelled')).toBe(true)
    expect(titles('cancelled')).toEqual(['Gone'])
    view.fold('cancelled', false)
    press('ArrowLeft')
    view.follow(
      view
        .columns()
        .find(({ name }) => name === 'cancelled')
        ?.ids()[0] ?? '',
    )
    expect(here()).toBe('Gone')
  })

  test('M5: a status of a newer version, and a record that cannot be read, have a column of their own', () => {
    expect(view.columns().some(({ name }) => name === 'other')).toBe(false)
    const odd = plan('Odd', '2026-10-20')
    const broken = plan('Broken', '2026-10-20')
    workspace.write.homeOf(odd)?.get(odd)?.set('status', 'translated')
    workspace.write.homeOf(broken)?.get(broken)?.set('title', 7)
    expect(titles('other')).toEqual(['damaged', 'Odd'])
    expect(view.hand.pickUp(odd, 'pointer')).toBe(false)
  })

  test('a card whose approval is void stands in review, and goes no further before somebody approves it anew', () => {
    const id = plan('A', '2026-10-20', 'review')
    press('m', 'ArrowRight', 'Enter')
    expect(titles('approved')).toEqual(['A'])
    expect(workspace.reviews()?.standing(id).kind).toBe('valid')
    commands.change(id, { title: 'B' })
    expect([titles('approved'), titles('review')]).toEqual([[], ['B']])
    press('m', 'ArrowRight', 'ArrowRight')
    expect(view.hand.refusal()).toBe('void')
    press('ArrowLeft', 'Enter')
    expect([titles('approved'), workspace.reviews()?.standing(id).kind]).toEqual([['B'], 'valid'])
  })

  test('what is removed leaves the board, and the focus on the card that comes after', () => {
    plan('A', '2026-10-20')
    plan('B', '2026-10-21')
    press('Delete')
    expect(titles('draft')).toEqual(['B'])
    expect(here()).toBe('B')
  })
})

describe('the filter on the board', () => {
  test('hides cards, and what it hides keeps its place when others are put among them', () => {
    plan('Fair 1', '2026-10-20')
    plan('Jury 1', '2026-10-21')
    plan('Fair 2', '2026-10-22')
    plan('Jury 2', '2026-10-23')
    choose({ text: 'fair' })
    expect(titles('draft')).toEqual(['Fair 1', 'Fair 2'])
    press('End', 'm', 'ArrowUp', 'Enter')
    choose({})
    expect(titles('draft')).toEqual(['Fair 2', 'Fair 1', 'Jury 1', 'Jury 2'])
  })
})

describe('the limit of a column', () => {
  const limitOf = (name: string) =>
    view
      .columns()
      .find((column) => column.name === name)
      ?.limit()

  test('is kept for everybody and taken away again; what makes no limit changes nothing', () => {
    expect(limitOf('review')).toBeNull()
    view.setLimit('review', 2)
    expect(limitOf('review')).toBe(2)
    view.setLimit('review', 0)
    expect(limitOf('review')).toBe(2)
    view.setLimit('review', null)
    expect(limitOf('review')).toBeNull()
  })
})

describe('somebody who writes drafts only', () => {
  beforeEach(async () => {
    dispose?.()
    await workspace.close()
    await open('contributor')
  })

  test('is told why a card cannot go to a column, and it stays where it was', () => {
    plan('A', '2026-10-20', 'review')
    press('m', 'ArrowRight')
    expect(said()).toBe('Your role may not set a post to “Approved”.')
    expect(view.hand.refusal()).toBe('status')
    press('Enter')
    expect(said()).toBe('Your role may not set a post to “Approved”. The card stays where it was.')
    view.hush()
    expect(said()).toBeNull()
    expect(titles('review')).toEqual(['A'])
    press('m', 'ArrowLeft', 'Enter')
    expect(titles('draft')).toEqual(['A'])
  })

  test('sets no limits', () => {
    view.setLimit('review', 2)
    expect(
      view
        .columns()
        .find(({ name }) => name === 'review')
        ?.limit(),
    ).toBeNull()
  })
})
