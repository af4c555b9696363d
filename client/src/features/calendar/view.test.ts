import 'fake-indexeddb/auto'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createStrayed } from './filters/strayed.ts'
import type { CalendarKeys } from './keyboard/keys.ts'
import { type Desk, openDesk } from './testing/desk.ts'
import type { CalendarView } from './view.ts'

let desk: Desk
let workspace: Workspace
let commands: PostCommands
let view: CalendarView
let keys: CalendarKeys
let opened: readonly string[]
let choose: Desk['choose']
let press: Desk['press']
let plan: Desk['plan']
let atOf: Desk['atOf']

beforeEach(async () => {
  desk = await openDesk()
  ;({ workspace, commands, view, keys, opened, choose, press, plan, atOf } = desk)
})

afterEach(() => desk.close())

function weekOf(day: string) {
  const week = view.weeks().find(({ days }) => days.includes(day))
  if (!week) throw new Error(`${day} is not shown`)
  return week
}

describe('the month', () => {
  test('opens on today, in the workspace’s time zone, and Tab leads to it', () => {
    expect(view.month()).toBe('2026-10')
    expect(view.today()).toBe('2026-10-15')
    expect(view.hour()).toBe('10:00')
    expect(view.tabDay()).toBe('2026-10-15')
  })

  test('the next one is shown, and Tab leads to its first day; T comes back', () => {
    view.turn(1)
    view.turn(1)
    expect(view.month()).toBe('2026-12')
    expect(view.tabDay()).toBe('2026-12-01')
    press('t')
    expect(view.month()).toBe('2026-10')
    expect(view.reach()).toEqual({ on: 'day', day: '2026-10-15' })
  })
})

describe('another view', () => {
  test('of the same days: board and year, which show more, lead back to the month that one came from', () => {
    view.show('2026-12')
    for (const wider of ['4', '5']) {
      press(wider, '1')
      expect([view.view(), view.month()]).toEqual(['month', '2026-12'])
    }
  })

  test('the list says where it stands when nothing is on the day that was asked for, and turns from there', () => {
    press('3')
    expect(view.listDay()).toBe('2026-10-15')
    view.standAt('2026-02-21')
    expect(view.listDay()).toBe('2026-02-21')
    view.turn(-1)
    expect(view.anchor()).toBe('2026-01-01')
    view.standAt('2026-03-04')
    view.turn(1)
    expect(view.anchor()).toBe('2026-04-01')
  })

  test('shows the day that one went to on the board', () => {
    view.show('2026-12')
    press('4')
    const post = plan('Bilan de saison', '2027-02-10T09:00')
    view.back(post)
    press('1')
    expect(view.month()).toBe('2027-02')
  })
})

describe('the keyboard in the grid', () => {
  test('arrows go by day and week, Home and End to the ends of the week', () => {
    press('ArrowRight', 'ArrowDown')
    expect(view.tabDay()).toBe('2026-10-23')
    press('Home')
    expect(view.tabDay()).toBe('2026-10-19')
    press('End', 'ArrowUp', 'ArrowLeft')
    expect(view.tabDay()).toBe('2026-10-17')
  })

  test('PgDn and an arrow past the last row turn the month', () => {
    press('PageDown')
    expect([view.month(), view.tabDay()]).toEqual(['2026-11', '2026-11-15'])
    press('PageUp', 'PageUp')
    expect([view.month(), view.tabDay()]).toEqual(['2026-09', '2026-09-15'])
    press('ArrowDown', 'ArrowDown', 'ArrowDown')
    expect([view.month(), view.tabDay()]).toEqual(['2026-10', '2026-10-06'])
  })

  test('PgDn turns the month from a post, too', () => {
    plan('Portes ouvertes', '2026-10-15T11:30')
    press('Enter', 'PageDown')
    expect([view.month(), view.tabDay()]).toEqual(['2026-11', '2026-11-15'])
  })

  test('Enter goes into the posts of a day, arrows between them, Escape back', () => {
    const first = plan('Portes ouvertes', '2026-10-15T11:30')
    const second = plan('Plus qu’un jour', '2026-10-15T12:15')
    press('Enter')
    expect(view.spot()).toMatchObject({ on: 'post', post: first })
    press('ArrowDown')
    expect(view.spot()).toMatchObject({ on: 'post', post: second })
    press('ArrowDown')
    expect(view.spot()).toMatchObject({ on: 'post', post: second })
    press('Enter')
    expect(opened).toEqual([second])
    press('Escape')
    expect(view.spot()).toEqual({ on: 'day', day: '2026-10-15' })
  })

  test('a day without posts says so', () => {
    press('Enter')
    expect(view.said()).toEqual({ kind: 'empty-day', day: '2026-10-15' })
  })

  test('C prepares a post on the day where one is, and opens it', () => {
    press('ArrowRight', 'c')
    expect(opened).toHaveLength(1)
    expect(atOf(opened[0] ?? '')).toBe('2026-10-16')
  })

  test('J and K go through the posts of the month', () => {
    const past = plan('Le vote est ouvert', '2026-10-13T09:00', 'published')
    const today = plan('Portes ouvertes', '2026-10-15T11:30')
    const later = plan('Lettre du réseau', '2026-10-30T18:00')
    press('j')
    expect(view.spot()).toMatchObject({ post: today })
    press('j', 'j')
    expect(view.spot()).toMatchObject({ post: later })
    press('k', 'k')
    expect(view.spot()).toMatchObject({ post: past })
  })

  test('Delete puts a post into the bin and goes on to its neighbour; undo brings it back', () => {
    const first = plan('Portes ouvertes', '2026-10-15T11:30')
    const second = plan('Plus qu’un jour', '2026-10-15T12:15')
    press('Enter', 'Delete')
    expect(workspace.posts.onDay('2026-10-15')).toEqual([second])
    expect(view.spot()).toMatchObject({ on: 'post', post: second })
    expect(workspace.undo.last()).toMatchObject({ what: 'removed', count: 1 })
    workspace.undo.undo()
    expect(workspace.posts.onDay('2026-10-15')).toEqual([first, second])
  })

  test('undoing a move is followed to where the post is again, in another month too', () => {
    const post = plan('Portes ouvertes', '2026-10-30T11:30')
    view.go({ on: 'post', day: '2026-10-30', post })
    press('m', 'ArrowDown', 'Enter')
    view.turn(1)
    view.at({ on: 'post', day: '2026-11-06', post })
    workspace.undo.undo()
    expect(view.uprooted()).toBe(post)
    view.follow(workspace.undo.turned()?.records[0] ?? '')
    expect(view.month()).toBe('2026-10')
    expect(view.reach()).toEqual({ on: 'post', day: '2026-10-30', post })
    expect(view.uprooted()).toBeNull()
  })

  test('a post that a colleague moves away under the focus is followed within the month', () => {
    const post = plan('Portes ouvertes', '2026-10-15T11:30')
    view.go({ on: 'post', day: '2026-10-15', post })
    commands.move(post, '2026-10-16T11:30')
    expect(view.uprooted()).toBe(post)
    view.back(post)
    expect(view.reach()).toEqual({ on: 'post', day: '2026-10-16', post })
    commands.move(post, '2026-12-16')
    view.back(post)
    expect(view.month()).toBe('2026-10')
    expect(view.reach()).toEqual({ on: 'day', day: '2026-10-16' })
  })

  test('undoing what made a post leads to the day where it was', () => {
    const post = plan('Portes ouvertes', '2026-10-16')
    view.go({ on: 'post', day: '2026-10-16', post })
    workspace.undo.undo()
    view.follow(post)
    expect(view.reach()).toEqual({ on: 'day', day: '2026-10-16' })
  })

  test('I goes to the field for ideas, which keeps what is typed there', () => {
    press('i')
    expect(desk.quickAdds()).toBe(1)
    expect(view.note('  Les métiers du froid en 60 s ')).toBe(true)
    expect(view.note('   ')).toBe(false)
    const [idea] = workspace.posts.unscheduled()
    expect(workspace.posts.get(idea ?? '')).toMatchObject({
      title: 'Les métiers du froid en 60 s',
      status: 'idea',
    })
  })
})

test('what the keyboard help lists is what is bound: in a day, on a post, and with one in hand', () => {
  const listed = (group: string) =>
    desk.shortcuts.filter((one) => one.group === group).flatMap((one) => one.keys)
  expect(listed('calendar')).toEqual(
    expect.arrayContaining([
      'ArrowLeft',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Enter',
    ]),
  )
  expect(listed('post')).toEqual(['e', 'm', 'Enter', 'Delete', 'Shift+F10', 'ContextMenu'])
  for (const written of listed('carry')) {
    const post = plan('Portes ouvertes', '2026-10-15T11:30')
    view.go({ on: 'post', day: '2026-10-15', post })
    press('m')
    const parts = written.replace('Space', ' ').split('+')
    const stroke = {
      key: parts.at(-1) ?? '',
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
      ctrlKey: false,
      metaKey: false,
    }
    expect(keys.press(stroke), written).toBe(true)
    view.carry.cancel()
  }
})

describe('moving a post with the keyboard', () => {
  test('M picks it up, arrows move the day, Alt+arrows the hour, each step is said, Enter drops it', () => {
    const post = plan('Ce qu’il faut apporter', '2026-10-20T11:30')
    plan('Responsable handicap', '2026-10-22T09:00')
    view.go({ on: 'post', day: '2026-10-20', post })
    press('m')
    expect(view.said()).toEqual({ kind: 'picked-up', post, at: '2026-10-20T11:30' })
    press('ArrowRight', 'ArrowRight')
    expect(view.said()).toEqual({ kind: 'over', at: '2026-10-22T11:30', others: 1 })
    expect(view.postsOn(weekOf('2026-10-22'), '2026-10-22').slot).toBe(1)
    press('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp')
    expect(view.said()).toEqual({ kind: 'over', at: '2026-10-22T08:30', others: 1 })
    expect(view.postsOn(weekOf('2026-10-22'), '2026-10-22').slot).toBe(0)
    expect(atOf(post)).toBe('2026-10-20T11:30')
    press('Enter')
    expect(atOf(post)).toBe('2026-10-22T08:30')
    // The toast says it, and nothing else does.
    expect(view.said()).toBeNull()
    expect(workspace.undo.last()).toMatchObject({ what: 'moved', records: [post] })
    expect(view.spot()).toEqual({ on: 'post', day: '2026-10-22', post })
  })

  test('Escape puts it back, with the focus on it and the month where it is', () => {
    const post = plan('Ce qu’il faut apporter', '2026-10-20T11:30')
    view.go({ on: 'post', day: '2026-10-20', post })
    press('m', 'PageDown')
    expect(view.month()).toBe('2026-11')
    press('Escape')
    expect(atOf(post)).toBe('2026-10-20T11:30')
    expect(view.month()).toBe('2026-10')
    expect(view.spot()).toMatchObject({ on: 'post', post })
  })

  test('Shift+Enter leaves it and drops a copy', () => {
    const post = plan('Lettre du réseau', '2026-10-20T18:00')
    view.go({ on: 'post', day: '2026-10-20', post })
    press('m', 'ArrowDown', 'Shift+Enter')
    expect(atOf(post)).toBe('2026-10-20T18:00')
    expect(workspace.posts.onDay('2026-10-27')).toHaveLength(1)
  })

  test('a post without a date is picked up over the day where the keyboard was', () => {
    const idea = plan('Calendrier de l’Avent', null, 'idea')
    view.go({ on: 'idea', post: idea })
    press('m', 'ArrowRight', 'Enter')
    expect(atOf(idea)).toBe('2026-10-16')
  })

  test('an idea that is moved by hours gets one first; an hour before midnight goes to the day before', () => {
    const idea = plan('Calendrier de l’Avent', null, 'idea')
    view.go({ on: 'idea', post: idea })
    press('m', 'Alt+ArrowDown')
    expect(view.said()).toMatchObject({ kind: 'over', at: '2026-10-15T09:00' })
    for (let i = 0; i < 10; i++) press('Alt+ArrowUp')
    expect(view.said()).toMatchObject({ kind: 'over', at: '2026-10-14T23:00' })
  })

  test('dropped where it was, nothing is written and nothing is there to undo', () => {
    const post = plan('Lettre du réseau', '2026-10-20T18:00')
    view.go({ on: 'post', day: '2026-10-20', post })
    press('m', 'ArrowRight', 'ArrowLeft', 'Enter')
    expect(view.said()).toEqual({ kind: 'put-back' })
    expect(workspace.undo.last()?.what).toBe('created')
  })
})

describe('carrying a post with a pointer', () => {
  test('to the tray takes its date away', () => {
    const post = plan('Lettre du réseau', '2026-10-20T18:00')
    view.carry.pickUp(post, 'pointer', null)
    view.carry.toDay('2026-10-23')
    view.carry.toTray()
    view.drop()
    expect(workspace.posts.unscheduled()).toEqual([post])
  })

  test('keeps the hour over another day, also after the pointer had left the month', () => {
    const post = plan('Lettre du réseau', '2026-10-20T18:00')
    view.carry.pickUp(post, 'pointer', null)
    view.carry.toNowhere()
    view.carry.toDay('2026-10-28')
    view.drop()
    expect(atOf(post)).toBe('2026-10-28T18:00')
  })

  test('dropped outside, it stays where it was', () => {
    const post = plan('Lettre du réseau', '2026-10-20T18:00')
    view.carry.pickUp(post, 'pointer', null)
    view.carry.toNowhere()
    view.drop()
    expect(atOf(post)).toBe('2026-10-20T18:00')
  })
})

describe('what fits', () => {
  const manyOn = (day: string, count: number) => {
    for (let i = 0; i < count; i++) plan(`Publication ${i}`, `${day}T${10 + i}:00`)
  }

  test('a full day counts what it cannot show, and the keyboard reaches "more"', () => {
    view.layout.measured({ rows: 760, window: 900, day: 150, rem: 16 })
    manyOn('2026-10-22', 8)
    const { visible, more } = view.postsOn(weekOf('2026-10-22'), '2026-10-22')
    expect(visible.length + more).toBe(8)
    expect(visible.length).toBeGreaterThan(0)
    view.go({ on: 'day', day: '2026-10-22' })
    press('Enter', 'End')
    expect(view.spot()).toEqual({ on: 'more', day: '2026-10-22' })
    press('Enter')
    expect(view.listed()).toBe('2026-10-22')
  })

  test('the week in which we are shows more than the others, a larger text shows fewer', () => {
    view.layout.measured({ rows: 760, window: 900, day: 150, rem: 16 })
    manyOn('2026-10-16', 8)
    manyOn('2026-10-22', 8)
    const shown = (day: string) => view.postsOn(weekOf(day), day).visible.length
    const usual = shown('2026-10-22')
    expect(shown('2026-10-16')).toBeGreaterThan(usual)
    view.layout.measured({ rows: 760, window: 900, day: 150, rem: 24 })
    expect(shown('2026-10-22')).toBeLessThan(usual)
  })

  test('long titles take what a day has free, and one line each where it is full', () => {
    view.layout.measured({ rows: 760, window: 900, day: 150, rem: 16 })
    const day = '2026-10-16'
    const long = plan('Portes ouvertes de Rennes : le programme', `${day}T10:00`)
    const short = plan('Rappel', `${day}T12:00`)
    const middling = plan('Portrait de Maël, apprenti soudeur', `${day}T14:00`)
    const lines = () => Object.fromEntries(view.postsOn(weekOf(day), day).extraLines)
    expect(lines()).toEqual({ [long]: 2, [short]: 0, [middling]: 1 })
    manyOn(day, 1)
    expect(new Set(Object.values(lines()))).toEqual(new Set([0]))
  })

  test('what stands in a title’s place, as in posts from a scheduler, takes as many lines', () => {
    view.layout.measured({ rows: 760, window: 900, day: 150, rem: 16 })
    const at = '2026-10-16T10:00'
    const untitled = commands.create({ body: 'Portes ouvertes de Rennes : le programme', at })
    const { extraLines } = view.postsOn(weekOf('2026-10-16'), '2026-10-16')
    expect([...extraLines]).toEqual([[untitled, 2]])
  })

  test('on paper everything is listed', () => {
    manyOn('2026-10-22', 8)
    view.layout.showEverything(true)
    expect(view.postsOn(weekOf('2026-10-22'), '2026-10-22')).toMatchObject({ more: 0 })
  })

  test('a day that holds little shows it whole, a full one on single lines before it hides a post', () => {
    view.layout.measured({ rows: 760, window: 900, day: 150, rem: 16 })
    manyOn('2026-10-20', 2)
    manyOn('2026-10-21', 4)
    manyOn('2026-10-22', 8)
    const shown = (day: string) => view.postsOn(weekOf(day), day)
    expect(shown('2026-10-20')).toMatchObject({ more: 0, single: false })
    expect(shown('2026-10-21')).toMatchObject({ more: 0, single: true })
    expect(shown('2026-10-22')).toMatchObject({ more: 4, single: true })
  })

  test('what single lines leave free gives the first of them a line for their titles', () => {
    view.layout.measured({ rows: 760, window: 900, day: 150, rem: 16 })
    manyOn('2026-10-21', 4)
    const { extraLines } = view.postsOn(weekOf('2026-10-21'), '2026-10-21')
    expect([...extraLines.values()]).toEqual([1, 0, 0, 0])
  })

  test('what was published or cancelled is quiet, what was forgotten takes a line of its own, ideas are dashed', () => {
    expect(view.lookOf(plan('Oubliée', '2026-10-14T09:00'))).toBe('line')
    expect(view.lookOf(plan('Partie hier', '2026-10-14T09:00', 'published'))).toBe('quiet')
    expect(view.lookOf(plan('Partie ce matin', '2026-10-15T08:30', 'published'))).toBe('quiet')
    expect(view.lookOf(plan('À l’étude', '2026-10-30T11:00', 'idea'))).toBe('idea')
    expect(view.lookOf(plan('En préparation', '2026-10-15T09:00'))).toBe('full')
  })
})

describe('a filter', () => {
  const shownOn = (day: string) => view.postsOn(weekOf(day), day).visible

  test('lets through only what matches, and follows a change that makes a post match (M13)', () => {
    const vote = plan('Vote du public', '2026-10-20T09:00')
    const hidden = plan('Merci à tous', '2026-10-20T10:00')
    const idea = plan('Une idée', null, 'idea')
    choose({ text: 'VOTE' })
    expect(shownOn('2026-10-20')).toEqual([vote])
    expect([view.shown.unscheduled(), workspace.posts.unscheduled()]).toEqual([[], [idea]])
    commands.change(hidden, { title: 'Le vote est clos' })
    expect(shownOn('2026-10-20')).toEqual([vote, hidden])
    choose({})
    expect(view.shown.unscheduled()).toEqual([idea])
  })

  test('finds words in the text of a post beyond what a chip shows', () => {
    const body = `${'mot '.repeat(100)} forêt`
    const id = commands.create({ title: 'Longue', at: '2026-10-20T09:00', body })
    plan('Courte', '2026-10-20T10:00')
    choose({ text: 'foret' })
    expect(shownOn('2026-10-20')).toEqual([id])
  })

  test('keeps the arrows and a post in the hand among what is shown', () => {
    const first = plan('Vote un', '2026-10-15T09:00')
    plan('Caché', '2026-10-15T10:00')
    const last = plan('Vote deux', '2026-10-15T11:00')
    choose({ text: 'vote' })
    view.go({ on: 'day', day: '2026-10-15' })
    press('Enter', 'ArrowDown')
    expect(view.spot()).toMatchObject({ on: 'post', post: last })
    press('m', 'ArrowRight', 'Enter')
    expect([atOf(last), shownOn('2026-10-16'), shownOn('2026-10-15')]).toEqual([
      '2026-10-16T11:00',
      [last],
      [first],
    ])
  })

  test('says so when it hides what was just made, until that is read, and not what was hidden before', () => {
    plan('Ancienne', '2026-10-15T09:00')
    choose({ text: 'vote' })
    const { posts, undo } = workspace
    const strayed = createRoot(() => createStrayed({ posts, undo, ...view }))
    expect(strayed.posts()).toEqual([])
    view.newPost('2026-10-15')
    expect(strayed.posts()).toEqual(opened)
    strayed.dismiss()
    expect(strayed.posts()).toEqual([])
    const other = plan('Encore une autre', '2026-10-15T09:00')
    expect(strayed.posts()).toEqual([other])
    commands.change(other, { title: 'Vote' })
    expect(strayed.posts()).toEqual([])
  })
})
