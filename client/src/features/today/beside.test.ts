import { createRoot, createSignal } from 'solid-js'
import { afterEach, expect, test } from 'vitest'
import { createPartCommands } from '#client/commands/events/parts.ts'
import { createPlanCommands } from '#client/commands/events/plans.ts'

import { createFreezeCommands } from '#client/commands/freezes.ts'
import { createIdeaCommands } from '#client/commands/ideas.ts'
import { createHandoverCommands } from '#client/commands/moderation/handovers.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createShiftCommands } from '#client/commands/moderation/shifts.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { eventStarters } from '#client/i18n/fr/event-starters.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import type { IdeaDraft } from '#shared/domain/idea-actions.ts'
import { NO_FACTS } from '#shared/domain/moderation/handover.ts'
import { createTodayView, type TodayView } from './view.ts'

/** Thursday 15 October 2026, 10:42 in Paris. */
const NOW = Date.UTC(2026, 9, 15, 8, 42)
const HOUR = 3_600_000

let browser: FakeBrowser
let workspace: Workspace
let view: TodayView
let end: () => void

async function open(role: Role): Promise<void> {
  browser = createFakeBrowser(createFakeRelay(), NOW)
  workspace = await enterWorkspace(browser, { id: 'nour', name: 'Nour', role })
  await browser.pass(2_000)
  view = createRoot((dispose) => {
    end = dispose
    const [now] = createSignal(NOW)
    return createTodayView({ workspace, now, viewerZone: 'Europe/Paris' })
  })
}

afterEach(async () => {
  end()
  await workspace.close()
})

test('open cases stand as in the inbox, and the sentence counts those that are due today', async () => {
  await open('moderator')
  const { create } = createModerationRecords(workspace)
  const note = (title: string, deadline: number | null) =>
    create('case opened', 'cases', { title, ...(deadline !== null && { deadline }) }, { quote: '' })
  note('Sans échéance', null)
  note('Demain', NOW + 24 * HOUR)
  note('À midi', NOW + HOUR)
  note('Dépassée', NOW - HOUR)
  expect(view.cases.all().map(({ about }) => about.title)).toEqual([
    'Dépassée',
    'À midi',
    'Demain',
    'Sans échéance',
  ])
  expect(view.cases.counts()).toEqual({ due: 2, late: 1, before: '11:42' })
  expect(view.facts()).toMatchObject({ cases: 2, casesLate: 1 })
  expect(view.targetOf('cases')).toEqual({ kind: 'cases' })
})

test('who may not read the moderation is told nothing of it', async () => {
  await open('editor')
  createShiftCommands(workspace).add({
    person: 'nour',
    from: '2026-10-15T08:00',
    to: '2026-10-15T13:00',
  })
  expect(view.mayModerate()).toBe(false)
  expect(view.cases.all()).toEqual([])
  expect(view.onCall()).toEqual([])
  expect(view.handover()).toBeNull()
})

test('who is on call today, and what the last shift has left: once its giver has signed it', async () => {
  await open('moderator')
  const shifts = createShiftCommands(workspace)
  shifts.add({ person: 'yann', from: '2026-10-14T19:00', to: '2026-10-15T08:00' })
  shifts.add({ person: 'nour', from: '2026-10-15T08:00', to: '2026-10-15T13:00' })
  shifts.add({ person: 'ines', from: '2026-10-16T08:00', to: '2026-10-16T13:00' })
  expect(view.onCall().map(({ shift, isNow }) => [shift.person, isNow])).toEqual([
    ['yann', false],
    ['nour', true],
  ])
  const handovers = createHandoverCommands(workspace)
  const id =
    handovers.prepare({ from: NOW - 8 * HOUR, to: NOW, taker: null, facts: NO_FACTS }) ?? ''
  handovers.write(id, 'Nuit calme.')
  expect(view.handover()).toBeNull()
  const handover = workspace.moderation()?.handovers.get(id)
  if (handover?.kind === 'handover') handovers.sign(handover, 'giver')
  expect(view.handover()).toMatchObject({ text: 'Nuit calme.', standing: { kind: 'given' } })
})

test('the event under way says its phase, and the tasks that are late or due for who looks', async () => {
  await open('editor')
  expect(view.events()).toEqual([])
  const plan = createPlanCommands(workspace).create(
    { ...starterPlan('photo', eventStarters.photo), name: 'Concours photo' },
    '2026-09-20',
  )
  const [one] = view.events()
  expect(one?.plan.id).toBe(plan)
  expect(one?.phase.name).toBe('Vote du public')
  expect(one?.phases.filter(({ state }) => state === 'now')).toHaveLength(1)
  const task = one ? workspace.events()?.of('tasks', one.plan.id)[0] : undefined
  const { change } = createPartCommands(workspace)
  change(task ?? '', { owner: 'nour', due: '2026-10-15' })
  expect(view.events()[0]?.mine).toMatchObject([{ due: '2026-10-15', isLate: false }])
  change(task ?? '', { due: '2026-10-14' })
  expect(view.events()[0]?.mine).toMatchObject([{ isLate: true }])
})

const idea = (title: string): IdeaDraft => ({
  title,
  text: '',
  link: null,
  source: '',
  author: '',
  found: '',
  foundBy: null,
  checks: [],
  note: '',
  labels: [],
  campaign: null,
  origin: null,
})

test('ideas that nobody has looked into wait to be checked', async () => {
  await open('editor')
  const commands = createIdeaCommands(workspace)
  const [first = ''] = commands.note([idea('Un portrait'), idea('Une visite')])
  expect(view.ideas()).toHaveLength(2)
  commands.check(first)
  expect(view.ideas().map(({ title }) => title)).toEqual(['Une visite'])
})

test('what a freeze holds does not leave, and is not late', async () => {
  await open('owner')
  const { create } = createPostCommands(workspace)
  create({ title: 'Portes ouvertes', at: '2026-10-15T11:30', status: 'scheduled' })
  create({ title: 'Petit déjeuner', at: '2026-10-15T09:00', status: 'scheduled' })
  expect(view.facts()).toMatchObject({ planned: 2, leaving: 1, late: 1 })
  createFreezeCommands(workspace).begin({
    reason: 'Accident',
    until: null,
    channels: [],
    campaigns: [],
  })
  expect(view.facts()).toMatchObject({ planned: 2, leaving: 0 })
})
