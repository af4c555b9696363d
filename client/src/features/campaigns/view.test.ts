import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { type CampaignsView, createCampaignsView } from './view.ts'

const TODAY = Date.UTC(2026, 9, 15, 8)

let browser: FakeBrowser
let workspace: Workspace
let commands: PostCommands
let view: CampaignsView
let dispose: () => void
let ended: (() => void)[] = []

async function open(role: Role): Promise<void> {
  browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  commands = createPostCommands(workspace)
  createRoot((end) => {
    dispose = end
    view = createCampaignsView({ workspace, now: () => TODAY })
  })
  await browser.pass(500)
}

beforeEach(() => open('owner'))

afterEach(async () => {
  for (const end of ended) end()
  ended = []
  dispose()
  await workspace.close()
})

function made(name: string): string {
  const id = view.create(name)
  if (id === null) throw new Error('the workspace can be written')
  return id
}

const kept = (id: string) => {
  const found = [...view.open(), ...view.archived()].find((one) => one.id === id)
  if (!found) throw new Error('the campaign is there')
  return found
}

function lasts(id: string, first: string, last: string): void {
  view.setFirst(kept(id), first)
  view.setLast(kept(id), last)
}

test('a campaign gets goal, period, colour and budget where it stands, and every one of them can be undone', () => {
  const id = made('Portes ouvertes')
  view.setGoal(id, ' 300 visites ')
  lasts(id, '2026-10-08', '2026-10-20')
  view.setTint(id, 'moss')
  view.setBudget(id, '1 200 €')
  const whole = {
    goal: '300 visites',
    budget: '1 200 €',
    tint: 'moss',
    first: '2026-10-08',
    last: '2026-10-20',
  }
  expect(kept(id)).toMatchObject(whole)
  for (let step = 0; step < 5; step++) workspace.undo.undo()
  expect(kept(id)).toMatchObject({ goal: '', first: null, last: null, tint: 'sky', budget: '' })
  for (let step = 0; step < 5; step++) workspace.undo.redo()
  expect(kept(id)).toMatchObject(whole)
})

test('a period whose first day is moved past its last goes there as a whole; a last day before the first is refused', () => {
  const id = made('Portes ouvertes')
  lasts(id, '2026-10-08', '2026-10-20')
  view.setFirst(kept(id), '2026-11-01')
  expect(kept(id)).toMatchObject({ first: '2026-11-01', last: '2026-11-13' })
  view.setLast(kept(id), '2026-09-20')
  expect(kept(id)).toMatchObject({ first: '2026-11-01', last: '2026-11-13' })
})

test('two campaigns are not called the same, whatever the case and the accents', () => {
  const id = made('Rentrée')
  expect(view.create(' rentree ')).toBe(id)
  const other = made('Portes ouvertes')
  expect(view.isTaken(other, 'RENTREE')).toBe(true)
  view.rename(other, 'RENTREE')
  view.rename(other, '  ')
  expect(kept(other).name).toBe('Portes ouvertes')
  view.rename(id, 'Rentrée décalée')
  expect(workspace.campaigns().map(({ name }) => name)).toContain('Rentrée décalée')
})

test('those that have dates stand in their order, and each says whether it is ahead, running or over', () => {
  const plain = made('A sans date')
  const later = made('B')
  const now = made('C')
  lasts(later, '2026-11-01', '2026-11-02')
  lasts(now, '2026-10-10', '2026-10-15')
  expect(view.open().map(({ id }) => id)).toEqual([now, later, plain])
  const phases = [now, later, plain].map((id) => view.phase(kept(id)))
  expect(phases).toEqual(['running', 'ahead', null])
  lasts(now, '2026-10-10', '2026-10-14')
  expect(view.phase(kept(now))).toBe('over')
})

test('its posts are counted as they come and go, without those in the bin', () => {
  const campaign = made('Portes ouvertes')
  const post = commands.create({ title: 'Affiche', campaign, at: '2026-10-16T09:00' }) ?? ''
  commands.create({ title: 'Merci', campaign, status: 'published' })
  commands.create({ title: 'Autre' })
  expect(view.progress(campaign)).toMatchObject({ posts: 2, planned: 1, published: 1 })
  commands.change(post, { status: 'published' })
  expect(view.progress(campaign)).toMatchObject({ posts: 2, planned: 0, published: 2 })
  commands.remove([post])
  expect(view.progress(campaign)).toMatchObject({ posts: 1, published: 1 })
})

test('as long as posts belong to it, it is archived and not deleted, and they keep it', () => {
  const campaign = made('Portes ouvertes')
  expect(view.mayRemove(campaign)).toBe(true)
  const post = commands.create({ title: 'Affiche', campaign }) ?? ''
  expect(view.mayRemove(campaign)).toBe(false)
  view.archive(campaign)
  expect([view.open(), view.archived().map(({ id }) => id)]).toEqual([[], [campaign]])
  expect(workspace.campaigns()).toHaveLength(1)
  view.unarchive(campaign)
  commands.change(post, { campaign: undefined })
  view.remove(campaign)
  expect(workspace.campaigns()).toEqual([])
  workspace.undo.undo()
  expect(view.open().map(({ id }) => id)).toEqual([campaign])
})

test('who may give no names changes nothing', async () => {
  dispose()
  await workspace.close()
  await open('contributor')
  expect(view.mayChange()).toBe(false)
  expect(view.create('Portes ouvertes')).toBeNull()
  expect(workspace.undo.canUndo()).toBe(false)
})
