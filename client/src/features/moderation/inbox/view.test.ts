import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { words } from '#client/i18n/fr/words.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { EMPTY_CASE, toDraft } from '../case/new-case.ts'
import { caseDeeds } from '../case-deeds.ts'
import { inboxCommands } from './inbox-commands.ts'
import {
  type InboxFilter,
  NO_INBOX_FILTER,
  readInboxFilter,
  UNTRIAGED,
  writeInboxFilter,
} from './inbox-filter.ts'
import { createInboxView, type InboxView } from './view.ts'

let browser: FakeBrowser
let workspace: Workspace
let view: InboxView
let choose: (filter: Partial<InboxFilter>) => void
let dispose: () => void

async function open(role: Role): Promise<void> {
  browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  await browser.pass(1000)
  if (accessTo('moderation', role) === 'write')
    await expect
      .poll(async () => {
        await browser.pass(100)
        return workspace.moderation()?.readOnly()
      })
      .toBeNull()
  createRoot((end) => {
    dispose = end
    const [filter, set] = createSignal(NO_INBOX_FILTER)
    choose = (change) => set({ ...NO_INBOX_FILTER, ...change })
    view = createInboxView({ workspace, environment, filter })
  })
  await browser.pass(500)
}

beforeEach(() => open('moderator'))

afterEach(async () => {
  dispose()
  await workspace.close()
})

async function note(title: string, who = ''): Promise<string> {
  const id = view.commands.note(toDraft({ ...EMPTY_CASE, title, who, network: 'discord' }))
  await browser.pass(1000)
  if (id === null) throw new Error('cases can be noted')
  return id
}
const kept = (id: string): Case => {
  const one = view.get(id)
  if (one?.kind !== 'case') throw new Error('the case is there')
  return one
}

test('what has been opened is no longer waited for', () => {
  expect([view.isOpening(), view.mayChange()]).toEqual([false, true])
})

test('forty cases are triaged as one step each, in bulk too, and undone as one', async () => {
  const ids = []
  for (let count = 0; count < 40; count++) ids.push(await note(`Case ${count}`))
  expect(view.counts()).toMatchObject({ open: 40, unassigned: 40, mine: 0 })
  view.marks.toggleAll()
  await view.triage(view.meant(null), 'troll')
  expect(ids.every((id) => kept(id).triage === 'troll')).toBe(true)
  workspace.undo.undo()
  expect(ids.every((id) => kept(id).triage === null)).toBe(true)
})

test('M4: what was decided apart is asked of, and what is chosen stands with all that belongs to it', async () => {
  const id = await note('Insults')
  const doc = workspace.moderation()?.homeOf(id)?.doc
  if (!doc) throw new Error('the case is in a document')
  const nours = new Y.Doc()
  Y.applyUpdate(nours, Y.encodeStateAsUpdate(doc))
  const author = {
    now: kept(id).createdAt + 1000,
    person: 'nour',
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  }
  changeRecord(moderationIn(nours, 'cases'), id, { owner: 'nour', status: 'waiting' }, author)
  await view.pass([id], 'closed')
  await view.assign([id], 'camille')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(nours))
  await browser.pass(100)
  // In the order of their entries, which within a second is chance.
  expect(new Set(view.apart(id).map(({ field }) => field))).toEqual(new Set(['status', 'owner']))
  await view.commands.settle(id, 'status', 'waiting')
  await view.commands.settle(id, 'owner', kept(id).owner)
  await browser.pass(100)
  expect(view.apart(id)).toEqual([])
  expect(kept(id)).toMatchObject({ status: 'waiting', closedAt: null })
})

test('a key of triage says that a case is to be chosen where none is, and is about the one that is', async () => {
  const id = await note('Insults')
  const [current, choose] = createSignal<string | null>(null)
  const done: (readonly string[])[] = []
  let told = 0
  const nothing = () => {}
  const commands = inboxCommands({
    desk: {
      view,
      triage: (ids) => done.push(ids),
      take: nothing,
      close: nothing,
      open: nothing,
    },
    current,
    isAlone: () => false,
    step: nothing,
    toSearch: nothing,
    begin: nothing,
    nothingChosen: () => {
      told += 1
    },
  })
  const key = commands.find((one) => one.id === 'case.triage.troll')
  expect(key?.when?.()).toBe(true)
  key?.run?.()
  expect([told, done]).toEqual([1, []])
  choose(id)
  key?.run?.()
  expect([told, done]).toEqual([1, [[id]]])
})

test('several are given to a colleague at one stroke from their menu; one has its own place for that', async () => {
  const ids = [await note('Insults'), await note('Threat')]
  const offered = (of: readonly string[]) =>
    caseDeeds({
      desk: {
        view,
        take: () => {},
        close: () => {},
        remove: () => {},
        openIncident: () => {},
        moderators: () => [
          { id: 'camille', name: 'Camille' },
          { id: 'nour', name: 'Nour' },
        ],
        assign: (some, owner) => void view.assign(some, owner),
        incidents: { running: () => [], isLinked: () => false, toggle: () => {} },
      },
      ids: of,
      words,
    }).flatMap((item) => (item.kind === 'action' ? [item] : []))
  expect(offered([ids[0] ?? '']).map(({ label }) => label)).not.toContain('Nour')
  expect(offered(ids).map(({ label }) => label)).not.toContain('Camille')
  offered(ids)
    .find(({ label }) => label === 'Nour')
    ?.run()
  await browser.pass(500)
  expect(ids.map((id) => kept(id).owner)).toEqual(['nour', 'nour'])
  expect(offered(ids).map(({ label }) => label)).toContain(words.cases.removeAll(2))
})

test('a person noted is found again by the same handle, however it is written', async () => {
  const first = kept(await note('Insults', '@Korrigan_35'))
  const second = kept(await note('Insults again', 'korrigan_35'))
  expect(second.people).toEqual(first.people)
  expect(view.peopleOf(second)).toEqual(['Korrigan_35'])
})

test('a case that is undone takes with it the person who was noted for it', async () => {
  await note('Insults', 'ventdouest')
  workspace.undo.undo()
  expect(view.counts().open).toBe(0)
  expect([...(workspace.moderation()?.noted.every() ?? [])]).toEqual([])
})

test('what is closed says when, leaves the queue for another, and the next one is at hand', async () => {
  const last = await note('One')
  const middle = await note('Two')
  const first = await note('Three')
  expect(view.ids()).toEqual([first, middle, last])
  view.at(middle)
  await view.close([middle])
  expect(kept(middle).closedAt).toBeGreaterThan(0)
  expect([view.ids(), view.spot()]).toEqual([[first, last], last])
  choose({ queue: 'closed' })
  expect(view.ids()).toEqual([middle])
  await view.close([middle])
  expect(kept(middle)).toMatchObject({ status: 'open', closedAt: null })
})

test('the same triage again takes it back, and what is to be triaged is found one after the other', async () => {
  const ids = [await note('One'), await note('Two'), await note('Three')].reverse()
  const [first, second, third] = ids as [string, string, string]
  expect(view.nextUntriaged(null)).toBe(first)
  await view.triage([first], 'answer')
  expect(view.nextUntriaged(third)).toBe(second)
  await view.triage([first], 'answer')
  expect(kept(first).triage).toBeNull()
})

test('where only what is to be triaged is shown, a case leaves the list with its triage, and the one after it is next', async () => {
  const [first, second, third] = [
    await note('Three'),
    await note('Two'),
    await note('One'),
  ].reverse()
  choose({ triage: UNTRIAGED })
  expect(view.ids()).toEqual([first, second, third])
  view.at(second ?? null)
  await view.triage([second ?? ''], 'ignore')
  expect(view.ids()).toEqual([first, third])
  const beside = (id: string | undefined) => [view.from(id ?? null, -1), view.from(id ?? null, 1)]
  expect(view.nextUntriaged(second ?? null)).toBe(third)
  // The arrows at its foot lead to its neighbours, as though it were still between them.
  expect(beside(second)).toEqual([first, third])
  view.at(third ?? null)
  await view.triage([third ?? ''], 'ignore')
  expect(view.nextUntriaged(third ?? null)).toBe(first)
  expect(beside(third)).toEqual([first, null])
})

test('a case that a colleague takes out of the list while it is open keeps its place there, and so do those before it', async () => {
  const [first = '', second = '', third = '', fourth = ''] = [
    await note('Four'),
    await note('Three'),
    await note('Two'),
    await note('One'),
  ].reverse()
  choose({ triage: UNTRIAGED })
  view.at(second)
  await view.commands.triage([second], 'ignore')
  await view.commands.triage([third], 'ignore')
  expect(view.ids()).toEqual([first, fourth])
  const beside = (id: string) => [view.from(id, -1), view.from(id, 1)]
  expect([beside(second), beside(third)]).toEqual([
    [first, fourth],
    [first, fourth],
  ])
  expect(view.nextUntriaged(second)).toBe(fourth)
  await view.commands.triage([second], 'ignore')
  await view.commands.triage([second], null)
  expect(beside(second)).toEqual([first, fourth])
})

test('filters leave a network, a triage, an owner, words in title or name', async () => {
  const insult = await note('Insultes répétées', 'korrigan_35')
  const other = await note('Faux compte')
  await view.triage([insult], 'answer')
  await view.take([other])
  const shown = (filter: Partial<InboxFilter>) => {
    choose(filter)
    return view.ids()
  }
  expect(shown({ triage: 'answer' })).toEqual([insult])
  expect(shown({ triage: UNTRIAGED })).toEqual([other])
  expect(shown({ owner: 'camille' })).toEqual([other])
  expect(shown({ network: 'discord' })).toHaveLength(2)
  expect(shown({ network: 'x' })).toEqual([])
  expect(shown({ text: 'REPETEES' })).toEqual([insult])
  expect(shown({ text: 'korrigan' })).toEqual([insult])
  expect(shown({ queue: 'mine' })).toEqual([other])
})

test('with Shift, what the keys go over is marked; another filter leaves marked only what it shows', async () => {
  const [third, second, first] = [await note('One'), await note('Two'), await note('Three')]
  view.marks.extend(first ?? null, second ?? '')
  expect([...view.marks.marked()]).toEqual([first, second])
  await view.triage([second ?? ''], 'legal')
  choose({ triage: 'legal' })
  await browser.pass(0)
  expect([...view.marks.marked()]).toEqual([second])
  expect(view.meant(third ?? null)).toEqual([second])
})

test('pasted markup stays the text that it is, and a link that is none is kept and not opened', async () => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
  const id = view.commands.note(
    toDraft({ ...EMPTY_CASE, quote: markup, link: 'javascript:alert(3)' }),
  )
  await browser.pass(1000)
  expect(workspace.moderation()?.cases.textOf(id ?? '', 'quote')).toBe(markup)
  expect(kept(id ?? '').link).toBe('javascript:alert(3)')
})

test('a damaged case stands first, and no deed touches it', async () => {
  const home = workspace.moderation()?.home('cases')
  if (!home) throw new Error('the moderation is open')
  workspace.write.transact(home, () => home.set('broken', 'no map' as never))
  const whole = await note('Whole')
  expect(view.ids()).toEqual(['broken', whole])
  await view.triage(['broken', whole], 'ignore')
  expect(kept(whole).triage).toBe('ignore')
})

test('only who may write in the moderation opens it at all', async () => {
  for (const role of ['owner', 'manager', 'editor', 'contributor', 'guest'] as const) {
    dispose()
    await workspace.close()
    await open(role)
    const may = role === 'owner' || role === 'manager'
    expect([role, workspace.moderation() !== null]).toEqual([role, may])
    expect(view.commands.note(toDraft({ ...EMPTY_CASE, title: 'One' })) !== null).toBe(may)
  }
})

test('a filter is the same after having been an address, but for its words, which may name somebody', () => {
  const filter: InboxFilter = {
    queue: 'mine',
    order: 'severity',
    network: 'x',
    triage: 'legal',
    owner: 'nour',
    text: 'korrigan',
  }
  expect(JSON.stringify(writeInboxFilter(filter))).not.toContain('korrigan')
  expect(readInboxFilter(writeInboxFilter(filter), 'korrigan')).toEqual(filter)
  expect(writeInboxFilter(NO_INBOX_FILTER)).toEqual({})
  expect(readInboxFilter({ queue: 'all', triage: '<b>' }, '')).toEqual(NO_INBOX_FILTER)
})
