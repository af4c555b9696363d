import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { forgetPeople, stageIn } from '#shared/documents/stage.ts'
import type { EntryPerson } from '#shared/domain/events/entry.ts'
import { NAMINGS, type Naming } from '#shared/domain/events/stage-draw.ts'
import { createDrawCommands } from './draws.ts'
import { createEntryCommands } from './entries.ts'
import { createStageDrawCommands, type Presented } from './stage-draw.ts'

const EVENT = 'photocontestab'
const WINNERS = ['awaaaaaaaaaaaa', 'branaaaaaaaaaa']
const RESERVES = ['chloeaaaaaaaaa']

let browser: FakeBrowser
let workspace: Workspace

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  workspace.events()?.entries(EVENT)
  stage()
  await browser.pass(500)
})
afterEach(() => workspace.close())

const stage = () => {
  const open = workspace.events()?.stage(EVENT)
  if (!open) throw new Error('The stage is not open')
  return open
}
const bytes = () => Buffer.from(Y.encodeStateAsUpdate(stage().doc)).toString('latin1')

/** A draw that was announced, with what came of it. */
function announced(): Presented {
  const draws = createDrawCommands(workspace, EVENT, browser.tab().environment)
  const seals = ['one', 'two'].map((id) => ({ id: id.padEnd(14, 'a'), hash: 'a'.repeat(64) }))
  const made = draws.announce(
    {
      title: 'Two books',
      prizes: 2,
      reserves: 1,
      rules: null,
      source: { kind: 'devices', seals },
    },
    [...WINNERS, ...RESERVES].map((code) => ({ code, weight: 1 })),
  )
  const draw = workspace.events()?.draws.get(made ?? '')
  if (draw?.kind !== 'draw') throw new Error('The draw was not announced')
  return {
    draw,
    isKnown: true,
    outcome: { ranking: [], winners: WINNERS, reserves: RESERVES, left: 0 },
  }
}

test('an audience sees what is sealed, then one after the other who was drawn, and where it can be checked', async () => {
  const commands = createStageDrawCommands(workspace, EVENT)
  const presented = announced()
  const { id } = presented.draw
  const nobody = () => null
  expect(commands.next(presented)).toBeNull()
  commands.show({ ...presented, isKnown: false, outcome: null }, 'code')
  expect(stage().shown()).toMatchObject({
    slide: { kind: 'draw' },
    draw: { title: 'Two books', entries: 3, state: 'announced', fingerprint: presented.draw.hash },
    drawn: [],
  })
  commands.reveal({ ...presented, isKnown: false, outcome: null }, nobody)
  expect(stage().shown().drawn).toEqual([])
  for (const code of [WINNERS[1], WINNERS[0], RESERVES[0]]) {
    await browser.pass(1_000)
    commands.reveal(presented, nobody)
    expect(stage().shown().drawn.at(-1)?.code).toBe(code)
  }
  expect(commands.next(presented)).toEqual({ kind: 'done' })
  expect(commands.winnersShown(id)).toBe(2)
  expect(stage().shown().draw?.state).toBe('drawn')
  expect(commands.publish(presented, 'javascript:alert(1)')).toBe(false)
  expect(commands.publish(presented, ' https://example.org/proof.html')).toBe(true)
  expect(stage().shown().draw?.proof).toBe('https://example.org/proof.html')
  commands.hide()
  expect(stage().shown()).toMatchObject({ draw: null, drawn: [] })
  expect(bytes()).not.toContain('Two books')
})

test('a draw that is cancelled says so on the stage in the same moment, with its reason, and without its names', async () => {
  const commands = createStageDrawCommands(workspace, EVENT)
  const presented = announced()
  const { cancel } = createDrawCommands(workspace, EVENT, browser.tab().environment)
  commands.show(presented, 'code')
  cancel('another', 'mistake')
  expect(stage().shown().draw).toMatchObject({ state: 'drawn', why: null })
  cancel(presented.draw.id, 'list')
  expect(stage().shown()).toMatchObject({
    slide: { kind: 'draw' },
    draw: { state: 'cancelled', why: 'list', fingerprint: presented.draw.hash },
  })
  commands.hide()
  cancel(presented.draw.id, 'other')
  expect(stage().shown().draw).toBeNull()
})

test('who is erased loses the name on the stage, too, and the draw stays as it was', async () => {
  const commands = createStageDrawCommands(workspace, EVENT)
  const presented = announced()
  commands.show(presented, 'whole')
  for (const _ of WINNERS)
    commands.reveal(presented, (code) => ({ name: `Name of ${code}`, email: '', handle: '' }))
  const names = () =>
    new Set(
      stage()
        .shown()
        .drawn.map(({ name }) => name),
    )
  expect(names()).toEqual(new Set(WINNERS.map((code) => `Name of ${code}`)))
  await createEntryCommands(workspace, EVENT).erase(['awaaaaaaaaaaaa'])
  expect(names()).toEqual(new Set(['', 'Name of branaaaaaaaaaa']))
  expect(commands.winnersShown(presented.draw.id)).toBe(2)
  workspace.write.transact(stageIn(stage().doc), () => forgetPeople(stage().doc))
  expect(names()).toEqual(new Set(['']))
  expect(bytes()).not.toContain('Name of')
})

test('of those who take part nobody is on the stage who was not revealed, and of who was only what was chosen', () => {
  const commands = createStageDrawCommands(workspace, EVENT)
  const presented = announced()
  const secret = fc.stringMatching(/^[a-z]{4,12}$/).map((word) => `PLANTED${word}`)
  const person = fc.record({ name: secret, email: secret, handle: secret, note: secret })
  const lastNamed = person.map((one) => ({ ...one, name: `Awa ${one.name}` }))
  const revealed = { code: '', short: 'Awa P.', whole: 'Awa' } satisfies Record<Naming, string>
  fc.assert(
    fc.property(fc.constantFrom(...NAMINGS), lastNamed, person, (naming, winner, other) => {
      const known: Record<string, EntryPerson> = { branaaaaaaaaaa: { ...winner, name: 'Awa P' } }
      if (naming === 'short') known.branaaaaaaaaaa = winner
      const personOf = (code: string) => known[code] ?? other
      commands.show(presented, naming)
      expect(bytes()).not.toContain('PLANTED')
      commands.reveal(presented, personOf)
      expect(bytes()).not.toContain('PLANTED')
      expect(stage().shown().drawn[0]?.name).toContain(revealed[naming])
      commands.hide()
    }),
    { numRuns: 60 },
  )
})
