import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { words as french } from '#client/i18n/fr/words.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { createLimitsView, type LimitsView, readLimit } from './limits-view.ts'

let browser: FakeBrowser
let open: (() => void)[]
let entered: Workspace[]

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  browser = createFakeBrowser(createFakeRelay())
  open = []
  entered = []
})

afterEach(async () => {
  for (const end of open) end()
  await Promise.all(entered.map((workspace) => workspace.close()))
})

async function look(id: string, role: Role): Promise<LimitsView> {
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me: { id, name: id, role },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: browser.tab().environment,
  })
  entered.push(workspace)
  await browser.pass(500)
  return createRoot((end) => {
    open.push(end)
    return createLimitsView(workspace, () => french)
  })
}

const onX = (view: LimitsView) => view.channels().find(({ id }) => id === 'x')?.limits[0]

describe('the limits of a workspace', () => {
  test('what a manager says that an account takes is so for everybody, until it is the usual again', async () => {
    const manager = await look('camille', 'manager')
    const editor = await look('theo', 'editor')
    expect(onX(editor)).toMatchObject({ most: 280, usual: null })
    manager.set('x', 'text', 4_000)
    await browser.pass(500)
    expect(onX(editor)).toMatchObject({ most: 4_000, usual: 280 })
    manager.set('x', 'text', null)
    await browser.pass(500)
    expect(onX(editor)).toMatchObject({ most: 280, usual: null })
  })

  test('other roles read them', async () => {
    const owner = await look('camille', 'owner')
    for (const role of ['editor', 'moderator', 'contributor', 'guest'] as const) {
      const other = await look(role, role)
      other.set('x', 'text', 4_000)
      await browser.pass(500)
      expect([other.mayChange(), onX(owner)?.most]).toEqual([false, 280])
    }
    expect(owner.mayChange()).toBe(true)
  })

  test('channels that take any text are not among them', async () => {
    const view = await look('camille', 'owner')
    const ids = view.channels().map(({ id }) => id)
    expect(ids).toContain('instagram')
    expect(ids).not.toContain('forum')
  })
})

test.each([
  ['4 000', 4_000],
  ['4\u202f000', 4_000],
  ['4,000', 4_000],
  ['4.000', 4_000],
  ['280', 280],
  ['0', null],
  ['100001', null],
  ['-5', null],
  ['beaucoup', null],
])('"%s" is read as %s', (text, limit) => {
  expect(readLimit(text)).toBe(limit)
})
