import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createShiftCommands } from '#client/commands/moderation/shifts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createHandoversView, type HandoversView } from './handovers-view.ts'

/** Thursday 15 October 2026, 10:00 in Paris. */
const NOW = Date.UTC(2026, 9, 15, 8)
const HOUR = 3_600_000

let browser: FakeBrowser
let opened: Workspace[]
let dispose: (() => void)[]

async function join(person: string): Promise<{ workspace: Workspace; view: HandoversView }> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role: 'moderator' })
  opened.push(workspace)
  await browser.pass(2_000)
  const view = createRoot((end) => {
    dispose.push(end)
    return createHandoversView({ workspace, now: browser.tab().environment.now })
  })
  return { workspace, view }
}

beforeEach(() => {
  browser = createFakeBrowser(createFakeRelay(), NOW)
  opened = []
  dispose = []
})

afterEach(async () => {
  for (const end of dispose) end()
  for (const workspace of opened) await workspace.close()
})

test('a hand-over begins where the shift began, names who comes next, and lists what changed since', async () => {
  const { workspace, view } = await join('nour')
  const shifts = createShiftCommands(workspace)
  shifts.add({ person: 'nour', from: '2026-10-15T09:00', to: '2026-10-15T14:00' })
  shifts.add({ person: 'camille', from: '2026-10-15T14:00', to: '2026-10-15T22:00' })
  const records = createModerationRecords(workspace)
  const opened = records.create('case opened', 'cases', { title: 'Insults' }, { quote: '' })
  records.create('case opened', 'cases', { title: 'Due', deadline: NOW + HOUR }, { quote: '' })
  records.create('measured', 'measures', { case: opened, what: 'muted', at: NOW })
  await browser.pass(2_000)
  const id = view.prepare() ?? ''
  const shown = view.one(id)
  expect(shown?.handover).toMatchObject({ giver: 'nour', taker: 'camille', from: NOW - HOUR })
  expect(shown?.standing.kind).toBe('draft')
  const told = view.told(shown?.handover ?? raise())
  expect(told.figures.map(({ of, count }) => [of, count])).toEqual([
    ['opened', 2],
    ['left', 2],
    ['due', 1],
    ['measures', 1],
  ])
  expect(told.measures[0]).toMatchObject({
    what: 'muted',
    name: expect.stringContaining('Insults'),
  })
})

test('what is closed by then is no open case; each stands once, a danger before what only comes due', async () => {
  const { workspace, view } = await join('nour')
  const records = createModerationRecords(workspace)
  const open = (title: string, fields: Record<string, string | number> = {}) =>
    records.create('case opened', 'cases', { title, ...fields }, { quote: '' }) ?? ''
  open('Due', { deadline: NOW + HOUR })
  open('Threat', { triage: 'danger', owner: 'camille' })
  open('Grave', { severity: 'high' })
  open('Done', { status: 'closed', closedAt: NOW })
  await browser.pass(2_000)
  const shown = view.one(view.prepare() ?? '')
  const told = view.told(shown?.handover ?? raise())
  expect(told.left.map(({ about }) => about?.title)).toEqual(['Threat', 'Grave', 'Due'])
  expect(told.closed.map(({ about }) => about?.title)).toEqual(['Done'])
  expect(told.figures).toMatchObject([
    { of: 'opened', count: 4 },
    { of: 'left', count: 3 },
    { of: 'due', count: 1 },
    { of: 'closed', count: 1 },
  ])
})

test('it is signed by who gives and who takes; the next begins where it ends', async () => {
  const [nour, camille] = [await join('nour'), await join('camille')]
  const id = nour.view.prepare() ?? ''
  nour.view.commands.write(id, 'Calm since noon.')
  await browser.pass(2_000)
  const given = () => nour.view.one(id) ?? raise()
  const taken = () => camille.view.one(id) ?? raise()
  expect(camille.view.maySign(taken(), 'taker')).toBe(false)
  expect(camille.view.maySign(taken(), 'giver')).toBe(false)
  nour.view.commands.sign(given().handover, 'giver')
  await browser.pass(2_000)
  expect(camille.view.maySign(taken(), 'taker')).toBe(true)
  camille.view.commands.sign(taken().handover, 'taker')
  await browser.pass(2_000)
  expect(given().standing.kind).toBe('taken')
  expect(nour.workspace.undo.last()?.what).not.toBe('signed')
  const next = camille.view.prepare() ?? ''
  expect(camille.view.one(next)?.handover.from).toBe(given().handover.to)
})

test('a word after the signature makes it void on every device; a case erased since is named no more', async () => {
  const [nour, camille] = [await join('nour'), await join('camille')]
  const records = createModerationRecords(nour.workspace)
  const about = records.create('case opened', 'cases', { title: 'Insults' }, { quote: '' }) ?? ''
  await browser.pass(2_000)
  const id = nour.view.prepare() ?? ''
  const shown = () => nour.view.one(id) ?? raise()
  nour.view.commands.sign(shown().handover, 'giver')
  await browser.pass(2_000)
  camille.view.commands.write(id, 'One more thing.')
  await browser.pass(2_000)
  expect(shown().standing).toMatchObject({ kind: 'void', giver: { kind: 'void' } })
  expect(nour.view.maySign(shown(), 'giver')).toBe(true)
  records.remove('case removed', about)
  expect(nour.view.told(shown().handover).left).toEqual([
    { id: about, name: null, path: null, about: null, due: null, what: null },
  ])
})

function raise(): never {
  throw new Error('the hand-over is not there')
}
