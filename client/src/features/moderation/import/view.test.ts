import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type ExportFilter,
  exportModeration,
} from '#client/commands/moderation/export-moderation.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createTakeBack } from '#client/commands/take-back.ts'
import { createI18n } from '#client/i18n/i18n.tsx'
import type { GivenFile } from '#client/ui/import-course.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { erasureFields } from '#shared/domain/moderation/erasure-record.ts'
import { createRecord } from '#shared/domain/record.ts'
import { usernotesPage } from '#shared/formats/moderation/fixtures/usernotes.ts'
import { type ImportView, type Stage, whereToLook } from './import-view.ts'
import { createImportsMade } from './imports-made.ts'
import { pastedFile } from './pasted.ts'
import { readerHere } from './testing/reader-here.ts'
import { createModerationImport } from './view.ts'

let workspace: Workspace
let view: ImportView
let memory: Map<string, string>
let saved: { name: string; content: Blob }[]
let breathe: () => Promise<void>
let dispose: () => void

/** Thursday 15 October 2026, 10:00 in Paris. */
const NOW = Date.UTC(2026, 9, 15, 8)

beforeEach(() => {
  memory = new Map()
  saved = []
  breathe = async () => {}
  return enter('moderator')
})

async function enter(role: Role) {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  if (role === 'moderator') await expect.poll(() => workspace.moderation()?.ready()).toBe(true)
  openPage()
}

function openPage() {
  createRoot((end) => {
    dispose = end
    view = createModerationImport({
      workspace,
      now: () => NOW,
      memory: {
        get: (key) => memory.get(key) ?? null,
        set: (key, value) => (value === null ? memory.delete(key) : memory.set(key, value)),
      },
      openReader: readerHere,
      painted: () => breathe(),
      download: (name, content) => saved.push({ name, content }),
    })
  })
}

afterEach(async () => {
  dispose()
  await workspace.close()
})

function given(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return new File([bytes.slice()], name)
}

const note = (n: string, t = 1_602_196_578) => ({ n, t, m: 0, w: 2 })
const PAGE = given(
  'usernotes.json',
  usernotesPage({
    Bourdon: { ns: [note('Pub'), note('Encore')] },
    guepe: { ns: [note('Insulte')] },
  }),
)

function stageIs<Kind extends Stage['kind']>(kind: Kind): Extract<Stage, { kind: Kind }> {
  const stage = view.stage()
  if (stage.kind !== kind) throw new Error(`${stage.kind} instead of ${kind}`)
  return stage as Extract<Stage, { kind: Kind }>
}

function moderation(): Moderation {
  const open = workspace.moderation()
  if (!open) throw new Error('not open')
  return open
}

/** Who, what type and what, of every note here. */
function noted() {
  const { notes, noted: people } = moderation()
  return [...notes.every()].map(({ id, person, type }) => {
    const who = people.get(person ?? '')
    return [who?.kind === 'noted' ? who.handles[0]?.handle : null, type, notes.textOf(id, 'text')]
  })
}

async function importFile(file: GivenFile) {
  await view.open(file)
  await view.run()
  return stageIs('done')
}

test('ten years of usernotes come in, are undone at one stroke, and come back', async () => {
  await view.open(PAGE)
  expect(stageIs('review').opened).toMatchObject({ kind: 'usernotes', records: 3 })
  expect(view.review()?.plan).toMatchObject({ counts: { noted: 2, notes: 3 }, same: 0 })
  expect([view.count(), view.blocked()]).toEqual([5, null])
  // Of 2020: the team keeps nothing longer than a year unless it says so.
  const [oldest = 0] = view.review()?.span ?? []
  expect([view.keptMonths(), view.isPastKeeping(oldest)]).toEqual([12, true])
  expect(view.isPastKeeping(NOW)).toBe(false)
  await view.run()
  expect(stageIs('done')).toEqual({
    kind: 'done',
    written: 5,
    stopped: false,
    cases: 0,
    untriaged: 0,
  })
  expect(noted()).toEqual([
    ['Bourdon', 'warning', 'spamwarn: Pub'],
    ['Bourdon', 'warning', 'spamwarn: Encore'],
    ['guepe', 'warning', 'spamwarn: Insulte'],
  ])

  workspace.undo.undo()
  expect(noted()).toEqual([])
  await view.open(PAGE)
  expect(view.review()?.plan).toMatchObject({ added: 0, binned: 5 })
  expect([view.restores(), view.count()]).toEqual([true, 5])
  await view.run()
  expect(noted().length).toBe(3)
})

test('is taken back from where it is said to be done, for as long as nothing was done since', async () => {
  await importFile(PAGE)
  let went = 0
  const offer = () => createRoot((end) => ({ end, back: createTakeBack(workspace, () => went++) }))
  const [first, second] = [offer(), offer()]
  expect(first.back()).toBeTypeOf('function')
  createModerationRecords(workspace).create('made', 'cases', { title: 'Later' }, { quote: '' })
  expect(first.back()).toBeUndefined()
  workspace.undo.undo()
  // What was undone is no more the last thing done: the page no longer knows what another stroke would take.
  expect(second.back()).toBeUndefined()
  await importFile(given('other.json', usernotesPage({ frelon: { ns: [note('Pub')] } })))
  const third = offer()
  await third.back()?.()
  expect([noted().length, went]).toEqual([3, 1])
  for (const { end } of [first, second, third]) end()
})

/** The imports that were made, as the page has them after a reload. */
async function importsMade() {
  const environment = { now: () => NOW, painted: async () => {} }
  const opened = createRoot((end) => ({ end, made: createImportsMade(workspace, environment) }))
  const { made, end } = opened
  const [one] = made.imports()
  await expect.poll(() => made.here(one?.id ?? '')).not.toBeNull()
  return { made, end, one: one ?? fail() }
}

function fail(): never {
  throw new Error('no import')
}

test('an import is taken back long after, but for what the team has gone on with, and comes back by Ctrl+Z', async () => {
  await importFile(PAGE)
  const [first = ''] = [...moderation().notes.every()].map(({ id }) => id)
  // Other deeds come after it, more than are kept to undo.
  const records = createModerationRecords(workspace)
  records.create('made', 'cases', { title: 'Later' }, { quote: '' })
  records.change('made', first, { pinned: true })
  const { made, end, one } = await importsMade()
  expect(one).toMatchObject({
    file: 'usernotes',
    by: 'camille',
    count: 5,
    latest: 1_602_196_578_000,
  })
  expect(made.here(one.id)).toBe(5)
  await made.ask(one.id)
  expect(made.asked()).toEqual({ id: one.id, taken: 3, kept: 2 })
  expect(noted().length).toBe(3)
  await made.takeBack(one.id)
  expect([made.asked(), made.imports()[0]?.takenBackBy]).toEqual([null, 'camille'])
  // The note that was pinned, and whom it is about.
  expect(made.outcome()).toEqual({ id: one.id, taken: 3, kept: 2 })
  expect(made.here(one.id)).toBe(2)
  expect(noted()).toEqual([['Bourdon', 'warning', 'spamwarn: Pub']])
  await workspace.undo.undo()
  expect(noted().length).toBe(3)
  await expect.poll(() => made.here(one.id)).toBe(5)
  // It is as if nobody had, and may be taken back once more.
  expect([made.outcome(), made.imports()[0]?.takenBackAt]).toEqual([null, null])
  end()
})

test('an import of which all has been gone on with is not said to be taken back', async () => {
  await importFile(PAGE)
  const records = createModerationRecords(workspace)
  for (const { id } of [...moderation().notes.every()]) records.change('made', id, { pinned: true })
  const { made, end, one } = await importsMade()
  await made.takeBack(one.id)
  expect(made.outcome()).toEqual({ id: one.id, taken: 0, kept: 5 })
  expect(made.imports()[0]?.takenBackAt).toBeNull()
  end()
})

/** A log of a Discord bot, and one of a Telegram bot. */
const DISCORD = {
  '424242424242424242': [
    { reason: 'Spam', moderator: '515151515151515151', time: '2020-01-01T10:00:00Z' },
  ],
}
const TELEGRAM = {
  '-1001234567890': { '12345678': [{ reason: 'Flood', date: '2020-01-01T10:00:00Z' }] },
}

test('the file of a Discord bot is told from that of a Telegram bot', async () => {
  await importFile(given('warns.json', JSON.stringify(DISCORD)))
  await importFile(given('warns.json', JSON.stringify(TELEGRAM)))
  expect([...moderation().imports.every()].map(({ file }) => file).toSorted()).toEqual([
    'warnings-discord',
    'warnings-telegram',
  ])
})

/** Somebody is erased on request, with all that is noted of them. */
function erase(handle: string) {
  const { notes, noted: people, home, imports } = moderation()
  const who = [...people.every()].find(({ handles }) => handles[0]?.handle === handle) ?? fail()
  const about = [...notes.every()].filter(({ person }) => person === who.id)
  for (const { id } of [who, ...about]) moderation().homeOf(id)?.delete(id)
  const at = Math.max(...[...imports.every()].map((one) => one.at)) + 1
  const fields = erasureFields('request', at, 'camille', { notes: about.length, noted: 1 })
  createRecord(home('erasures'), fields, {}, workspace.write.author())
}

test('a file that never came is not held back for what was erased of another of its kind', async () => {
  await importFile(PAGE)
  erase('guepe')
  // Another community's page: nothing in it is here.
  const other = given('other.json', usernotesPage({ frelon: { ns: [note('Pub')] } }))
  await view.open(other)
  expect(view.review()).toMatchObject({ held: 0, plan: { added: 2 } })
  // Where an import has nothing left here, nothing tells whether this was its file.
  erase('Bourdon')
  await view.open(other)
  expect(view.review()).toMatchObject({ held: 2, plan: { added: 0 } })
  expect(view.blocked()).toBe('held')
})

test('what was erased does not come back by the same file without a word, and comes where somebody says so', async () => {
  await importFile(PAGE)
  const { notes, noted: people, home, imports } = moderation()
  const guepe = [...people.every()].find(({ handles }) => handles[0]?.handle === 'guepe')
  const erased = [...notes.every()].filter(({ person }) => person === guepe?.id)
  for (const { id } of [guepe ?? fail(), ...erased]) moderation().homeOf(id)?.delete(id)
  const grown = given(
    'usernotes.json',
    usernotesPage({
      Bourdon: { ns: [note('Pub'), note('Encore'), note('Hier', 1_700_000_000)] },
      guepe: { ns: [note('Insulte')] },
    }),
  )
  // Nobody has erased anything that anybody knows of: it is new.
  await view.open(grown)
  expect(view.review()).toMatchObject({ held: 0, plan: { added: 3 } })
  const [made] = imports.every()
  const erasures = home('erasures')
  createRecord(
    erasures,
    erasureFields('request', (made?.at ?? 0) + 1, 'camille', { notes: 1, noted: 1 }),
    {},
    workspace.write.author(),
  )
  await view.open(grown)
  expect(view.erasedSince()).toBe(made?.at)
  expect(view.review()).toMatchObject({ held: 2, plan: { added: 1 } })
  expect(view.review()?.previews).toMatchObject([{ who: 'Bourdon' }])
  view.setAnyway(true)
  await answered()
  expect(view.review()).toMatchObject({ held: 2, plan: { added: 3 } })
  view.setAnyway(false)
  await answered()
  await view.run()
  expect(stageIs('done').written).toBe(1)
  expect(noted().map(([who]) => who)).toEqual(['Bourdon', 'Bourdon', 'Bourdon'])
})

test('the same file again adds nothing', async () => {
  await importFile(PAGE)
  await view.open(PAGE)
  expect(view.review()?.plan).toMatchObject({ added: 0, same: 3, known: 2 })
  expect(view.blocked()).toBe('nothing')
})

test('two people bring the same page in at the same time: the second sees what the first has written', async () => {
  await view.open(PAGE)
  const first = view
  openPage()
  await importFile(PAGE)
  const again = view
  view = first
  await view.run()
  expect(stageIs('done').written).toBe(0)
  expect(noted().length).toBe(3)
  again.close()
})

test('a type of the file is another one for this team, and the mapping of a table is remembered', async () => {
  await view.open(PAGE)
  view.setWord('spamwarn', 'leave')
  await answered()
  expect(view.review()?.left).toMatchObject([{ kind: 'left-by-choice', count: 3 }])
  expect(view.blocked()).toBe('nothing')

  const table = given('notes.csv', 'Pseudo;Remarque;Le\nguepe;Insulte;03/04/2026\n')
  await view.open(table)
  view.setUse(1, 'text')
  view.setUse(2, 'date')
  view.setNetwork('discord')
  await answered()
  expect(view.blocked()).toBe('order')
  view.setOrder('dmy')
  view.setUse(0, 'ignored')
  await answered()
  expect(view.blocked()).toBe('no-person')
  view.setUse(0, 'person')
  await answered()
  expect(view.review()?.previews).toMatchObject([
    { who: 'guepe', text: 'Insulte', at: Date.parse('2026-04-02T22:00:00Z') },
  ])
  await view.open(table)
  expect(view.choices()).toMatchObject({
    uses: ['person', 'text', 'date'],
    order: 'dmy',
    network: 'discord',
  })
})

test('somebody stops half-way: what is written stays, and the rest comes with the next time', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`abeille${index}`, { ns: [note('Pub')] }]),
  )
  const file = given('usernotes.json', usernotesPage(many))
  await view.open(file)
  breathe = async () => {
    const now = view.stage()
    if (now.kind === 'writing' && now.share > 0) view.stop()
  }
  await view.run()
  const { written, stopped } = stageIs('done')
  expect(stopped).toBe(true)
  expect(written).toBeGreaterThan(0)
  breathe = async () => {}
  expect((await importFile(file)).written).toBe(400 - written)
  expect(noted().length).toBe(200)
})

test('who has brought something in is led to what is to be triaged, else to the cases, and from notes to the people', async () => {
  const page = given('usernotes.json', usernotesPage({ guepe: { ns: [note('Pub')] } }))
  expect(whereToLook(await importFile(page))).toBe('people')

  const table = given('cases.csv', 'pseudo;titre\nguepe;Insulte\nfrelon;Pub\n')
  await view.open(table)
  view.setAs('cases')
  view.setUse(0, 'person')
  view.setUse(1, 'title')
  await answered()
  await view.run()
  const end = stageIs('done')
  expect(end).toMatchObject({ written: 4, cases: 2, untriaged: 2 })
  expect(whereToLook(end)).toBe('untriaged')

  workspace.undo.undo()
  await view.open(table)
  await view.run()
  expect(stageIs('done')).toMatchObject({ written: 4, cases: 2, untriaged: 2 })
  expect(whereToLook({ ...end, untriaged: 0 })).toBe('cases')
})

test('what is not taken can be had as a file that says why', async () => {
  await view.open(
    given('notes.csv', 'pseudo,note,date\n,Sans personne,2026-01-01\nguepe,Bien,2026-01-01\n'),
  )
  const i18n = await createI18n({ language: 'fr', tag: 'fr-FR' })
  await i18n.loadAll()
  const said = i18n.words().moderationImport
  await view.saveLeft('reste.csv', {
    headings: said.leftHeadings,
    reasons: said.leftReasons,
    colon: ' : ',
  })
  expect(await saved[0]?.content.text()).toContain(',Sans personne,2026-01-01,Aucun nom de compte')
})

test('what was exported comes back in another workspace as it was, whoever was merged into whom', async () => {
  await importFile(PAGE)
  const { noted: people, homeOf } = moderation()
  const [one = '', other = ''] = [...people.every()].map(({ id }) => id)
  const home = homeOf(other)
  if (home) workspace.write.transact(home, () => home.get(other)?.set('mergedInto', one))
  const before = await exported()
  dispose()
  await workspace.close()
  await enter('moderator')
  expect((await importFile(given('moderation.json', before))).written).toBe(5)
  expect(sorted(await exported())).toEqual(sorted(before))
  await view.open(given('moderation.json', before))
  expect(view.blocked()).toBe('nothing')
})

test('an export as tables defuses what a spreadsheet would run, and its name says nothing of anybody', async () => {
  await importFile(
    given(
      'usernotes.json',
      usernotesPage({ guepe: { ns: [{ ...note('=HYPERLINK("x")'), w: 0 }] } }),
    ),
  )
  const i18n = await createI18n({ language: 'fr', tag: 'fr-FR' })
  await i18n.loadAll()
  const means = { now: () => NOW, breathe: async () => {} }
  const file = await exportModeration(workspace, 'notes', 'all', i18n, means)
  expect(file?.name).toBe('moderation-notes-2026-10-15.csv')
  const text = (await file?.content.text()) ?? ''
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  expect(text).toContain('guepe;Information;')
})

test('what the inbox shows goes out as it stands there: these cases in this order, with whom they name', async () => {
  const { create } = createModerationRecords(workspace)
  const [guepe = '', bourdon = ''] = ['guepe', 'bourdon'].map((name) =>
    create('case noted', 'noted', { name }),
  )
  const about = (title: string, person: string) =>
    create('case noted', 'cases', { title, [memberKey('person', person)]: true }) ?? ''
  const [spam, insult, praise] = [
    about('Spam', guepe ?? ''),
    about('Insulte', bourdon ?? ''),
    about('Merci', guepe ?? ''),
  ]
  for (const one of [spam, insult])
    create('fact noted', 'notes', { case: one, type: 'warning', at: NOW }, { text: `de ${one}` })
  const file = JSON.parse(await exported([praise, spam]))
  const titles = file.cases.map(({ title }: { title: string }) => title)
  expect(titles).toEqual(['Merci', 'Spam'])
  expect(file.notes.map(({ text }: { text: string }) => text)).toEqual([`de ${spam}`])
  expect(file.people.map(({ name }: { name: string }) => name)).toEqual(['guepe'])
})

describe('who may only read', () => {
  test.each(['contributor', 'guest'] as const)(
    'a %s has nothing to bring in here',
    async (role) => {
      dispose()
      await workspace.close()
      await enter(role)
      await view.open(PAGE)
      expect(view.blocked()).toBe('read-only')
      await view.run()
      expect(workspace.moderation()).toBeNull()
    },
  )
})

test('what is pasted is read as text, never as what it looked like', async () => {
  const html = '<script>alert(1)</script>'
  const clipboard = {
    files: [],
    getData: (type: string) => (type === 'text/plain' ? `pseudo,note\nguepe,${html}\n` : html),
  }
  const file = pastedFile(clipboard, 'Contenu collé')
  if (!file) throw new Error('nothing')
  await importFile(file)
  expect(noted()[0]?.[2]).toBe(html)
})

async function exported(filter: ExportFilter = 'all'): Promise<string> {
  const i18n = await createI18n({ language: 'fr', tag: 'fr-FR' })
  await i18n.loadAll()
  const means = { now: () => NOW, breathe: async () => {} }
  const file = await exportModeration(workspace, 'json', filter, i18n, means)
  return (await file?.content.text()) ?? ''
}

/** Ids differ between workspaces; everything else is in what the records say. */
function sorted(json: string) {
  const file = JSON.parse(json)
  const names = new Map<string, string>()
  for (const list of ['people', 'cases', 'notes', 'measures'])
    for (const { id, origin } of file[list]) names.set(id, `<${origin}>`)
  const said = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value
    if (Array.isArray(value)) return value.map(said)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one)]))
  }
  return Object.fromEntries(
    ['people', 'cases', 'notes', 'measures'].map((list) => [
      list,
      file[list].map((one: object) => JSON.stringify(said(one))).sort(),
    ]),
  )
}

/** What is asked of the reader without waiting has been answered. */
async function answered() {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  await new Promise((resolve) => setTimeout(resolve))
}
