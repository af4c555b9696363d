import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { createPillarsView, type PillarsView } from './view.ts'

/** Thursday 15 October 2026, 10:00 in Paris. */
const TODAY = Date.UTC(2026, 9, 15, 8)

let workspace: Workspace
let commands: PostCommands
let view: PillarsView
let address: () => string
let dispose: () => void

async function open(role: Role): Promise<void> {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  commands = createPostCommands(workspace)
  createRoot((end) => {
    dispose = end
    const [search, setSearch] = createSignal('')
    address = search
    view = createPillarsView({ workspace, now: () => TODAY, search, ask: setSearch })
  })
  await browser.pass(500)
}

beforeEach(() => open('owner'))

afterEach(async () => {
  dispose()
  await workspace.close()
})

function made(name: string, share: number | null = null): string {
  const id = view.create(name)
  if (id === null) throw new Error('the workspace can be written')
  view.setShare(id, share)
  return id
}

const counts = () =>
  Object.fromEntries(
    view
      .shares()
      .shares.map(({ pillar, published, planned, share }) => [
        pillar,
        [published, planned, Math.round(share * 100)],
      ]),
  )

test('a pillar gets a name, a tint and a target where it stands, and each can be undone', () => {
  const id = made('Métiers', 40)
  view.setTint(id, 'moss')
  view.rename(id, 'Les métiers')
  expect(view.pillars()).toMatchObject([{ name: 'Les métiers', tint: 'moss', share: 40 }])
  for (let step = 0; step < 3; step++) workspace.undo.undo()
  expect(view.pillars()).toMatchObject([{ name: 'Métiers', share: null }])
  view.setShare(id, 101)
  expect(view.pillars()[0]?.share).toBeNull()
  view.remove(id)
  expect(view.pillars()).toEqual([])
  workspace.undo.undo()
  expect(view.pillars()).toHaveLength(1)
})

test('two pillars are not called the same; the targets of all are added up', () => {
  const id = made('Métiers', 40)
  expect(view.create(' metiers ')).toBe(id)
  const other = made('Vie des campus', 35)
  view.rename(other, 'MÉTIERS')
  expect(view.pillars().map(({ name }) => name)).toEqual(['Métiers', 'Vie des campus'])
  expect(new Set(view.pillars().map(({ tint }) => tint)).size).toBe(2)
  expect(view.targets()).toBe(75)
})

test('this month is shown first; another period is in the address, and a day past the other end takes it along', () => {
  expect(view.period()).toEqual({ first: '2026-10-01', last: '2026-10-31' })
  view.show('quarter')
  expect([view.period(), view.periodName()]).toEqual([
    { first: '2026-08-01', last: '2026-10-31' },
    'quarter',
  ])
  view.show('month')
  view.setFirst('2026-11-10')
  expect(view.period()).toEqual({ first: '2026-11-10', last: '2026-12-10' })
  view.setLast('2026-11-01')
  expect(view.period()).toEqual({ first: '2026-10-02', last: '2026-11-01' })
  expect([address(), view.periodName()]).toEqual(['from=2026-10-02&to=2026-11-01', null])
})

test('what is out and what is planned are counted as posts change, come and go, for what the filter lets through', () => {
  const [jobs, life] = [made('Métiers'), made('Vie des campus')]
  const post = commands.create({ title: 'Affiche', pillar: jobs, at: '2026-10-16T09:00' }) ?? ''
  commands.create({ title: 'Merci', pillar: life, at: '2026-10-02', status: 'published' })
  commands.create({ title: 'Sans', at: '2026-10-20', channels: ['blog'] })
  commands.create({ title: 'Idée', pillar: jobs })
  expect(counts()).toEqual({ [jobs]: [0, 1, 33], [life]: [1, 0, 33], '-': [0, 1, 33] })
  commands.change(post, { status: 'published' })
  view.count('published')
  expect(counts()).toEqual({ [jobs]: [1, 0, 50], [life]: [1, 0, 50], '-': [0, 1, 0] })
  commands.move(post, '2026-12-01')
  view.count('all')
  view.choose('channel', 'blog')
  expect(counts()).toEqual({ [jobs]: [0, 0, 0], [life]: [0, 0, 0], '-': [0, 1, 100] })
  view.clearFilter()
  view.remove(life)
  expect(counts()).toEqual({ [jobs]: [0, 0, 0], '-': [1, 1, 100] })
})

test('an address that makes no sense shows this month and everything', () => {
  createRoot((end) => {
    const search = () => '?from=2026-02-30&to=nonsense&count=later&status=never'
    const odd = createPillarsView({ workspace, now: () => TODAY, search, ask: () => {} })
    expect([odd.periodName(), odd.counted(), odd.filter().status]).toEqual(['month', 'all', []])
    end()
  })
})

test('who may give no names changes nothing, and sees the shares', async () => {
  dispose()
  await workspace.close()
  await open('contributor')
  expect([view.mayChange(), view.create('Métiers')]).toEqual([false, null])
  expect(view.shares()).toMatchObject({ published: 0, planned: 0 })
})
