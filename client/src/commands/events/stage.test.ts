import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { EMPTY_STAGE, readStage } from '#shared/documents/stage.ts'
import { MOST_ROWS } from '#shared/domain/events/stage-leaderboard.ts'
import type { Records } from '#shared/domain/fields.ts'
import { createStageCommands, type StageCommands } from './stage.ts'

const EVENT = 'photocontestab'

let browser: FakeBrowser
let workspace: Workspace
let commands: StageCommands

async function open(role: Role): Promise<void> {
  browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role })
  commands = createStageCommands(workspace, EVENT)
  commands.mayStage()
  await browser.pass(500)
}
afterEach(() => workspace.close())

const events = () => {
  const opened = workspace.events()
  if (!opened) throw new Error('The plans are not open')
  return opened
}
const put = (home: Records, id: string, fields: Readonly<Record<string, unknown>>): void =>
  workspace.write.transact(home, () => {
    home.set(id, new Y.Map(Object.entries(fields)))
  })
const plan = (fields: object = {}) =>
  put(events().home('events'), EVENT, { name: 'Open air', title: 'A night outside', ...fields })
const phase = (id: string, fields: object) =>
  put(events().home('phases'), id, { event: EVENT, start: '2026-10-18', length: 1440, ...fields })
const stage = () => events().stage(EVENT)
const bytes = () => Buffer.from(Y.encodeStateAsUpdate(stage().doc)).toString('latin1')

describe('the stage of an event', () => {
  beforeEach(() => open('editor'))

  test('shows a plan when somebody says so, as it was then, until it is shown anew', () => {
    plan()
    phase('a', { name: 'Doors', role: 'event' })
    expect(stage().shown().plan).toBeNull()
    commands.show()
    expect(stage().shown().plan).toMatchObject({
      title: 'Open air',
      lede: 'A night outside',
      workspace: 'Réseau Tremplin',
    })
    expect([...(stage().shown().plan?.phases.values() ?? [])]).toEqual([
      { name: 'Doors', begin: Date.UTC(2026, 9, 17, 22), end: Date.UTC(2026, 9, 18, 22) },
    ])
    expect(commands.isUpToDate()).toBe(true)

    plan({ name: 'Open air, postponed' })
    expect(commands.isUpToDate()).toBe(false)
    expect(stage().shown().plan?.title).toBe('Open air')
    commands.show()
    expect(stage().shown().plan?.title).toBe('Open air, postponed')
  })

  test('says what is announced, the newest first, and takes it back', async () => {
    for (const text of ['Doors open', '  ', ' The jury\n sits ']) {
      commands.announce(text)
      await browser.pass(1_000)
    }
    const said = () =>
      stage()
        .shown()
        .announcements.map(({ text }) => text)
    expect(said()).toEqual(['The jury sits', 'Doors open'])
    commands.takeBack(stage().shown().announcements[0]?.id ?? '')
    expect(said()).toEqual(['Doors open'])
    expect(bytes()).not.toContain('jury')
  })

  test('shows how far all have come by the measure that was chosen, and counts on in the plan as well', () => {
    plan()
    put(events().home('measures'), 'gamesplayedaaa', {
      event: EVENT,
      name: 'games played',
      target: 10_000,
      reached: 7_000,
    })
    put(events().home('measures'), 'withoutatarget', { event: EVENT, name: 'joy' })
    commands.show()
    const progress = () => stage().shown().plan?.progress
    expect(progress()).toBeNull()
    commands.showProgress('withoutatarget')
    expect(progress()).toBeNull()
    commands.showProgress('gamesplayedaaa')
    expect(progress()).toMatchObject({ name: 'games played', reached: 7_000, target: 10_000 })
    commands.count(7_342)
    expect(progress()?.reached).toBe(7_342)
    expect(progress()).toMatchObject({ unit: 'games played', since: { reached: 7_000 } })
    expect(events().measures.get('gamesplayedaaa')).toMatchObject({ reached: 7_342 })
    expect(commands.isUpToDate()).toBe(true)
    commands.show()
    expect(progress()?.since).toMatchObject({ reached: 7_000 })
    commands.showProgress(null)
    expect(progress()).toBeNull()
    expect(bytes()).not.toContain('games played')
    // What was counted before it is shown has not come only today.
    commands.showProgress('gamesplayedaaa', 8_000)
    expect(progress()).toMatchObject({ reached: 8_000, since: { reached: 8_000 } })
    commands.showProgress(null)
  })

  test('calls winners one after the other, and takes one back who was called in error', async () => {
    plan()
    commands.show()
    for (const name of ['Awa', ' ', 'Bran']) {
      commands.callWinner(name, 'Two books')
      await browser.pass(1_000)
    }
    const called = () =>
      stage()
        .shown()
        .winners.map(({ name, prize }) => [name, prize])
    expect(called()).toEqual([
      ['Awa', 'Two books'],
      ['Bran', 'Two books'],
    ])
    commands.takeWinnerBack(stage().shown().winners[0]?.id ?? '')
    expect(called()).toEqual([['Bran', 'Two books']])
    expect(bytes()).not.toContain('Awa')
  })

  test('shows the first rows of a leaderboard until it is taken off, or another takes its place', () => {
    plan()
    commands.show()
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, place) => ({
      place: place + 1,
      name: ` Club\n${place + 1} `,
      points: 1_204 - place,
      made: { reached: 9, streak: 3, per: 'week' as const, third: 1 },
    }))
    commands.showLeaderboard({ title: 'Clubs', rows, frozen: true, at: 5 })
    const board = () => stage().shown().leaderboard
    expect(board()).toMatchObject({ title: 'Clubs', frozen: true, at: 5 })
    expect(board()?.rows[1]).toEqual({
      place: 2,
      name: 'Club 2',
      points: 1_203,
      made: { reached: 9, streak: 3, per: 'week', third: 1 },
    })
    expect(board()?.rows.length).toBe(MOST_ROWS)
    const again = (points: readonly [string, number, number][], at: number) =>
      commands.showLeaderboard({
        title: 'Clubs',
        rows: points.map(([name, place, points]) => ({ name, place, points })),
        frozen: false,
        at,
      })
    again(
      [
        ['Ponant', 1, 9],
        ['Port', 2, 8],
        ['Port', 3, 7],
        ['Sète', 4, 6],
      ],
      6,
    )
    again(
      [
        ['Sète', 1, 12],
        ['Ponant', 2, 9],
        ['Port', 3, 8],
        ['Port', 4, 7],
      ],
      7,
    )
    const moves = () => board()?.rows.map(({ name, was }) => `${name} ${was ?? '-'}`)
    expect(moves()).toEqual(['Sète 4', 'Ponant 1', 'Port -', 'Port -'])
    again(
      [
        ['Sète', 1, 12],
        ['Ponant', 2, 9],
      ],
      8,
    )
    expect(moves()).toEqual(['Sète 4', 'Ponant 1'])
    again(
      [
        ['Sète', 1, 14],
        ['Ponant', 2, 9],
      ],
      9,
    )
    expect(moves()).toEqual(['Sète -', 'Ponant -'])
    commands.showLeaderboard({ title: 'Players', rows: [], frozen: false, at: 6 })
    expect(board()).toEqual({ title: 'Players', rows: [], frozen: false, at: 6 })
    commands.showLeaderboard(null)
    expect(board()).toBeNull()
    for (const word of ['Clubs', 'Club 2', 'Players']) expect(bytes()).not.toContain(word)
  })

  test('names the partners that were chosen, by their names alone, and follows the plan when it is shown anew', () => {
    plan()
    const partner = (id: string, name: string, more: object = {}) =>
      put(events().home('partners'), id, { event: EVENT, name, brings: 'PLANTED', ...more })
    const logo = 'data:image/webp;base64,UklGRg=='
    partner('villedeseteaaa', 'Ville de Sète', {
      link: 'https://PLANTED.example',
      'aside:logo': logo,
    })
    partner('radiothauaaaaa', 'Radio Thau')
    commands.show()
    const named = () =>
      stage()
        .shown()
        .plan?.partners.map(({ name }) => name)
    commands.showPartner('villedeseteaaa', true)
    expect(named()).toEqual(['Ville de Sète'])
    expect(stage().shown().plan?.partners[0]?.logo).toBe(logo)
    expect(bytes()).not.toContain('Radio Thau')
    partner('villedeseteaaa', 'Sète')
    expect(commands.isUpToDate()).toBe(false)
    commands.show()
    expect(stage().shown().plan?.partners[0]?.logo).toBeNull()
    commands.showPartner('radiothauaaaaa', true)
    expect(named()?.sort()).toEqual(['Radio Thau', 'Sète'])
    commands.showPartner('villedeseteaaa', false)
    expect(named()).toEqual(['Radio Thau'])
    expect(bytes()).not.toContain('PLANTED')
  })

  test('fills the screen with one thing, hides it, and has the colours of the team', () => {
    plan()
    commands.show()
    expect(stage().shown().slide).toEqual({ kind: 'overview' })
    commands.showSlide({ kind: 'text', id: 'pauseaaaaaaaaa', title: 'Intermission', text: '' })
    commands.pause(true)
    commands.showTheme({ ground: '#0b3d2e', accent: '#f0b02e' })
    expect(stage().shown()).toMatchObject({
      slide: { kind: 'text', title: 'Intermission' },
      isPaused: true,
      theme: { ground: '#0b3d2e' },
    })
    commands.showSlide({ kind: 'winners' })
    commands.pause(false)
    commands.showTheme(null)
    expect(stage().shown()).toMatchObject({
      slide: { kind: 'winners' },
      isPaused: false,
      theme: null,
    })
    expect(bytes()).not.toContain('Intermission')
    for (const slide of ['nonsense', { kind: 'holo' }, { kind: 'text' }]) {
      stage().doc.getMap('slots').set('slide', slide)
      expect(stage().shown().slide).toEqual({ kind: 'overview' })
    }
  })

  test('is empty once everything is taken off, and what stood there is not in it any more', () => {
    plan()
    phase('a', { name: 'Doors', role: 'event' })
    commands.show()
    commands.announce('Doors open')
    commands.clear()
    expect(stage().shown()).toEqual(EMPTY_STAGE)
    for (const word of ['Open air', 'Doors', 'outside']) expect(bytes()).not.toContain(word)
  })

  test('M5: what it holds and nobody can read is not shown, and the rest is', () => {
    plan()
    commands.show()
    const { doc } = stage()
    doc.getMap('phases').set('x', { name: 5, begin: 0, end: 0 })
    doc.getMap('phases').set('y', 'nonsense')
    doc.getMap('announcements').set('z', { text: '', at: Number.NaN })
    doc.getMap('about').set('timeZone', 'Nowhere/Land')
    expect(readStage(doc).plan).toMatchObject({ title: 'Open air', timeZone: 'UTC' })
    expect(readStage(doc).plan?.phases.size).toBe(0)
    expect(readStage(doc).announcements).toEqual([])
    const row = { place: 1, name: 'Club', points: 3 }
    const rows = [row, { ...row, place: 0 }, { ...row, points: Number.NaN }, 'nonsense', null]
    doc.getMap('slots').set('leaderboard', { title: 'Clubs', rows, frozen: 'no', at: 0 })
    expect(readStage(doc).leaderboard).toEqual({
      title: 'Clubs',
      rows: [row],
      frozen: false,
      at: 0,
    })
    doc.getMap('slots').set('leaderboard', { title: 'Clubs' })
    expect(readStage(doc).leaderboard).toBeNull()
  })
})

test('who may only read the plans changes nothing of what an audience sees', async () => {
  await open('contributor')
  expect(commands.mayStage()).toBe(false)
  commands.announce('Doors open')
  commands.show()
  expect(stage().shown()).toEqual(EMPTY_STAGE)
})
