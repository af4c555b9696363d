import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDrawCommands } from '#client/commands/events/draws.ts'
import { createStageCommands } from '#client/commands/events/stage.ts'
import { createStageDrawCommands } from '#client/commands/events/stage-draw.ts'
import { createVoteCommands } from '#client/commands/events/vote.ts'
import { createVoteOnStage } from '#client/features/events/vote/vote-on-stage.ts'
import { type LiveDocument, openLiveDocument } from '#client/workspace/sharing/live-document.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { ENTRY_COLLECTIONS } from '#shared/documents/entries.ts'
import { EVENT_COLLECTIONS } from '#shared/documents/events.ts'
import { publicName } from '#shared/domain/events/challenge/participants.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import { NAMINGS } from '#shared/domain/events/stage-draw.ts'
import type { Records } from '#shared/domain/fields.ts'
import { stageName } from '#shared/protocol/stage-name.ts'

const EVENT = 'photocontestab'
const ENTRIES = ['entryaaaaaaaaa', 'entrybbbbbbbbb', 'entrycccccccc']
const LOGO = 'data:image/webp;base64,UklGRg=='

/**
 * Whatever stands in quotes where it is written what lies in a plan and beside those who take part: the names of all of their
 * fields are among it, those of fields that somebody adds tomorrow as well.
 */
const NAMES = [
  ...new Set(
    globSync('shared/src/domain/{events/**/*,record,order,history}.ts', { cwd: root() })
      .filter((file) => !/test/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(root(), file), 'utf8').matchAll(
          /['`]([a-zA-Z]\w{0,30}(?::[a-zA-Z]\w*)?):?(?=['`$])/g,
        ),
      ])
      .map(([, name = '']) => name),
  ),
]

function root(): string {
  return join(import.meta.dirname, '../../../../..')
}

/** What an audience may see, and what says to which event a record belongs and that it is there. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  events: ['name', 'title'],
  phases: ['name', 'role', 'start', 'length', 'after', 'gap'],
  measures: ['name', 'target', 'reached'],
  partners: ['name', 'aside:logo'],
  slides: ['title', 'text'],
  votes: ['title'],
  draws: ['content', 'hash'],
}
const ALWAYS = ['event', 'deletedAt']

/** As a parser of a text, an address, a picture, a number or a time takes it. */
const PLANTS = {
  text: 'PLANTED word',
  address: 'https://example.org/PLANTED',
  picture: 'data:image/png;base64,PLANTED0',
  number: 271_828_182,
  day: '1987-06-05',
  time: '1987-06-05T04:03',
} as const
/** The same again where somebody finds it: that time is an instant by then. */
const FOUND = /PLANTED|271828182|1987-06|\b549\d{9}\b/

let browser: FakeBrowser
let workspace: Workspace
let audience: LiveDocument
/** All that an audience ever held. */
let heard: string[]

const said = (doc: Y.Doc) =>
  JSON.stringify([...doc.share.keys()].map((name) => [name, doc.getMap(name).toJSON()]))
const events = () => {
  const opened = workspace.events()
  if (!opened) throw new Error('The plans are not open')
  return opened
}
const entries = () => {
  const opened = events().entries(EVENT)
  if (!opened) throw new Error('Who takes part is not open')
  return opened
}
const stage = () => events().stage(EVENT)

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  entries()
  stage()
  await browser.pass(500)
  heard = []
  audience = openLiveDocument({
    workspace: 'workspaceaaaaa',
    name: stageName(EVENT),
    environment: browser.tab().environment,
    changed: () => {},
  })
  audience.doc.on('update', (update: Uint8Array) => {
    heard.push(said(audience.doc), Buffer.from(update).toString('latin1'))
  })
  await browser.pass(500)
})
afterEach(() => {
  audience.close()
  workspace.close()
})

/** A record with these fields, and something planted in every other one that there is, as a member of a set as well. */
function plant(home: Records, id: string, value: Planted, fields: Fields, free: readonly string[]) {
  const kept = new Set([...ALWAYS, ...free, ...Object.keys(fields)])
  const planted = NAMES.filter((name) => !kept.has(name)).flatMap((name): [string, unknown][] => [
    [name, value],
    [`${name}:PLANTED`, true],
    [`${name}:member`, value],
  ])
  workspace.write.transact(home, () => {
    const map = home.get(id) ?? home.set(id, new Y.Map())
    for (const [field, said] of [...planted, ...Object.entries({ event: EVENT, ...fields })])
      map.set(field, said)
  })
}

type Planted = (typeof PLANTS)[keyof typeof PLANTS]
type Fields = Readonly<Record<string, unknown>>

/** What the team has, planted throughout: what an audience will see some of, and beside it as much that it will not. */
function plantAll(value: Planted): void {
  const shown: Readonly<Record<string, readonly [string, Fields]>> = {
    events: [EVENT, { name: 'Open air', title: 'A night outside' }],
    phases: ['doorsaaaaaaaaa', { name: 'Doors', role: 'event', start: '2026-10-18', length: 60 }],
    measures: ['measureaaaaaaa', { name: 'games', target: 10, reached: 7 }],
    partners: ['partneraaaaaaa', { name: 'Radio Thau', 'aside:logo': LOGO }],
    slides: ['slideaaaaaaaaa', { title: 'Intermission', text: '' }],
    votes: ['voteaaaaaaaaaa', { title: 'Which one?' }],
  }
  for (const collection of EVENT_COLLECTIONS) {
    const home = events().home(collection)
    const hidden = { name: 'PLANTED', title: 'PLANTED', what: 'PLANTED', role: 'preparation' }
    plant(home, 'otherrecordaaa', value, hidden, [])
    const [id, fields] = shown[collection] ?? []
    if (id && fields) plant(home, id, value, fields, SEEN[collection] ?? [])
  }
  for (const collection of ENTRY_COLLECTIONS)
    for (const [index, id] of ENTRIES.entries())
      plant(entries().home(collection), id, value, { name: 'Awa PLANTED', number: index + 1 }, [])
}

/** All that a presenter can do in an evening. */
function* evening(value: Planted): Generator<string> {
  const commands = createStageCommands(workspace, EVENT)
  commands.show()
  commands.showProgress('measureaaaaaaa')
  commands.count(8)
  commands.showPartner('partneraaaaaaa', true)
  commands.showTheme({ ground: '#0b3d2e', accent: '#f0b02e' })
  commands.announce('Doors open')
  commands.callWinner('Zoé', 'A book')
  commands.showSlide({ kind: 'text', id: 'slideaaaaaaaaa', title: 'Intermission', text: '' })
  yield 'Intermission'

  const rows = ENTRIES.map((id, index) => {
    const name = publicName(entryOf(id), 'short')
    return { place: index + 1, name, points: 3 - index }
  })
  commands.showLeaderboard({ title: 'Clubs', rows, frozen: false, at: 0 })
  yield 'Awa P.'

  const { environment } = browser.tab()
  const draws = createDrawCommands(workspace, EVENT, environment)
  const seals = ['one', 'two'].map((id) => ({ id: id.padEnd(14, 'a'), hash: 'a'.repeat(64) }))
  const draft = { title: 'Two books', prizes: 2, reserves: 1, rules: null }
  const id = draws.announce(
    { ...draft, source: { kind: 'devices', seals } },
    ENTRIES.map((code) => ({ code, weight: 1 })),
  )
  plant(events().home('draws'), id ?? '', value, {}, SEEN.draws ?? [])
  const draw = events().draws.get(id ?? '')
  if (draw?.kind !== 'draw') throw new Error('The draw was not announced')
  const [first = '', second = '', third = ''] = ENTRIES
  const outcome = { ranking: [], winners: [first, second], reserves: [third], left: 0 }
  const presented = { draw, isKnown: true, outcome }
  const onStage = createStageDrawCommands(workspace, EVENT)
  for (const naming of NAMINGS.filter((one) => one !== 'whole')) {
    onStage.show(presented, naming)
    for (const _ of ENTRIES) onStage.reveal(presented, entryOf)
    yield 'Two books'
    onStage.hide()
  }

  const votes = createVoteOnStage({
    workspace,
    event: EVENT,
    commands: createVoteCommands(workspace, EVENT),
    entryOf,
    nameOf: () => null,
  })
  const vote = events().votes.get('voteaaaaaaaaaa')
  if (vote?.kind !== 'vote') throw new Error('There is no vote')
  const choices = votes.choices(vote, ENTRIES, ({ number }) => `no. ${number}`)
  votes.show(vote, { most: 1, opensAt: null, closesAt: 5, forgetAt: 6, state: 'open' }, choices)
  yield 'no. 2'
}

function entryOf(id: string): Entry {
  const entry = entries().all.get(id)
  if (entry?.kind !== 'entry') throw new Error(`Nobody is ${id}`)
  return entry
}

test.each(Object.entries(PLANTS))(
  'nothing that a team keeps to itself is on a stage or in anything that an audience gets, whatever field it stands in: %s',
  async (_kind, value) => {
    expect(NAMES.length).toBeGreaterThan(200)
    plantAll(value)
    await browser.pass(500)
    for (const shown of evening(value)) {
      expect(said(stage().doc)).toContain(shown)
      expect(said(stage().doc)).not.toMatch(FOUND)
      expect(Buffer.from(Y.encodeStateAsUpdate(stage().doc)).toString('latin1')).not.toMatch(FOUND)
    }
    await browser.pass(2_000)
    expect(heard.join('\n')).toContain('Open air')
    expect(heard.join('\n')).not.toMatch(FOUND)
  },
)
