import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { draftOfStep } from '#shared/domain/moderation/measure-actions.ts'
import type { NoteType } from '#shared/domain/moderation/note.ts'
import { createFacts, type Facts } from './facts.ts'
import { createPeopleView, type PeopleFilter, type PeopleView } from './people-view.ts'
import { createPersonView, ofFilter, type PersonView } from './person-view.ts'

const DAY = 86_400_000

let relay: FakeRelay
let browser: FakeBrowser
let opened: Workspace[]
let leave: (() => void)[]

beforeEach(() => {
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  opened = []
  leave = []
})

afterEach(async () => {
  for (const end of leave) end()
  for (const workspace of opened) await workspace.close()
})

interface Moderator {
  readonly workspace: Workspace
  readonly facts: Facts
  look(person: string, about?: string | null): PersonView
  list(): { readonly view: PeopleView; readonly find: (filter: PeopleFilter) => void }
  note(
    person: string | null,
    text: string,
    type?: NoteType,
    of?: string | null,
    daysAgo?: number,
  ): string
}

/** Each at a device of their own. */
async function open(person: string, role: Role = 'moderator'): Promise<Moderator> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role })
  const { environment } = browser.tab()
  opened.push(workspace)
  const here = <T>(make: () => T): T =>
    createRoot((end) => {
      leave.push(end)
      return make()
    })
  const facts = here(() => createFacts(workspace, environment))
  return {
    workspace,
    facts,
    look: (id, about = null) =>
      here(() => createPersonView({ facts, person: () => id, about: () => about })),
    list: () =>
      here(() => {
        const [filter, find] = createSignal<PeopleFilter>({ text: '', sort: 'recent' })
        const compare = () => (a: string, b: string) => a.localeCompare(b)
        const { moderation, now } = facts
        return { view: createPeopleView({ moderation, now, filter, compare }), find }
      }),
    note(about, text, type = 'information', of = null, daysAgo = 0) {
      const at = daysAgo === 0 ? null : environment.now() - daysAgo * DAY
      const draft = { case: of, person: about, type, text, at, link: null, mentions: [] }
      return made(facts.notes.write(draft))
    },
  }
}

function made(id: string | null): string {
  if (id === null) throw new Error('a moderator may write here')
  return id
}

const somebody = ({ facts }: Moderator, handle: string, network = 'discord') =>
  made(facts.people.note({ name: '', handles: [{ network, handle }] }))

const openCase = ({ workspace }: Moderator, title: string, person: string, triage = 'troll') =>
  made(
    createModerationRecords(workspace).create('case noted', 'cases', {
      title,
      triage,
      [`person:${person}`]: true,
    }),
  )

const apply = ({ facts }: Moderator, view: PersonView, of: string | null = null) => {
  const step = view.standing().proposal?.step
  const person = view.file()?.id
  if (!step || person === undefined) throw new Error('nothing is proposed')
  return made(
    facts.measures.take({
      ...draftOfStep(step, facts.clock()),
      case: of,
      person,
      note: '',
      article: null,
      articleVersion: null,
    }),
  )
}

describe('a person’s file', () => {
  test('two warnings within 30 days propose the third step; somebody applies it, and can undo that', async () => {
    const nour = await open('nour')
    const korrigan = somebody(nour, 'korrigan_35')
    const view = nour.look(korrigan)
    nour.note(korrigan, 'Trois messages en dix minutes', 'warning', null, 12)
    expect(view.standing().proposal?.rank).toBe(1)
    apply(nour, view)
    expect(view.standing().proposal).toBeNull()

    await browser.pass(1_000)
    nour.note(korrigan, 'Insulte l’illustratrice', 'warning')
    expect(view.standing().proposal).toMatchObject({ rank: 3, strikes: 2, days: 30 })
    const muted = apply(nour, view)
    expect(view.counts().inForce.map(({ id }) => id)).toEqual([muted])
    expect(view.standing().rungs[2]?.taken?.id).toBe(muted)

    nour.workspace.undo.undo()
    expect(view.counts().inForce).toEqual([])
    expect(view.standing().proposal?.rank).toBe(3)
    nour.workspace.undo.redo()
    expect(view.counts().inForce).toHaveLength(1)
  })

  test('an open case asks for the next step once somebody has said that it is more than harmless', async () => {
    const nour = await open('nour')
    const korrigan = somebody(nour, 'korrigan_35')
    const of = openCase(nour, 'Sur la règle solo', korrigan, 'constructive')
    const view = nour.look(korrigan, of)
    expect(view.standing().proposal).toBeNull()
    expect(view.counts()).toMatchObject({ cases: 1, closed: 0, useful: 1 })
    createModerationRecords(nour.workspace).change('triaged', of, { triage: 'troll' })
    expect(view.standing().proposal?.rank).toBe(1)
    apply(nour, view, of)
    expect(view.standing().proposal).toBeNull()
  })

  test('shows what is about a case of theirs and about nobody else, the newest first, and lets one read one kind', async () => {
    const nour = await open('nour')
    const [korrigan, louise] = [somebody(nour, 'korrigan_35'), somebody(nour, 'louise')]
    const of = openCase(nour, 'Insultes', korrigan)
    nour.facts.people.onCase(of, louise)
    await browser.pass(1_000)
    const shared = nour.note(null, 'Vu par deux modérateurs', 'information', of)
    await browser.pass(1_000)
    nour.note(louise, 'Elle va bien', 'information', of)
    await browser.pass(1_000)
    const warned = nour.note(korrigan, 'A recommencé', 'warning')
    const view = nour.look(korrigan)
    expect(view.entries().map(({ id }) => id)).toEqual([warned, shared, of])
    expect(ofFilter(view.entries(), 'warning').map(({ id }) => id)).toEqual([warned])
    expect(view.tally().get('information')).toBe(1)
    nour.facts.notes.pin(warned, true)
    expect(view.pinned().map(({ id }) => id)).toEqual([warned])
    nour.facts.notes.remove(warned)
    expect(view.entries().map(({ id }) => id)).toEqual([shared, of])
    nour.workspace.undo.undo()
    expect(view.entries()).toHaveLength(3)
  })

  test('a step for which two must agree holds once a second moderator does', async () => {
    const nour = await open('nour')
    const hugo = await open('hugo')
    const korrigan = somebody(nour, 'korrigan_35')
    const id = made(
      nour.facts.measures.take({
        case: null,
        person: korrigan,
        what: 'banned',
        until: null,
        step: 'usual-end',
        note: '',
        needs: 2,
        article: null,
        articleVersion: null,
      }),
    )
    await browser.pass(1_000)
    const view = hugo.look(korrigan)
    expect(view.counts().inForce).toEqual([])
    expect(view.counts().lastMeasure).toBeNull()
    expect(view.standing().rungs[4]?.pending?.id).toBe(id)
    hugo.facts.measures.agree(id)
    expect(view.counts().inForce.map((one) => one.id)).toEqual([id])
    expect(view.counts().lastMeasure?.id).toBe(id)
    await browser.pass(1_000)
    expect(nour.look(korrigan).counts().inForce).toHaveLength(1)
  })
})

describe('merging and splitting', () => {
  test('two files read as one, and splitting gives back exactly what each had', async () => {
    const nour = await open('nour')
    const [korrigan, ventdouest] = [
      somebody(nour, 'korrigan_35'),
      somebody(nour, 'ventdouest', 'x'),
    ]
    const first = nour.note(korrigan, 'Insultes sur Discord', 'warning')
    await browser.pass(1_000)
    const second = nour.note(ventdouest, 'Rumeur sur X', 'warning')
    nour.facts.people.merge(korrigan, ventdouest)
    const view = nour.look(ventdouest)
    expect(view.file()).toMatchObject({ id: korrigan, aliases: [] })
    expect(view.file()?.handles).toHaveLength(2)
    expect(view.entries().map(({ id }) => id)).toEqual([second, first])
    expect(view.standing().proposal?.rank).toBe(3)
    nour.facts.people.splitOff(ventdouest)
    expect(view.file()?.id).toBe(ventdouest)
    expect(view.entries().map(({ id }) => id)).toEqual([second])
    expect(
      nour
        .look(korrigan)
        .entries()
        .map(({ id }) => id),
    ).toEqual([first])
    nour.workspace.undo.undo()
    expect(view.file()?.id).toBe(korrigan)
  })

  test('a handle becomes a person of its own with the cases and notes that somebody chooses, as one step', async () => {
    const nour = await open('nour')
    const korrigan = somebody(nour, 'korrigan_35')
    const other = { network: 'x', handle: 'ventdouest' }
    nour.facts.people.addHandle(korrigan, other)
    const of = openCase(nour, 'Rumeur', korrigan)
    const inCase = nour.note(korrigan, 'Relayée 40 fois', 'information', of)
    const loose = nour.note(korrigan, 'Reste ici', 'information')
    const made = nour.facts.people.splitHandle(korrigan, other, {
      cases: [of],
      notes: [inCase],
      measures: [],
    })
    const [own, apart] = [nour.look(korrigan), nour.look(made ?? '')]
    expect(apart.file()?.name).toBe('ventdouest')
    expect(
      apart
        .entries()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([of, inCase].sort())
    expect(own.entries().map(({ id }) => id)).toEqual([loose])
    expect(own.file()?.handles).toHaveLength(1)
    nour.workspace.undo.undo()
    expect(own.entries()).toHaveLength(3)
    expect(apart.file()).toBeNull()
  })

  test('somebody who was noted twice is found by their account', async () => {
    const nour = await open('nour')
    const [first, second] = [somebody(nour, 'Korrigan_35'), somebody(nour, '@korrigan_35')]
    const view = nour.look(first)
    expect(view.twins().map(({ id }) => id)).toEqual([second])
    nour.facts.people.merge(first, second)
    expect(view.twins()).toEqual([])
    expect(view.file()?.handles).toHaveLength(1)
  })

  test('who may not write here changes nothing', async () => {
    const nour = await open('nour')
    const korrigan = somebody(nour, 'korrigan_35')
    await browser.pass(1_000)
    const editor = await open('ed', 'editor')
    expect(editor.workspace.moderation()).toBeNull()
    expect(editor.facts.people.note({ name: 'X', handles: [] })).toBeNull()
    editor.facts.people.rename(korrigan, 'Y')
    await browser.pass(1_000)
    expect(nour.look(korrigan).file()?.name).toBe('korrigan_35')
  })
})

describe('the list of people noted', () => {
  test('finds by handle, alias or name, whatever the accents and the case, and of merged files by all their names', async () => {
    const nour = await open('nour')
    const elodie = made(nour.facts.people.note({ name: 'Élodie Kœnig', handles: [] }))
    const korrigan = somebody(nour, 'korrigan_35')
    nour.facts.people.addAlias(korrigan, 'Le Lutin')
    const { view, find } = nour.list()
    const found = (text: string) => {
      find({ text, sort: 'name' })
      return view.ids()
    }
    expect(found('elodie koenig')).toEqual([elodie])
    expect(found('LUTIN')).toEqual([korrigan])
    expect(found('35')).toEqual([korrigan])
    expect(found('personne')).toEqual([])
    nour.facts.people.merge(elodie, korrigan)
    expect(found('lutin')).toEqual([elodie])
    expect(view.count()).toBe(1)
  })

  test('has those on top about whom something was noted last', async () => {
    const nour = await open('nour')
    const [a, b] = [somebody(nour, 'a'), somebody(nour, 'b')]
    await browser.pass(1_000)
    nour.note(a, 'Merci', 'praise')
    await browser.pass(1_000)
    nour.note(b, 'Merci', 'praise')
    const { view, find } = nour.list()
    expect(view.ids()).toEqual([b, a])
    expect(view.marks(b)).toMatchObject({ cases: 0, notes: 1 })
    find({ text: '', sort: 'name' })
    expect(view.ids()).toEqual([a, b])
  })
})

describe('what a measure from somebody’s file has', () => {
  const ban = (person: string, needs = 2) => ({
    case: null,
    person,
    what: 'banned',
    until: null,
    step: null,
    note: '',
    needs,
    article: null,
    articleVersion: null,
  })
  const NEW = { triage: null }
  const caseOf = ({ facts, workspace }: Moderator, measure: string) => {
    const one = workspace.moderation()?.cases.get(facts.measure(measure)?.case ?? '')
    return one?.kind === 'case' ? one : null
  }

  test('a ban that is proposed there has a case from its first day: reasons and an appeal have their place', async () => {
    const nour = await open('nour')
    const kevin = somebody(nour, 'KevinThea')
    const id = made(nour.facts.measures.take(ban(kevin), NEW))
    expect(caseOf(nour, id)).toMatchObject({
      title: 'Exclusion',
      network: 'discord',
      triage: null,
      people: [kevin],
      owner: 'nour',
    })
    // What others agree to names the case, so it is there before they do.
    expect(nour.facts.measure(id)?.agreed).toEqual(['nour'])
    await nour.workspace.undo.undo()
    expect(nour.facts.measure(id)?.deletedAt).not.toBeNull()
    expect(nour.look(kevin).entries()).toEqual([])
  })

  test('the case says what was typed, where it was and what it is, and the reasons begin with that', async () => {
    const nour = await open('nour')
    const kevin = somebody(nour, 'KevinThea')
    const draft = { ...ban(kevin, 1), note: ' insultes répétées ' }
    const id = made(nour.facts.measures.take(draft, { triage: 'troll' }))
    expect(caseOf(nour, id)).toMatchObject({ title: 'insultes répétées', triage: 'troll' })
    expect(nour.facts.measure(id)?.reasons).toBe('insultes répétées')
    // Of an account here and one there, nobody knows which it was.
    nour.facts.people.addHandle(kevin, { network: 'mastodon', handle: 'kev' })
    expect(caseOf(nour, made(nour.facts.measures.take(draft, NEW)))?.network).toBeNull()
    const of = openCase(nour, 'Insultes', kevin)
    expect(caseOf(nour, made(nour.facts.measures.take({ ...draft, case: of }, NEW)))?.id).toBe(of)
  })

  test('a warning restricts nobody and makes none, and an older ban gets one, whoever decided it, without anybody’s agreement being lost', async () => {
    const nour = await open('nour')
    const kevin = somebody(nour, 'KevinThea')
    const { measures } = nour.facts
    const warned = made(measures.take({ ...ban(kevin, 1), what: 'warned' }, NEW))
    expect(nour.facts.measure(warned)?.case).toBeNull()
    const [alone, together] = [made(measures.take(ban(kevin, 1))), made(measures.take(ban(kevin)))]
    const agreed = nour.facts.measure(together)?.agreed
    for (const id of [alone, together]) {
      expect(measures.openCase(id)).toBe(caseOf(nour, id)?.id)
      expect(measures.openCase(id)).toBeNull()
    }
    expect(agreed).toHaveLength(1)
    expect(nour.facts.measure(together)).toMatchObject({ agreed, agreedBefore: [] })
  })

  test('who is muted or banned now is found among all', async () => {
    const nour = await open('nour')
    const [kevin, other] = [somebody(nour, 'KevinThea'), somebody(nour, 'loulou')]
    const { view, find } = nour.list()
    expect([view.restrained(), [...view.ids()].sort()]).toEqual([0, [kevin, other].sort()])
    const id = made(nour.facts.measures.take(ban(kevin, 1), NEW))
    find({ text: '', sort: 'recent', inForce: true })
    expect([view.restrained(), view.ids()]).toEqual([1, [kevin]])
    expect(view.marks(kevin)).toMatchObject({ notes: 0, measures: 1, inForce: { id } })
    nour.facts.measures.lift(id)
    expect([view.restrained(), view.ids()]).toEqual([0, []])
  })
})

test('who is called alike elsewhere is suggested, until they are one or somebody says that they are two', async () => {
  const nour = await open('nour')
  const kevin = somebody(nour, 'Kevin.Thea')
  const elsewhere = somebody(nour, 'kévin_théa', 'mastodon')
  somebody(nour, 'kev', 'mastodon')
  const third = somebody(nour, 'Kevinthea', 'forum')
  const alike = (person: string) =>
    nour
      .look(person)
      .alike()
      .map(({ id }) => id)
      .sort()
  expect(alike(kevin)).toEqual([elsewhere, third].sort())
  nour.facts.people.keepApart(kevin, third)
  expect([alike(kevin), alike(third)]).toEqual([[elsewhere], [elsewhere]])
  nour.facts.people.merge(kevin, elsewhere)
  expect(alike(kevin)).toEqual([])
  nour.facts.people.addAlias(third, 'Loulou du 35')
  const loulou = somebody(nour, 'loulou_du_35')
  expect(alike(loulou)).toEqual([third])
  // Whoever has taken two apart is not asked whether they are one.
  nour.facts.people.splitOff(elsewhere)
  expect([alike(kevin), alike(elsewhere)]).toEqual([[], [third]])
  const again = { network: 'x', handle: 'KevinThea' }
  nour.facts.people.addHandle(kevin, again)
  const split = made(
    nour.facts.people.splitHandle(kevin, again, { cases: [], notes: [], measures: [] }),
  )
  expect(alike(kevin)).toEqual([])
  expect(alike(split)).toEqual([elsewhere, third].sort())
})
