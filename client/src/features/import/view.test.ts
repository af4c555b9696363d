import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import type { GivenFile } from '#client/ui/import-course.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import type { Post } from '#shared/domain/post.ts'
import type { ImportView, Stage } from './import-view.ts'
import type { Reader } from './reader.ts'
import { readerHere } from './testing/reader-here.ts'
import { createImportView } from './view.ts'

let workspace: Workspace
let view: ImportView
let memory: Map<string, string>
let saved: { name: string; content: Blob }[]
let closed: number
let breathe: () => Promise<void>
let dispose: () => void

/** Thursday 15 October 2026, 10:00 in Paris. */
const NOW = Date.UTC(2026, 9, 15, 8)

beforeEach(() => {
  memory = new Map()
  saved = []
  closed = 0
  breathe = async () => {}
  return enter('owner')
})

async function enter(role: Role) {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  openPage()
}

/** Somebody leaves the page and comes back. */
function openPage(openReader: () => Reader = readerHere) {
  createRoot((end) => {
    dispose = end
    view = createImportView({
      workspace,
      now: () => NOW,
      memory: {
        get: (key) => memory.get(key) ?? null,
        set: (key, value) => (value === null ? memory.delete(key) : memory.set(key, value)),
      },
      openReader() {
        const reader = openReader()
        return {
          ...reader,
          close: () => {
            closed += 1
            reader.close()
          },
        }
      },
      painted: () => breathe(),
      download: (name, content) => saved.push({ name, content }),
    })
  })
}

afterEach(async () => {
  dispose()
  await workspace.close()
})

function given(name: string, text: string): GivenFile {
  return new File([text], name)
}

const PLAN = given(
  'plan.csv',
  'Date;Heure;Réseau;Titre;Texte;Statut;Responsable;Étiquettes\n' +
    '22/10/2026;11h30;Instagram;Concours;Gagnez un pot de miel;À valider;Camille;Jeu\n' +
    '23/10/2026;;LinkedIn;Recrutement;Nous cherchons;Brouillon;Bilal;RH\n' +
    '24/10/2026;;Telegram;Merci;Merci à vous;Idée;;Jeu\n' +
    '32/10/2026;;X;Impossible;;;;\n',
)

const AMBIGUOUS = given('dates.csv', 'Titre,Date\nA,03/04/2026\nB,05/06/2026\n')

const WEEKLY = given(
  'hebdo.ics',
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:hebdo\nSUMMARY:Point de la semaine\nDTSTART;TZID=Europe/Paris:20260105T090000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR\n',
)

function stageIs<Kind extends Stage['kind']>(kind: Kind): Extract<Stage, { kind: Kind }> {
  const stage = view.stage()
  if (stage.kind !== kind) throw new Error(`${stage.kind} instead of ${kind}`)
  return stage as Extract<Stage, { kind: Kind }>
}

function planned(): Post[] {
  return [...workspace.posts.all()].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1))
}

async function importFile(file: GivenFile) {
  await view.open(file)
  await view.run()
  return stageIs('done')
}

test('rows of a file without headings that are alike to the letter are said to be', async () => {
  const row = '2018-12-05 11:00:00,"Thanks for sponsoring, @Drexel #bsides",https://drexel.edu\n'
  await view.open(given('hootsuite.csv', row.repeat(3)))
  const plan = view.review()?.plan
  expect(plan?.add.map(({ where }) => where)).toEqual([1, 2, 3])
  expect(plan?.repeated.map(({ where }) => where)).toEqual([2, 3])
})

/** What is asked of the reader without waiting has been answered. */
async function answered() {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  await new Promise((resolve) => setTimeout(resolve))
}

test('a team brings its plan in: sees what will happen, imports it, finds it in the calendar', async () => {
  await view.open(PLAN)
  expect(stageIs('review').opened).toMatchObject({ kind: 'table', records: 4 })
  expect([view.count(), view.blocked()]).toEqual([3, null])
  expect(view.review()?.left.map(({ reason }) => reason.kind)).toEqual(['date-unreadable'])
  await view.run()
  expect(stageIs('done')).toEqual({ kind: 'done', written: 3, stopped: false, month: '2026-10' })
  expect(
    planned().map(({ at, title, status, channels, owner }) => ({
      at,
      title,
      status,
      channels,
      owner,
    })),
  ).toEqual([
    {
      at: '2026-10-22T11:30',
      title: 'Concours',
      status: 'review',
      channels: ['instagram'],
      owner: 'camille',
    },
    {
      at: '2026-10-23',
      title: 'Recrutement',
      status: 'draft',
      channels: ['linkedin'],
      owner: null,
    },
    { at: '2026-10-24', title: 'Merci', status: 'idea', channels: [], owner: null },
  ])
  const names = new Map(workspace.labels().map(({ id, name }) => [id, name]))
  expect(planned().map(({ labels }) => labels.map((id) => names.get(id)))).toEqual([
    ['Jeu'],
    ['RH'],
    expect.arrayContaining(['Jeu', 'Telegram']),
  ])
  expect(workspace.posts.textOf(planned()[0]?.id ?? '')).toBe('Gagnez un pot de miel')
})

test('importing the same file again adds nothing, and says so', async () => {
  await importFile(PLAN)
  await view.open(PLAN)
  expect(view.review()?.plan).toMatchObject({ add: [], change: [], same: [{}, {}, {}] })
  expect(view.blocked()).toBe('nothing')
})

test('an import is one step to undo; importing again then brings back what was undone', async () => {
  await importFile(PLAN)
  expect(await workspace.undo.undo()).toMatchObject({ undone: 3, kept: 0 })
  expect(workspace.posts.count()).toBe(0)
  await view.open(PLAN)
  expect([view.review()?.plan?.binned.length, view.restores(), view.count()]).toEqual([3, true, 3])
  await view.run()
  expect(planned().map(({ title }) => title)).toEqual(['Concours', 'Recrutement', 'Merci'])
  expect(await workspace.undo.undo()).toMatchObject({ undone: 3 })
})

test('somebody who has put one post into the bin does not find it back by importing again', async () => {
  await importFile(PLAN)
  createPostCommands(workspace).remove([planned()[0]?.id ?? ''])
  await view.open(PLAN)
  expect([view.restores(), view.count()]).toEqual([false, 0])
  view.setRestores(true)
  expect(view.count()).toBe(1)
})

test('a file that has changed: what nobody touched here follows it, the rest is asked about, the text too', async () => {
  const before = given(
    'plan.csv',
    'Id,Titre,Texte,Date\n1,Concours,Un pot de miel,2026-10-22\n2,Vote,Votez,2026-10-23\n',
  )
  const after = given(
    'plan.csv',
    'Id,Titre,Texte,Date\n1,Grand concours,Deux pots de miel,2026-10-22\n2,Vote,Votez,2026-10-24\n',
  )
  await importFile(before)
  const [contest, vote] = planned()
  createPostCommands(workspace).change(contest?.id ?? '', { title: 'Concours photo' })
  await view.open(after)
  const [first, second] = view.review()?.plan?.change ?? []
  expect([first?.take, first?.decide, second?.take]).toEqual([['body'], ['title'], ['at']])
  if (first) view.follow(first, 'title', true)
  await view.run()
  expect(planned().map(({ title, at }) => [title, at])).toEqual([
    ['Grand concours', '2026-10-22'],
    ['Vote', '2026-10-24'],
  ])
  expect(workspace.posts.textOf(contest?.id ?? '')).toBe('Deux pots de miel')
  workspace.undo.undo()
  expect(planned().map(({ title, at }) => [title, at])).toEqual([
    ['Concours photo', '2026-10-22'],
    ['Vote', '2026-10-23'],
  ])
  expect(workspace.posts.textOf(contest?.id ?? '')).toBe('Un pot de miel')
  expect(vote).toBeDefined()
})

test('what a colleague changes while the plan is on the screen is not overwritten', async () => {
  const before = given('plan.csv', 'Id,Titre,Date\n1,Concours,2026-10-22\n')
  await importFile(before)
  await view.open(given('plan.csv', 'Id,Titre,Date\n1,Grand concours,2026-10-22\n'))
  createPostCommands(workspace).change(planned()[0]?.id ?? '', { title: 'Concours photo' })
  await view.run()
  expect(planned()[0]?.title).toBe('Concours photo')
})

test('columns: the person’s choice counts, one column a title, and is remembered for the next such file', async () => {
  const file = given(
    'clients.csv',
    'Marque,Accroche,Quand\nMiellerie,Bonjour à toutes,2026-10-22\n',
  )
  await view.open(file)
  view.setUse(0, 'campaign')
  view.setUse(1, 'title')
  await answered()
  await view.run()
  expect(planned()[0]?.title).toBe('Bonjour à toutes')
  dispose()
  openPage()
  await view.open(given('clients.csv', 'marque,accroche,quand\nAutre,Autre titre,2026-10-23\n'))
  expect(view.choices()).toMatchObject({ uses: ['campaign', 'title', 'date'] })
  view.setUse(0, 'title')
  expect(view.choices()).toMatchObject({ uses: ['title', 'ignored', 'date'] })
})

test('day or month first: asked when the dates do not say, and nothing is imported before', async () => {
  await view.open(AMBIGUOUS)
  expect([view.review()?.order, view.blocked()]).toEqual(['ask', 'order'])
  view.setOrder('mdy')
  await answered()
  expect(view.blocked()).toBeNull()
  await view.run()
  expect(planned().map(({ at }) => at)).toEqual(['2026-03-04', '2026-05-06'])
})

test('recurring events: from three months back to twelve ahead, or as the person chooses', async () => {
  await view.open(WEEKLY)
  expect(view.choices()).toEqual({
    kind: 'calendar',
    window: { from: '2026-07-15', to: '2027-10-15' },
    unsaid: { past: 'published', coming: 'draft' },
  })
  expect(view.count()).toBe(65)
  view.setWindow({ from: '2026-10-01', to: '2026-10-31' })
  await answered()
  await view.run()
  expect(planned().map(({ at }) => at)).toEqual([
    '2026-10-05T09:00',
    '2026-10-12T09:00',
    '2026-10-19T09:00',
    '2026-10-26T09:00',
  ])
})

const HEADINGS = {
  title: 'Titre',
  date: 'Date',
  zone: 'Fuseau',
  text: 'Texte',
  link: 'Lien',
  recurrence: 'Répétition',
  why: 'Pourquoi',
}

test('rows that were not taken can be had as a file, each with its reason', async () => {
  await view.open(PLAN)
  await view.saveLeft('reste.csv', HEADINGS, ({ kind }) => kind)
  const [file] = saved
  expect(file?.name).toBe('reste.csv')
  expect((await file?.content.text())?.split('\r\n')[1]).toBe(
    '32/10/2026,,X,Impossible,,,,,date-unreadable',
  )
})

test.each([
  ['an empty file', given('vide.csv', ''), 'empty'],
  ['a letter', given('lettre.csv', 'Bonjour à toutes et à tous.'), 'no-table'],
  [
    'a page instead of a calendar',
    given('agenda.ics', '<!doctype html><html></html>'),
    'other-kind',
  ],
  ['50 MB', new File([new Uint8Array(50_000_000).fill(97)], 'gros.csv'), 'too-large'],
])('%s is refused, nothing is changed, and another can be chosen', async (_, file, kind) => {
  await view.open(file)
  expect(stageIs('choose').refused?.why.kind).toBe(kind)
  expect(workspace.posts.count()).toBe(0)
  await view.open(PLAN)
  expect(view.count()).toBe(3)
})

test('a device that cannot read the file, or loses the worker, says so', async () => {
  const torn: GivenFile = {
    name: PLAN.name,
    size: PLAN.size,
    slice: () => PLAN,
    arrayBuffer: () => Promise.reject(new Error('gone')),
  }
  await view.open(torn)
  expect(stageIs('choose').refused?.why.kind).toBe('unreadable')
  dispose()
  openPage(() => ({ ...readerHere(), open: () => Promise.reject(new Error('out of memory')) }))
  await view.open(PLAN)
  expect(stageIs('choose').refused?.why.kind).toBe('unreadable')
})

test('M12: a large import goes in some hundreds at a time, can be stopped, and what is there is one step to undo', async () => {
  const rows = Array.from(
    { length: 1000 },
    (_, index) => `Billet ${index},2026-10-${(index % 28) + 1}`,
  )
  const shares: number[] = []
  breathe = async () => {
    const stage = view.stage()
    if (stage.kind === 'writing') shares.push(stage.share)
    if (shares.length === 2) view.stop()
  }
  const outcome = await importFile(given('mille.csv', `Titre,Date\n${rows.join('\n')}\n`))
  expect(shares).toEqual([0.2, 0.4])
  expect(outcome).toMatchObject({ written: 400, stopped: true })
  expect(workspace.posts.count()).toBe(400)
  await workspace.undo.undo()
  expect(workspace.posts.count()).toBe(0)
})

test('reading can be stopped: the answer that comes later is not listened to', async () => {
  let answer: (() => void) | undefined
  dispose()
  openPage(() => ({
    ...readerHere(),
    open: () =>
      new Promise(() => {
        answer = () => {}
      }),
  }))
  const reading = view.open(PLAN)
  await answered()
  stageIs('reading')
  view.stop()
  answer?.()
  stageIs('choose')
  expect(closed).toBe(1)
  await Promise.race([reading, answered()])
  stageIs('choose')
})

test('who may only read the workspace can look at a file and import nothing', async () => {
  await workspace.close()
  await enter('guest')
  await view.open(PLAN)
  expect(view.blocked()).toBe('read-only')
  await view.run()
  stageIs('review')
  expect(workspace.posts.count()).toBe(0)
})

const OLD_AND_NEW = given(
  'plan.csv',
  'Titre,Date\nVœux,2026-01-05\nConcours,2026-10-22\nUn jour,\n',
)

test('a file that says no status: chosen for what is past and for what comes, and kept nowhere', async () => {
  await view.open(OLD_AND_NEW)
  expect(view.review()?.plan?.unsaid).toEqual({ past: 1, coming: 1 })
  view.setUnsaid('coming', 'approved')
  expect([view.blocked(), view.review()?.plan?.add.length]).toEqual(['thinking', 3])
  await answered()
  await view.run()
  const statuses = planned().map(({ title, status }) => [title, status])
  expect(statuses).toEqual([
    ['Un jour', 'idea'],
    ['Vœux', 'published'],
    ['Concours', 'approved'],
  ])
  await view.open(OLD_AND_NEW)
  expect(view.choices()?.unsaid).toEqual({ past: 'published', coming: 'draft' })
  expect(view.review()?.plan).toMatchObject({ add: [], change: [], same: [{}, {}, {}] })
})

test('events that were not taken can be had as a table: put right, they import', async () => {
  await view.open(WEEKLY)
  view.setWindow({ from: '2025-10-01', to: '2025-10-31' })
  await answered()
  await view.saveLeft('reste.csv', HEADINGS, ({ kind }) => kind)
  const [file] = saved
  const text = (await file?.content.text()) ?? ''
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    'Titre,Date,Fuseau,Texte,Lien,Répétition,Pourquoi',
    'Point de la semaine,2026-01-05 09:00,Europe/Paris,,,FREQ=WEEKLY,outside-window',
  ])
  await view.open(given('reste.csv', text))
  expect(view.review()?.plan?.add).toMatchObject([
    { values: { title: 'Point de la semaine', at: '2026-01-05T09:00' } },
  ])
})

const holidays = (day: string) =>
  given(
    'feries.ics',
    `BEGIN:VCALENDAR\nX-WR-CALNAME:Jours fériés\nBEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:${day}\nSUMMARY:Toussaint\nEND:VEVENT\nEND:VCALENDAR\n`,
  )

test('a file of whole days may become a calendar of holidays instead of posts, in one step to undo', async () => {
  await view.open(WEEKLY)
  expect(view.offersOverlay()).toBe(false)
  await view.open(holidays('20261101'))
  expect([view.offersOverlay(), view.count()]).toEqual([true, 1])
  await view.overlay()
  expect(stageIs('overlaid')).toMatchObject({ name: 'Jours fériés', days: 1 })
  expect(planned()).toEqual([])
  const overlays = workspace.write.collection('overlays')
  expect([...overlays.values()].map((map) => map.get('name'))).toEqual(['Jours fériés'])
  workspace.undo.undo()
  expect([...overlays.values()].every((map) => map.has('deletedAt'))).toBe(true)
})

test('whole days of long ago are said to be so, and may still become posts', async () => {
  await view.open(holidays('19991101'))
  await view.overlay()
  expect([view.overlayProblem(), view.stage().kind]).toEqual(['nothing', 'review'])
  await view.run()
  expect(planned()).toHaveLength(1)
})

test('who may name nothing is not offered a calendar of holidays', async () => {
  dispose()
  await workspace.close()
  await enter('contributor')
  await view.open(holidays('20261101'))
  expect(view.offersOverlay()).toBe(false)
})
