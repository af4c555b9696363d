import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forgetSent } from '#client/app/access/forget-sent.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { forgetDevice, forgetWorkspace } from '#client/workspace/session/forget.ts'
import { keptWork } from '#client/workspace/session/kept-work.ts'
import { LAST_WORKSPACE } from '#client/workspace/session/last-workspace.ts'
import { lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
import { onForgotten } from '#client/workspace/session/on-forgotten.ts'
import {
  keptSession,
  type Opening,
  openKnownWorkspace,
  refreshSession,
} from '#client/workspace/session/session.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

const INES = { id: 'ines', name: 'Inès' }
const TREMPLIN = 'workspaceaaaaa'
const AILLEURS = 'workspacebbbbb'

let relay: FakeRelay
let browser: FakeBrowser
/** What the relay answers to who is signed in; null: nobody. */
let session: { person: typeof INES; workspaces: object[] } | null
/** And to how a workspace ended for them. */
let ending: object | null
/** When this device was taken off its person's list. */
let removedAt: number | null
let open: Workspace[]

const listed = (id: string, role = 'editor', more: object = {}) => ({
  id,
  name: id === TREMPLIN ? 'Réseau Tremplin' : 'Ailleurs',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  role,
  ...more,
})

beforeEach(async () => {
  // Other test files have been on this device. `ruche`, which is always there, is emptied after each test.
  for (const name of await databases()) if (name !== 'ruche') indexedDB.deleteDatabase(name ?? '')
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  session = { person: INES, workspaces: [listed(TREMPLIN), listed(AILLEURS)] }
  ending = null
  removedAt = null
  open = []
})

afterEach(async () => {
  for (const workspace of open) await workspace.close()
  await forgetDevice(tab())
})

function tab() {
  return {
    ...browser.tab().environment,
    fetch: async (input: RequestInfo | URL) => {
      if (String(input).endsWith('/ending') && ending)
        return new Response(JSON.stringify({ ending }))
      if (!String(input).endsWith('/api/session')) return new Response('{}', { status: 404 })
      if (session) return new Response(JSON.stringify(session))
      const error = { code: 'signed-out' }
      const said = removedAt === null ? error : { code: 'device-removed', at: removedAt }
      return new Response(JSON.stringify({ error: said }), { status: 401 })
    },
  }
}

async function opens(id: string, environment = tab()): Promise<Opening> {
  const opening = await openKnownWorkspace(id, environment)
  if ('workspace' in opening) open.push(opening.workspace)
  await browser.pass(500)
  return opening
}

async function writes(id: string, title: string): Promise<Workspace> {
  const opening = await opens(id)
  if (opening.kind !== 'open') throw new Error(`it is ${opening.kind}`)
  createPostCommands(opening.workspace).create({ title })
  await browser.pass(500)
  return opening.workspace
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort()
const titles = (workspace: Workspace) => [...workspace.posts.all()].map(({ title }) => title)

describe('access that was taken away', () => {
  test('while offline leaves unsent work on the device, to be taken along and then forgotten', async () => {
    await (await writes(TREMPLIN, 'Sur le relais')).close()
    relay.cut()
    const before = await writes(TREMPLIN, 'Écrit sans réseau')
    await before.close()
    session = { person: INES, workspaces: [listed(AILLEURS)] }
    ending = { why: 'removed', by: { name: 'Camille' }, until: null }
    await refreshSession(tab())
    const opening = await opens(TREMPLIN)
    if (opening.kind !== 'lost') throw new Error(`it is ${opening.kind}`)
    expect(opening.lost.ending).toEqual({ why: 'removed', by: 'Camille', until: null })
    expect(titles(opening.workspace).sort()).toEqual(['Sur le relais', 'Écrit sans réseau'])
    expect(opening.workspace.status().waiting).toBe(1)

    await opening.workspace.close()
    await forgetWorkspace(TREMPLIN, tab())
    expect(await lostWorkspaces()).toEqual([])
    expect((await opens(TREMPLIN)).kind).toBe('unknown')
    expect((await opens(AILLEURS)).kind).toBe('open')
  })

  test('and given back is as if nothing had been', async () => {
    await (await writes(TREMPLIN, 'Portes ouvertes')).close()
    session = { person: INES, workspaces: [listed(AILLEURS)] }
    await refreshSession(tab())
    expect(await lostWorkspaces()).toHaveLength(1)
    session = { person: INES, workspaces: [listed(TREMPLIN), listed(AILLEURS)] }
    await refreshSession(tab())
    expect(await lostWorkspaces()).toEqual([])
    const opening = await opens(TREMPLIN)
    expect(opening.kind === 'open' && titles(opening.workspace)).toEqual(['Portes ouvertes'])
  })

  test('by deleting the workspace says until when its owner can bring it back', async () => {
    const deletedAt = Date.UTC(2026, 9, 15)
    session = { person: INES, workspaces: [listed(TREMPLIN, 'owner', { deletedAt })] }
    const opening = await opens(TREMPLIN)
    if (opening.kind !== 'lost') throw new Error(`it is ${opening.kind}`)
    expect(opening.lost.ending).toMatchObject({ why: 'deleted', until: Date.UTC(2026, 9, 22) })
  })

  test('is never concluded from a relay that does not answer, nor from a session that ended', async () => {
    await opens(TREMPLIN)
    session = null
    expect((await refreshSession(tab())).kind).toBe('signed-out')
    const offline = { ...tab(), fetch: () => Promise.reject(new TypeError('offline')) }
    expect((await refreshSession(offline)).kind).toBe('signed-in')
    expect(await lostWorkspaces()).toEqual([])
    expect((await opens(TREMPLIN)).kind).toBe('open')
  })
})

describe('a device that its person removed', () => {
  const AT = Date.UTC(2026, 9, 15)
  const isRemoved = () => {
    session = null
    removedAt = AT
    return refreshSession(tab())
  }

  test('has lost every workspace, knows nobody, and keeps what was never sent', async () => {
    await (await writes(TREMPLIN, 'Sur le relais')).close()
    await (await writes(AILLEURS, 'Aussi')).close()
    relay.cut()
    await (await writes(TREMPLIN, 'Écrit sans réseau')).close()
    expect(await isRemoved()).toEqual({ kind: 'device-removed', at: AT })
    expect(await keptSession()).toBeNull()
    const lost = await lostWorkspaces()
    expect(lost.map(({ known, ending }) => [known.id, ending])).toEqual([
      [TREMPLIN, { why: 'device-removed', at: AT }],
      [AILLEURS, { why: 'device-removed', at: AT }],
    ])
    const opening = await opens(TREMPLIN)
    expect(opening.kind === 'lost' && opening.workspace.status().waiting).toBe(1)
    expect(await keptWork()).toMatchObject({ person: INES, workspaces: [{ id: TREMPLIN }, {}] })
    // Asked again, it says the same and forgets nothing.
    await refreshSession(tab())
    expect(await lostWorkspaces()).toEqual(lost)
  })

  test('erases by itself what the relay has, and nothing else', async () => {
    await (await writes(AILLEURS, 'Sur le relais')).close()
    relay.cut()
    await (await writes(TREMPLIN, 'Écrit sans réseau')).close()
    await isRemoved()
    await forgetSent(tab(), null)
    expect((await lostWorkspaces()).map(({ known }) => known.id)).toEqual([TREMPLIN])
    expect(await opens(AILLEURS)).toEqual({ kind: 'device-removed', at: AT })
    const opening = await opens(TREMPLIN)
    expect(opening.kind === 'lost' && titles(opening.workspace)).toEqual(['Écrit sans réseau'])
  })

  test('erases nothing of what was lost otherwise', async () => {
    await (await writes(TREMPLIN, 'Sur le relais')).close()
    session = { person: INES, workspaces: [listed(AILLEURS)] }
    await refreshSession(tab())
    await isRemoved()
    await forgetSent(tab(), null)
    expect((await lostWorkspaces()).map(({ known }) => known.id)).toEqual([TREMPLIN])
  })

  test('goes on with what it kept when its person comes back', async () => {
    relay.cut()
    await (await writes(TREMPLIN, 'Écrit sans réseau')).close()
    await isRemoved()
    session = { person: INES, workspaces: [listed(TREMPLIN), listed(AILLEURS)] }
    removedAt = null
    expect((await refreshSession(tab())).kind).toBe('signed-in')
    expect(await lostWorkspaces()).toEqual([])
    const opening = await opens(TREMPLIN)
    expect(opening.kind === 'open' && titles(opening.workspace)).toEqual(['Écrit sans réseau'])
  })
})

describe('forgetting', () => {
  test('a device that forgets knows nobody, and holds nothing of any workspace', async () => {
    const { smallStorage } = tab()
    await (await writes(TREMPLIN, 'Portes ouvertes')).close()
    await (await writes(AILLEURS, 'Autre chose')).close()
    smallStorage?.setItem(LAST_WORKSPACE, AILLEURS)
    const both = [TREMPLIN, AILLEURS]
    expect(await databases()).toEqual([
      'ruche',
      ...both.map((id) => `ruche-media-${id}`),
      ...both.map((id) => `ruche-${id}`),
    ])
    await forgetDevice(tab())
    expect(await keptSession()).toBeNull()
    expect(await databases()).toEqual(['ruche'])
    expect(smallStorage?.length).toBe(0)
    relay.cut()
    for (const id of [TREMPLIN, AILLEURS]) {
      const opening = await opens(id)
      expect(opening.kind === 'open' && titles(opening.workspace)).toEqual([])
    }
  })

  test('reaches the other tabs, which write nothing of it back', async () => {
    const other = await writes(TREMPLIN, 'Portes ouvertes')
    let told = 0
    const stop = onForgotten(TREMPLIN, tab(), { close: other.close, done: () => told++ })
    createPostCommands(other).create({ title: 'Pas encore sur le disque' })
    await forgetWorkspace(TREMPLIN, tab())
    await browser.pass(1_000)
    expect(told).toBe(1)
    expect(await databases()).not.toContain(`ruche-${TREMPLIN}`)
    await browser.pass(60_000)
    expect(await databases()).not.toContain(`ruche-${TREMPLIN}`)
    stop()
    relay.cut()
    const opening = await opens(TREMPLIN)
    expect(opening.kind === 'open' && titles(opening.workspace)).toEqual([])
  })

  test('two workspaces on one device share nothing', async () => {
    const tremplin = await writes(TREMPLIN, 'Portes ouvertes')
    const ailleurs = await writes(AILLEURS, 'Autre chose')
    expect([titles(tremplin), titles(ailleurs)]).toEqual([['Portes ouvertes'], ['Autre chose']])
    tremplin.undo.undo()
    await browser.pass(500)
    expect([titles(tremplin), titles(ailleurs)]).toEqual([[], ['Autre chose']])
    expect(ailleurs.undo.canUndo()).toBe(true)
  })
})
