import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { words as french } from '#client/i18n/fr/words.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { type ChannelsView, createChannelsView } from './channels-view.ts'

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

async function look(id: string, role: Role): Promise<ChannelsView> {
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
    return createChannelsView(workspace, () => french)
  })
}

const named = (view: ChannelsView) => view.own().map(({ network, name }) => `${network} ${name}`)

test('a second account of a network is a channel for everybody, is called otherwise, and goes again with one undo', async () => {
  const camille = await look('camille', 'owner')
  const theo = await look('theo', 'editor')
  expect(camille.add('linkedin', ' LinkedIn Brest ')).toBe(true)
  await browser.pass(500)
  expect(named(theo)).toEqual(['linkedin LinkedIn Brest'])
  const [account] = theo.own()
  theo.rename(account?.id ?? '', 'LinkedIn Rennes')
  await browser.pass(500)
  expect(named(camille)).toEqual(['linkedin LinkedIn Rennes'])
  camille.remove(account?.id ?? '')
  expect(named(camille)).toEqual([])
  await entered[0]?.undo.undo()
  expect(named(camille)).toEqual(['linkedin LinkedIn Rennes'])
})

test('two channels are never called alike, whatever the case, and a name is something', async () => {
  const view = await look('camille', 'owner')
  view.add('linkedin', 'LinkedIn Brest')
  for (const name of ['linkedin brest', 'Instagram', '  ', 'a'.repeat(61)])
    expect(view.add('instagram', name)).toBe(false)
  expect(view.add('nowhere', 'Ailleurs')).toBe(false)
  expect(named(view)).toEqual(['linkedin LinkedIn Brest'])
  const [account] = view.own()
  expect(view.read('LINKEDIN BREST', account?.id)).toBe('LINKEDIN BREST')
})

test('who contributes names none', async () => {
  const view = await look('bilal', 'contributor')
  expect([view.mayChange(), view.add('linkedin', 'LinkedIn Brest')]).toEqual([false, false])
})
