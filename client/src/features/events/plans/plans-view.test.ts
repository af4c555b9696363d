import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPlanCommands } from '#client/commands/events/plans.ts'
import { eventStarters as english } from '#client/i18n/en/event-starters.ts'
import { eventStarters as french } from '#client/i18n/fr/event-starters.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { STARTERS } from '#shared/domain/events/starter-shapes.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import { createPlansView, type PlansView } from './plans-view.ts'

let workspace: Workspace
let view: PlansView
let setNow: (now: number) => void
let dispose: () => void

async function open(role: Role): Promise<void> {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'mathilde', name: 'Mathilde', role })
  view = createRoot((end) => {
    dispose = end
    const [now, set] = createSignal(Date.parse('2026-09-15T10:00:00Z'))
    setNow = set
    return createPlansView({ workspace, now })
  })
}

beforeEach(() => open('editor'))

afterEach(async () => {
  dispose()
  await workspace.close()
})

const photo = () => starterPlan('photo', french.photo)

test('a photo contest begins from its template, on the day that was said, and says where it stands as days go by', () => {
  const id = view.create(photo(), '  Concours photo d’automne ', '2026-09-21')
  expect(id).not.toBeNull()
  const [listed] = view.running()
  expect(listed?.plan).toMatchObject({
    name: 'Concours photo d’automne',
    type: 'contest',
    lead: 'mathilde',
  })
  expect(listed?.tasks).toEqual({ done: 0, all: 11 })
  expect(listed?.standing).toMatchObject({ kind: 'ahead', first: { from: '2026-09-21' } })

  const standingOn = (day: string) => {
    setNow(Date.parse(`${day}T10:00:00Z`))
    return [...view.running(), ...view.over()][0]?.standing
  }
  expect(standingOn('2026-10-16')).toMatchObject({ kind: 'in', phase: { name: 'Vote du public' } })
  expect(standingOn('2026-10-25')).toMatchObject({ kind: 'between', next: { name: 'Résultats' } })
  expect(standingOn('2026-10-27')).toMatchObject({ kind: 'over', last: { until: '2026-10-26' } })
  expect(view.over()).toHaveLength(1)
})

test('M7: one undo takes a whole plan away, one redo brings it back', () => {
  view.create(photo(), 'Concours photo', '2026-09-21')
  workspace.undo.undo()
  expect(view.running()).toEqual([])
  workspace.undo.redo()
  expect(view.running()).toHaveLength(1)
  const events = workspace.events()
  const id = view.running()[0]?.plan.id ?? ''
  expect(events?.of('phases', id)).toHaveLength(5)
  expect(events?.of('prizes', id)).toHaveLength(4)
})

test('what was deleted comes back whole, also when it was deleted long ago', () => {
  const id = view.create(photo(), 'Concours photo', '2026-09-21') ?? ''
  createPlanCommands(workspace).remove(id)
  expect([view.running().length, view.bin().map(({ name }) => name)]).toEqual([
    0,
    ['Concours photo'],
  ])
  view.restore(id)
  expect(view.running()[0]?.tasks.all).toBe(11)
  expect(view.bin()).toEqual([])
})

test('what is archived stands apart, and what has no name is not made', () => {
  const id = view.create(photo(), 'Concours photo', '2026-09-21') ?? ''
  createPlanCommands(workspace).archive(id)
  expect([view.running().length, view.archived().length]).toEqual([0, 1])
  expect(view.create(photo(), '   ', '2026-09-21')).toBeNull()
  expect(view.archived()).toHaveLength(1)
})

test.each(['contributor', 'moderator', 'guest'] as const)(
  'a %s reads plans and makes none',
  async (role) => {
    dispose()
    await workspace.close()
    await open(role)
    expect(view.ready()).toBe(true)
    expect(view.mayChange()).toBe(false)
    expect(view.create(photo(), 'Concours photo', '2026-09-21')).toBeNull()
  },
)

describe.each(STARTERS)('the template "%s"', (starter) => {
  test.each([french, english])('says everything that it counts, in every language', (words) => {
    const plan = starterPlan(starter, words[starter])
    const texts = [
      ...plan.phases.map(({ name }) => name),
      ...plan.tasks.map(({ title }) => title),
      ...plan.prizes.map(({ name }) => name),
      ...plan.risks.flatMap(({ what, answer }) => [what, answer]),
      ...plan.criteria.map(({ name }) => name),
      ...plan.measures.map(({ name }) => name),
    ]
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
    for (const list of ['phases', 'tasks', 'prizes', 'risks', 'criteria', 'measures'] as const)
      expect(words[starter][list]).toHaveLength(plan[list].length)
  })
})
