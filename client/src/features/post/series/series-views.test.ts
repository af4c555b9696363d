import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAttachmentCommands } from '#client/commands/attachments.ts'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createMoveView, type MoveView } from './move-view.ts'
import { createRepeatView, firstEnd, type RepeatView } from './repeat-view.ts'
import { createSeriesPosts } from './series-posts.ts'

let workspace: Workspace
let commands: PostCommands
let ends: (() => void)[]

beforeEach(async () => {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'owner' })
  commands = createPostCommands(workspace)
  ends = []
})

afterEach(async () => {
  for (const end of ends) end()
  await workspace.close()
})

function owned<View>(make: () => View): View {
  return createRoot((end) => {
    ends.push(end)
    return make()
  })
}

function plan(at: string): string {
  const id = commands.create({ title: 'Portrait', body: 'Qui ?', at, channels: ['linkedin'] })
  if (id === null) throw new Error('the workspace can be written')
  return id
}

async function repeating(post: string): Promise<RepeatView> {
  const view = owned(() => createRepeatView({ workspace, post, at: atOf(post) }))
  // What walks rules is fetched with the dialog.
  await expect.poll(() => view.copies()).not.toBeNull()
  return view
}

function moving(post: string): MoveView {
  return owned(() => {
    const series = createSeriesPosts(workspace, () => seriesOf(post))
    return createMoveView({ workspace, series, post, at: atOf(post) })
  })
}

function found(post: string) {
  const record = workspace.posts.get(post)
  if (record?.kind !== 'post') throw new Error('there is such a post')
  return record
}

const atOf = (post: string) => found(post).at ?? ''
const seriesOf = (post: string) => found(post).series
const timesIn = (post: string) =>
  owned(() => createSeriesPosts(workspace, () => seriesOf(post)))().map(({ at }) => at)

describe('a post that is repeated', () => {
  test('shows every date before it is done, with what the clocks do and what is there already', async () => {
    const post = plan('2026-10-18T02:30')
    plan('2026-10-25T09:00')
    const view = await repeating(post)
    expect(view.copies()).toEqual([
      { at: '2026-10-25T02:30', oddity: 'twice', others: 1 },
      { at: '2026-11-01T02:30', oddity: null, others: 0 },
      { at: '2026-11-08T02:30', oddity: null, others: 0 },
      { at: '2026-11-15T02:30', oddity: null, others: 0 },
    ])
    view.setUnit('day')
    view.endOn('2026-10-20')
    expect(view.copies()?.map(({ at }) => at)).toEqual(['2026-10-19T02:30', '2026-10-20T02:30'])
    view.setUnit('week')
    view.toggleWeekday(2, true)
    view.endAfter(2)
    expect(view.copies()?.map(({ at }) => at)).toEqual(['2026-10-20T02:30', '2026-10-25T02:30'])
    expect(firstEnd(atOf(post))).toBe('2026-11-15')
  })

  test('becomes a series with its copies, their texts and files, and one undo takes them all (M7)', async () => {
    const post = plan('2026-10-20T18:00')
    const file = { hash: 'a'.repeat(64), name: 'porte.jpg', type: 'image/jpeg', size: 9 } as const
    createAttachmentCommands(workspace).attach(post, [{ ...file, width: 4, height: 3 }])
    const view = await repeating(post)
    expect(view.repeat()).toBe(true)
    expect(timesIn(post)).toEqual([
      ...['2026-10-20T18:00', '2026-10-27T18:00', '2026-11-03T18:00'],
      ...['2026-11-10T18:00', '2026-11-17T18:00'],
    ])
    const [copy = ''] = workspace.posts.onDay('2026-10-27')
    expect(workspace.posts.textOf(copy)).toBe('Qui ?')
    expect(workspace.media()?.of(copy)).toHaveLength(1)
    workspace.undo.undo()
    expect([workspace.posts.count(), seriesOf(post)]).toEqual([1, null])
    workspace.undo.redo()
    expect([workspace.posts.count(), seriesOf(post)]).toEqual([5, post])
  })

  test('a copy of one of a series is a post of its own; repeating one of them lengthens the series', async () => {
    const post = plan('2026-10-20T18:00')
    const first = await repeating(post)
    first.endAfter(1)
    first.repeat()
    const single = commands.duplicate(post, '2026-12-01') ?? ''
    expect(seriesOf(single)).toBeNull()
    const [last = ''] = workspace.posts.onDay('2026-10-27')
    const again = await repeating(last)
    again.endAfter(1)
    again.repeat()
    expect(timesIn(post)).toEqual(['2026-10-20T18:00', '2026-10-27T18:00', '2026-11-03T18:00'])
  })
})

describe('a series that is moved', () => {
  async function weekly(): Promise<readonly string[]> {
    const post = plan('2026-10-13T02:30')
    const view = await repeating(post)
    view.endAfter(3)
    view.repeat()
    return owned(() => createSeriesPosts(workspace, () => seriesOf(post)))().map(({ id }) => id)
  }

  test('this one and the following go as many days on, keep their hour across the change, and one undo brings them back', async () => {
    const [first = '', second = ''] = await weekly()
    const view = moving(second)
    view.setDay('2026-10-18')
    expect(view.moves()).toMatchObject([
      { to: '2026-10-18T02:30', oddity: null },
      { to: '2026-10-25T02:30', oddity: 'twice' },
      { to: '2026-11-01T02:30', oddity: null },
    ])
    expect(view.move()).toBe(true)
    expect(timesIn(first)).toEqual([
      ...['2026-10-13T02:30', '2026-10-18T02:30', '2026-10-25T02:30', '2026-11-01T02:30'],
    ])
    workspace.undo.undo()
    expect(timesIn(first)).toEqual([
      ...['2026-10-13T02:30', '2026-10-20T02:30', '2026-10-27T02:30', '2026-11-03T02:30'],
    ])
  })

  test('of all of them, what is published stays and is counted; this one alone goes alone', async () => {
    const [first = '', second = ''] = await weekly()
    commands.change(first, { status: 'published' })
    const view = moving(second)
    view.setScope('all')
    view.setHour('14:00')
    expect([view.moves().length, view.staying()]).toEqual([3, 1])
    view.setScope('one')
    expect(view.moves()).toMatchObject([{ post: second, to: '2026-10-20T14:00' }])
    view.setHour('02:30')
    expect(view.move()).toBe(false)
    view.setHour('14:00')
    expect(view.move()).toBe(true)
    expect(atOf(second)).toBe('2026-10-20T14:00')
  })
})
