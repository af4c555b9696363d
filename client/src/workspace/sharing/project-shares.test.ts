import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createPostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { requireWriter, WRITER } from '#shared/documents/schema.ts'
import { readShown } from '#shared/documents/share.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import { createShare, endShare, type ShareFilter } from '#shared/domain/share.ts'
import { statusesFrom } from '#shared/domain/share-statuses.ts'
import { leads } from './leader.ts'
import { projectShares } from './project-shares.ts'
import { shownCalendar } from './shown-calendar.ts'

const ID = 'bcdefghijklmno'
const FILTER: ShareFilter = {
  name: 'Mairie',
  channels: ['x'],
  everyChannel: false,
  fields: ['text', 'time'],
  ...statusesFrom('everything'),
  from: '2026-10-01',
  to: '2026-10-31',
  ideas: false,
}

interface Device {
  readonly browser: FakeBrowser
  readonly workspace: Workspace
  readonly stop: () => void
}

async function device(relay: FakeRelay, name: string): Promise<Device> {
  const browser = createFakeBrowser(relay)
  const { environment } = browser.tab()
  const workspace = await enterWorkspace(browser, { id: name.toLowerCase(), name, role: 'editor' })
  await browser.pass(1_000)
  return { browser, workspace, stop: projectShares(workspace, environment) }
}

const share = ({ write }: Workspace, filter = FILTER) => {
  const shares = write.collection('shares')
  write.transact(shares, () => createShare(shares, ID, filter, write.author()))
}
const seen = (relay: FakeRelay) => readShown(relay.docOf(`share-${ID}`))
const titles = (relay: FakeRelay) =>
  [...seen(relay).posts.values()].map(({ title }) => title).sort()
const post = (title: string, at: string | null = '2026-10-22T11:30') => ({
  title,
  at,
  channels: ['x'],
})

/** Somebody whose device has shown one post through a link. */
async function showsOnePost() {
  const relay = createFakeRelay()
  const { browser, workspace } = await device(relay, 'Camille')
  share(workspace)
  createPostCommands(workspace).create(post('Avant'))
  await browser.pass(10_000)
  return { relay, browser, workspace }
}

describe('what guests see, written by a device of the team', () => {
  it('follows the calendar and the filter, and says who shares it', async () => {
    const relay = createFakeRelay()
    const { browser, workspace } = await device(relay, 'Camille')
    const commands = createPostCommands(workspace)
    const id = commands.create({ ...post('Portes ouvertes'), body: 'Venez.' })
    commands.create(post('Idée', null))
    commands.create({ title: 'Ailleurs', at: '2026-10-22T11:30', channels: ['blog'] })
    share(workspace)
    await browser.pass(10_000)
    expect(seen(relay)).toMatchObject({
      about: {
        workspace: 'Réseau Tremplin',
        name: 'Mairie',
        by: 'Camille',
        timeZone: 'Europe/Paris',
      },
    })
    expect([...seen(relay).posts]).toEqual([
      [id, { title: 'Portes ouvertes', at: '2026-10-22T11:30', text: 'Venez.' }],
    ])
    const text = workspace.prose(id ?? '', 'body')?.text
    text?.insert(text.length, ' Entrée libre.')
    await browser.pass(5_000)
    expect([...seen(relay).posts.values()]).toMatchObject([{ text: 'Venez. Entrée libre.' }])
    commands.moveToDay(id ?? '', '2026-11-02')
    await browser.pass(5_000)
    expect(titles(relay)).toEqual([])
  })

  it('shows a post when it is approved, not any more when it is a draft again, and says what was cancelled', async () => {
    const relay = createFakeRelay()
    const { browser, workspace } = await device(relay, 'Camille')
    const commands = createPostCommands(workspace)
    const written = { ...post('Portes ouvertes'), body: 'Venez.' }
    const id = commands.create({ ...written, status: 'draft' }) ?? ''
    share(workspace, { ...FILTER, ...statusesFrom('approved'), fields: ['status'] })
    const becomes = async (status: PostStatus) => {
      // Longer than what still counts as one change of somebody's.
      await browser.pass(6 * 60_000)
      commands.change(id, { status })
      await browser.pass(5_000)
      return [...seen(relay).posts.values()].map((shown) => shown.status)
    }
    expect(await becomes('review')).toEqual([])
    expect(await becomes('approved')).toEqual(['approved'])
    expect(await becomes('draft')).toEqual([])
    expect(await becomes('cancelled')).toEqual([])
    expect(await becomes('scheduled')).toEqual(['scheduled'])
    expect(await becomes('cancelled')).toEqual(['cancelled'])
  })

  it('M5: shows nothing anew through a filter with a part that this Ruche does not know', async () => {
    const { relay, browser, workspace } = await showsOnePost()
    const { write } = workspace
    const shares = write.collection('shares')
    write.transact(shares, () => shares.get(ID)?.set('audience:press', true))
    createPostCommands(workspace).create(post('Après'))
    await browser.pass(10_000)
    expect(titles(relay)).toEqual(['Avant'])
  })

  it('M6: is nothing that an older Ruche writes, once a link shows some statuses only', async () => {
    const { relay, browser, workspace } = await showsOnePost()
    const { write } = workspace
    const shares = write.collection('shares')
    write.transact(shares, () => shares.doc && requireWriter(shares.doc, WRITER + 1))
    const posts = write.newPosts()
    const later = new Y.Map<unknown>(Object.entries(post('Après')))
    later.set('channel:x', true)
    posts.doc?.transact(() => posts.set('later', later))
    await browser.pass(10_000)
    expect(workspace.readOnly()).toBe('client-too-old')
    expect(titles(relay)).toEqual(['Avant'])
  })

  it('is left as it was once the link has ended', async () => {
    const { relay, browser, workspace } = await showsOnePost()
    const shares = workspace.write.collection('shares')
    workspace.write.transact(shares, () => endShare(shares, ID, 5))
    createPostCommands(workspace).create(post('Après'))
    await browser.pass(10_000)
    expect(titles(relay)).toEqual(['Avant'])
  })

  it('M5: shows nothing through a filter that cannot be read', async () => {
    const relay = createFakeRelay()
    const { browser, workspace } = await device(relay, 'Camille')
    share(workspace)
    const { write } = workspace
    const shares = write.collection('shares')
    write.transact(shares, () => shares.get(ID)?.set('to', 'whenever'))
    createPostCommands(workspace).create(post('Portes ouvertes'))
    await browser.pass(10_000)
    expect(seen(relay)).toMatchObject({ about: null, updatedAt: null })
  })

  it('loses nothing to a device that comes back and does not know the calendar yet', async () => {
    const relay = createFakeRelay()
    const camille = await device(relay, 'Camille')
    share(camille.workspace)
    createPostCommands(camille.workspace).create(post('Portes ouvertes'))
    await camille.browser.pass(10_000)
    const before = relay.docOf(`share-${ID}`)
    const theo = await device(relay, 'Théo')
    await theo.browser.pass(10_000)
    expect(titles(relay)).toEqual(['Portes ouvertes'])
    expect(seen(relay).updatedAt).toBe(readShown(before).updatedAt)
  })

  it('ends the same when two devices take themselves for the one that writes', async () => {
    const relay = createFakeRelay()
    const camille = await device(relay, 'Camille')
    share(camille.workspace)
    const first = createPostCommands(camille.workspace).create(post('Portes ouvertes'))
    await camille.browser.pass(10_000)
    const theo = await device(relay, 'Théo')
    await theo.browser.pass(10_000)

    relay.cut()
    createPostCommands(theo.workspace).create(post('De Théo'))
    createPostCommands(theo.workspace).change(first ?? '', { title: 'Journée ouverte' })
    createPostCommands(camille.workspace).create(post('De Camille'))
    createPostCommands(camille.workspace).moveToDay(first ?? '', '2026-10-30')
    await theo.browser.pass(5_000)
    await camille.browser.pass(5_000)
    relay.mend()
    for (let round = 0; round < 3; round++) {
      await theo.browser.pass(20_000)
      await camille.browser.pass(20_000)
    }
    expect(titles(relay)).toEqual(['De Camille', 'De Théo', 'Journée ouverte'])
    for (const { workspace } of [camille, theo]) {
      const shown = shownCalendar(workspace, { ...FILTER, createdBy: 'camille' })
      expect(seen(relay)).toMatchObject(shown)
      expect(seen(relay).posts.size).toBe(shown.posts.size)
    }
  })

  it('is nobody’s any more after a device has stopped', async () => {
    const relay = createFakeRelay()
    const { browser, workspace, stop } = await device(relay, 'Camille')
    share(workspace)
    await browser.pass(10_000)
    stop()
    createPostCommands(workspace).create(post('Après'))
    await browser.pass(10_000)
    expect(titles(relay)).toEqual([])
  })
})

describe('which device writes', () => {
  const able = { projects: true }
  it('one, the same for all, and never one that cannot', () => {
    const states = new Map<number, Record<string, unknown>>([
      [3, { person: {} }],
      [5, able],
      [7, able],
    ])
    expect([3, 5, 7].filter((client) => leads(states, client))).toEqual([5])
    states.delete(5)
    expect(leads(states, 7)).toBe(true)
  })

  it('rather one that is looked at', () => {
    const states = new Map<number, Record<string, unknown>>([
      [5, { ...able, here: { away: true } }],
      [7, able],
    ])
    expect([5, 7].filter((client) => leads(states, client))).toEqual([7])
    states.set(7, { ...able, here: { away: true } })
    expect([5, 7].filter((client) => leads(states, client))).toEqual([5])
  })
})
