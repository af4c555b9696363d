import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEventRecords } from '#client/commands/events/event-records.ts'
import { createTemplateCommands } from '#client/commands/events/templates.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { eventStarters } from '#client/i18n/fr/event-starters.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import type { Words } from '#client/i18n/words.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import { dayOf, onDay } from '#shared/domain/local-time.ts'
import { createPlansView, type PlansView } from '../plans/plans-view.ts'
import { createPlanView, type PlanView } from './plan-view.ts'
import { createPostsView, type PostsView } from './posts-view.ts'

let workspace: Workspace
let plans: PlansView
let view: PlanView
let posts: PostsView
let dispose: () => void

/** On the fifteenth of October the contest that began on 21 September is in its vote. */
beforeEach(async () => {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'mathilde', name: 'Mathilde', role: 'editor' })
  createRoot((end) => {
    dispose = end
    const [now] = createSignal(Date.parse('2026-10-15T10:42:00+02:00'))
    plans = createPlansView({ workspace, now })
    const id = plans.create(starterPlan('photo', eventStarters.photo), 'Concours', '2026-09-21')
    const plan = () => {
      const found = workspace.events()?.plans.get(id ?? '')
      if (found?.kind !== 'event') throw new Error('The plan is not here')
      return found
    }
    view = createPlanView({ workspace, plan, now, after: () => () => {} })
    const words = () => french as Words
    posts = createPostsView({ workspace, plan, timeline: view.timeline, wall: view.wall, words })
  })
})

afterEach(async () => {
  dispose()
  await workspace.close()
})

const task = (title: string) => view.tasks().find((shown) => shown.task.title.startsWith(title))
const phase = (name: string) => view.timeline().phases.find((one) => one.name === name)

test('a task that is due three days before the entries end is due elsewhere once they are prolonged', () => {
  expect(task('Relancer')).toMatchObject({ due: '2026-10-08', isLate: true })
  const { id = '', begin = 0, end = 0 } = phase('Participations') ?? {}
  view.placePhase(id, { begin, end: end + 14 * 1440 })
  expect(task('Relancer')).toMatchObject({ due: '2026-10-22', isLate: false })
  expect(phase('Jury')?.from).toBe('2026-10-31')
  workspace.undo.undo()
  expect(task('Relancer')?.due).toBe('2026-10-08')
})

test('what is done stands behind what is not, and one undo brings it back', () => {
  const { id = '' } = task('Relancer')?.task ?? {}
  view.taskCommands.pass(id, 'done')
  expect(view.tasks().at(-1)?.task.id).toBe(id)
  workspace.undo.undo()
  expect(task('Relancer')?.task.state).toBe('todo')
})

test('a checklist grows line by line, and is ticked line by line', () => {
  const { id = '' } = task('Relancer')?.task ?? {}
  for (const text of ['Affiche', 'Lettre']) view.taskCommands.addStep(id, text)
  const steps = () => task('Relancer')?.task.steps ?? []
  view.taskCommands.tickStep(id, steps()[0]?.id ?? '', true)
  expect(steps().map(({ text, done }) => [text, done])).toEqual([
    ['Affiche', true],
    ['Lettre', false],
  ])
  view.taskCommands.removeStep(id, steps()[0]?.id ?? '')
  expect(steps().map(({ text }) => text)).toEqual(['Lettre'])
})

test('another first day moves the whole plan, and one undo moves it back', () => {
  view.shift('2026-09-28')
  expect(view.timeline().phases.map(({ from }) => from)).toEqual([
    '2026-09-28',
    '2026-10-05',
    '2026-10-19',
    '2026-10-24',
    '2026-11-02',
  ])
  workspace.undo.undo()
  expect(view.timeline().phases[0]?.from).toBe('2026-09-21')
})

test('announcement, reminder, last call and winners are proposed and made in one step, which one undo takes back', () => {
  expect(posts.proposals().map(({ proposal, at }) => [proposal, at])).toEqual([
    ['announcement', '2026-09-21T10:00'],
    ['reminder', '2026-10-08T12:00'],
    ['last call', '2026-10-11T10:00'],
    ['winners', '2026-10-26T12:00'],
  ])
  expect(posts.proposals().map(({ isPast }) => isPast)).toEqual([true, true, true, false])
  posts.create(posts.proposals())
  expect(posts.linked().map(({ at, status }) => `${at} ${status}`)).toEqual([
    '2026-09-21T10:00 draft',
    '2026-10-08T12:00 draft',
    '2026-10-11T10:00 draft',
    '2026-10-26T12:00 draft',
  ])
  expect(posts.proposals().every(({ isThere }) => isThere)).toBe(true)
  workspace.undo.undo()
  expect(posts.linked()).toEqual([])
})

test('a template made of a plan begins another one that has all it had, but days, people and what was spent', () => {
  const { id: line = '' } = view.parts('budget').parts[0] ?? {}
  view.changePart(line, { planned: 90_000, spent: 83_500 })
  const { id = '' } = phase('Jury') ?? {}
  view.placePhase(id, {
    begin: (phase('Jury')?.begin ?? 0) + 1440,
    end: (phase('Jury')?.end ?? 0) + 1440,
  })
  const said = { 'rules:organiser': 'Les Riverains', 'rules:age': 16, 'rules:data:en': 'Erased' }
  const read = { 'rules:read:instagram': '2026-09-01' }
  createEventRecords(workspace).change('event changed', view.plan().id, { ...said, ...read })
  createTemplateCommands(workspace).make(view.plan().id, 'Nos concours')
  const [template] = plans.templates()
  expect(template?.name).toBe('Nos concours')
  if (!template) return
  const next = plans.create(template.draft, 'Concours 2027', '2027-03-01') ?? ''
  const events = workspace.events()
  expect(events?.timeline(next).phases.map(({ name, from }) => `${name} ${from}`)).toEqual([
    'Annonce 2027-03-01',
    'Participations 2027-03-08',
    'Vote du public 2027-03-22',
    'Jury 2027-03-28',
    'Résultats 2027-04-06',
  ])
  const budget = events?.budget.get(events.of('budget', next)[0] ?? '')
  expect(budget).toMatchObject({ name: 'Lots', planned: 90_000, spent: 0 })
  expect(events?.of('tasks', next)).toHaveLength(11)
  const answers = events?.plans.record(next)?.toJSON() ?? {}
  expect(answers).toMatchObject(said)
  expect(answers).not.toHaveProperty('rules:read:instagram')
  plans.renameTemplate(template.id, ' Concours de la maison ')
  plans.renameTemplate(template.id, '  ')
  expect(plans.templates().map(({ name }) => name)).toEqual(['Concours de la maison'])
  plans.removeTemplate(template.id)
  expect(plans.templates()).toEqual([])
})

const atOf = (proposal: string) => {
  const { title } = posts.proposals().find((one) => one.proposal === proposal) ?? {}
  return posts.linked().find((post) => post.title === title)?.at ?? ''
}
const movesEntriesBy = (days: number) => {
  const { id = '', begin = 0, end = 0 } = phase('Participations') ?? {}
  view.placePhase(id, { begin: begin + days * DAY_MINUTES, end: end + days * DAY_MINUTES })
}
const later = (at: string, days: number) => onDay(at, addDays(dayOf(at), days))

test('posts are asked about when their phase moves: a reminder goes with its end, and undoing the move takes the question away', async () => {
  posts.create(posts.proposals())
  const [reminder, announcement] = [atOf('reminder'), atOf('announcement')]
  const { along } = view
  expect(along.days()).toEqual([])
  const entries = phase('Participations')
  if (!entries) throw new Error('there are entries')
  const prolonged = { begin: entries.begin, end: entries.end + 3 * DAY_MINUTES }
  view.placePhase(entries.id, prolonged)
  // The winners follow, and the announcement stays.
  expect(along.days()).toEqual([3, 3, 3])
  await workspace.undo.undo()
  expect(along.days()).toEqual([])
  view.placePhase(entries.id, prolonged)
  await along.move()
  expect(along.days()).toEqual([])
  expect(atOf('announcement')).toBe(announcement)
  expect(atOf('reminder')).toBe(later(reminder, 3))
})

test('posts that got out of step stay asked about until they stand where their phases have them, however that came', async () => {
  posts.create(posts.proposals())
  const reminder = atOf('reminder')
  const { along } = view
  movesEntriesBy(3)
  movesEntriesBy(2)
  await along.move()
  // The posts are back, and the phases at three days: that is said, and mended by three.
  await workspace.undo.undo()
  await workspace.undo.undo()
  expect(along.days()).toEqual([3, 3, 3])
  await along.move()
  expect(atOf('reminder')).toBe(later(reminder, 3))
  expect(along.days()).toEqual([])
  movesEntriesBy(-1)
  await along.move()
  expect(atOf('reminder')).toBe(later(reminder, 2))
})

test('posts that are to stay where they are have their place there, until that is undone', async () => {
  posts.create(posts.proposals())
  const { along } = view
  movesEntriesBy(3)
  along.leave()
  expect(along.days()).toEqual([])
  movesEntriesBy(1)
  expect(along.days()).toEqual([1, 1, 1])
  await workspace.undo.undo()
  await workspace.undo.undo()
  expect(along.days()).toEqual([3, 3, 3])
})

test('a post of an earlier version, of which nobody noted where it stands, is asked about once its phase moves', () => {
  const { id: entries = '', until = '' } = phase('Participations') ?? {}
  const at = `${addDays(dayOf(until), -2)}T09:00`
  createPostCommands(workspace).create({ event: view.plan().id, phase: entries, at })
  expect(view.along.days()).toEqual([])
  movesEntriesBy(4)
  expect(view.along.days()).toEqual([4])
})
