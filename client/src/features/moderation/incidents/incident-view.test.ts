import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { createNamesNoted } from '#client/workspace/moderation/names-noted.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { openAlerts } from '../alert/open-alerts.ts'
import { casesIn, createCaseLinks } from './case-links.ts'
import { createIncidentView, type IncidentView } from './incident-view.ts'
import { createIncidentsView, type IncidentsView } from './incidents-view.ts'

/** Thursday 15 October 2026, 10:00 in Paris. */
const NOW = Date.UTC(2026, 9, 15, 8)

let browser: FakeBrowser
let opened: Workspace[]
let dispose: (() => void)[]
let setNow: (now: number) => void
let now: () => number

/** Each person at a device of their own. */
async function join(person: string, role: Role): Promise<Workspace> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role })
  opened.push(workspace)
  await browser.pass(2_000)
  return workspace
}

function listOf(workspace: Workspace): IncidentsView {
  return createRoot((end) => {
    dispose.push(end)
    return createIncidentsView(workspace)
  })
}

function pageOf(workspace: Workspace, id: string): IncidentView {
  return createRoot((end) => {
    dispose.push(end)
    return createIncidentView({ workspace, id, now, viewerZone: 'Europe/Paris' })
  })
}

function openIncident(workspace: Workspace, told = ''): string {
  const id = listOf(workspace).open({ title: 'Leak of the prototypes', level: 2, told })
  if (id === null) throw new Error('nobody may open one')
  return id
}

beforeEach(() => {
  browser = createFakeBrowser(createFakeRelay())
  opened = []
  dispose = []
  const signal = createSignal(NOW)
  now = signal[0]
  setNow = signal[1]
})

afterEach(async () => {
  for (const end of dispose) end()
  for (const workspace of opened) await workspace.close()
})

test('whoever opens an incident leads it; what the team is told reaches a contributor, and nothing else does', async () => {
  const clemence = await join('clemence', 'moderator')
  const lea = await join('lea', 'contributor')
  const id = openIncident(clemence, 'Controversy about a stand')
  await browser.pass(2_000)
  expect(pageOf(clemence, id).incident()).toMatchObject({
    pilot: 'clemence',
    from: expect.any(Number),
  })
  const alerts = lea.desk()?.alerts
  const [alert] = openAlerts(alerts).map((one) => alerts?.get(one))
  expect(alert).toMatchObject({ title: 'Controversy about a stand', level: 2, pilot: 'clemence' })
  expect(lea.moderation()).toBeNull()
  expect(JSON.stringify(lea.desk()?.alerts.record(openAlerts(alerts)[0] ?? ''))).not.toContain(
    'Leak',
  )
})

test('an incident that the team is not told of shows nowhere else, until somebody tells it', async () => {
  const clemence = await join('clemence', 'moderator')
  const page = pageOf(clemence, openIncident(clemence))
  expect(openAlerts(clemence.desk()?.alerts)).toEqual([])
  const incident = page.incident()
  if (!incident) throw new Error('the incident is gone')
  page.course.tell(incident, 3, '  Controversy  ')
  expect(page.alert()).toMatchObject({ title: 'Controversy', level: 3 })
  expect(page.log('all').map(({ what }) => what)).toContain('told')
})

test('level, lead and all-clear turn the banner with the page, each stays in the log, and none is undone by a key', async () => {
  const clemence = await join('clemence', 'moderator')
  const nour = await join('nour', 'manager')
  const id = openIncident(clemence, 'Controversy')
  await browser.pass(2_000)
  const page = pageOf(nour, id)
  const turn = (act: (incident: NonNullable<ReturnType<typeof page.incident>>) => void) => {
    const incident = page.incident()
    if (incident) act(incident)
  }
  turn((one) => page.course.setLevel(one, 4, 'Picked up by the press'))
  turn((one) => page.course.setPilot(one, 'nour'))
  expect(page.alert()).toMatchObject({ level: 4, pilot: 'nour' })
  expect(nour.undo.canUndo()).toBe(false)
  turn((one) => page.course.clear(one, 'Nothing new since noon'))
  expect(openAlerts(nour.desk()?.alerts)).toEqual([])
  await browser.pass(2_000)
  expect(listOf(clemence).running()).toEqual([])
  expect(listOf(clemence).past()).toHaveLength(1)
  turn((one) => page.course.reopen(one, 'It starts again'))
  expect(openAlerts(nour.desk()?.alerts)).toHaveLength(1)
  const told = page.log('all').map(({ what }) => what)
  expect(told.toSorted()).toEqual(['cleared', 'level', 'opened', 'pilot', 'reopened', 'told'])
})

test('what the team is to be told is warned of where it names somebody noted, in whatever spelling', async () => {
  const clemence = await join('clemence', 'moderator')
  const namesIn = createNamesNoted(clemence)
  expect(namesIn('KevinThea attacks the stand')).toEqual([])
  createModerationRecords(clemence).create('noted', 'noted', { name: 'KevinThea' }, {})
  await browser.pass(2_000)
  expect(namesIn('Kevinthea attacks the stand')).toEqual(['Kevinthea'])
  expect(namesIn('Controversy about a stand')).toEqual([])
})

test('cases are linked from where they are, several at one stroke, and an incident is opened because of them', async () => {
  const clemence = await join('clemence', 'moderator')
  const records = createModerationRecords(clemence)
  const noted = ['Insults', 'Threat'].map(
    (title) => records.create('noted', 'cases', { title }, { quote: '' }) ?? '',
  )
  const [running, past] = [openIncident(clemence), openIncident(clemence)]
  const over = pageOf(clemence, past)
  const ended = over.incident()
  if (ended) over.course.clear(ended, 'Over')
  const links = createRoot((end) => {
    dispose.push(end)
    return createCaseLinks(clemence)
  })
  const only = () => {
    const [incident, more] = links.running()
    if (!incident || more) throw new Error('one of both goes on')
    return incident
  }
  expect(only().id).toBe(running)
  links.toggle(only(), noted)
  expect([links.isLinked(only(), noted), only().cases]).toEqual([true, noted.toSorted()])
  clemence.undo.undo()
  expect(only().cases).toEqual([])
  const draft = {
    title: 'Because of them',
    level: 1,
    told: '',
    cases: casesIn({ cases: noted }),
  } as const
  const opened = listOf(clemence).open(draft) ?? ''
  expect(
    pageOf(clemence, opened)
      .cases()
      .map(({ id }) => id),
  ).toEqual(noted.toSorted())
  expect(casesIn({ opened: true })).toEqual([])
})

test('a statement is approved by the lead, by who decides or by those in charge; a word later the approval is void', async () => {
  const clemence = await join('clemence', 'moderator')
  const bastien = await join('bastien', 'moderator')
  const id = openIncident(clemence)
  await browser.pass(2_000)
  const [hers, his] = [pageOf(clemence, id), pageOf(bastien, id)]
  expect([hers.mayApprove(), his.mayApprove()]).toEqual([true, false])
  hers.commands.give(id, 'decides', 'bastien')
  hers.commands.write(id, 'statement', 'We look into it.')
  await browser.pass(2_000)
  expect(his.mayApprove()).toBe(true)
  const incident = his.incident()
  if (incident) his.course.approve(incident)
  await browser.pass(2_000)
  expect(hers.approval().kind).toBe('valid')
  expect([hers.wroteAlone('clemence'), hers.wroteAlone('bastien')]).toEqual([true, false])
  his.commands.write(id, 'statement', 'We look into it, all of us.')
  await browser.pass(2_000)
  expect(hers.wroteAlone('clemence')).toBe(false)
  his.commands.write(id, 'statement', 'We look into it.')
  await browser.pass(2_000)
  hers.commands.write(id, 'statement', 'We look into it now.')
  await browser.pass(2_000)
  expect(his.approval()).toMatchObject({ kind: 'void', entry: { content: 'We look into it.' } })
})

test('an entry is written at its hour, struck out and still read; what was written is undone by the key', async () => {
  const clemence = await join('clemence', 'moderator')
  const id = openIncident(clemence)
  const page = pageOf(clemence, id)
  setNow(NOW + 3_600_000)
  page.commands.log(id, 'decision', 'One voice', null)
  page.commands.log(id, 'fact', 'Forty replies', page.momentOf(null, '23:40'))
  expect(page.momentOf(null, '23:40')).toBeLessThan(NOW)
  expect([page.momentOf(null, '25:99'), page.momentOf('2026-10-12', 'soon')]).toEqual([null, null])
  expect(page.momentOf('2026-10-12', '09:30')).toBe(Date.UTC(2026, 9, 12, 7, 30))
  expect(page.momentOf(null, '')).toBe(NOW + 3_600_000)
  expect(page.log('all').at(-1)?.text).toBe('Forty replies')
  const [decision] = page.log('decision')
  page.commands.strike(decision?.id ?? '')
  expect(page.log('decision')[0]).toMatchObject({ text: 'One voice', struckBy: 'clemence' })
  clemence.undo.undo()
  clemence.undo.undo()
  expect(page.log('all').map(({ text }) => text)).not.toContain('Forty replies')
  expect(page.log('decision')[0]?.struckAt).toBeNull()
})

test('an hour is read on the clocks that it is shown on, also where they are not those of the workspace', async () => {
  const clemence = await join('clemence', 'moderator')
  const id = openIncident(clemence)
  const page = createRoot((end) => {
    dispose.push(end)
    return createIncidentView({ workspace: clemence, id, now, viewerZone: 'America/Montreal' })
  })
  // 04:00 in Montreal.
  expect(page.today()).toBe('2026-10-15')
  expect(page.momentOf(null, '03:55')).toBe(NOW - 5 * 60_000)
  expect(page.momentOf('2026-10-14', '23h')).toBe(Date.UTC(2026, 9, 15, 3))
  // The second 01:45 of the night in which clocks are set back there.
  const second = Date.UTC(2026, 10, 1, 6, 45)
  setNow(second)
  expect(page.momentOf(null, '01:40')).toBe(second - 5 * 60_000)
  expect(page.momentOf('2026-11-01', '01:50')).toBe(second + 5 * 60_000)
})

test('volume is counted from linked cases, as many as each stands for, and mentions; or by hand', async () => {
  const clemence = await join('clemence', 'moderator')
  const id = openIncident(clemence)
  const page = pageOf(clemence, id)
  const records = createModerationRecords(clemence)
  const about = (title: string, similar: number) =>
    records.create('case opened', 'cases', { title, similar, happenedAt: NOW }, { quote: '' }) ?? ''
  const linked = about('Where is my order', 14)
  about('Another thing', 100)
  page.commands.linkCase(id, linked)
  page.commands.mention(id, {
    link: 'https://example.org',
    source: '',
    author: '',
    at: NOW + 60_000,
  })
  page.commands.mention(id, { link: ' ', source: '', author: '', at: NOW })
  expect(page.volume('linked', 'hour')).toEqual([{ at: '2026-10-15T10:00', count: 15 }])
  expect(page.volume('hand', 'hour')).toEqual([])
  page.commands.count(id, '2026-10-15T11:00', 80)
  page.commands.count(id, '2026-10-15T11:00', 90)
  expect(page.volume('hand', 'day')).toEqual([{ at: '2026-10-15', count: 90 }])
  page.commands.count(id, '2026-10-15T11:00', null)
  expect(page.volume('hand', 'day')).toEqual([])
  expect(page.cases()[0]?.name).toContain('Where is my order')
  records.remove('case removed', linked)
  expect(page.cases()).toEqual([{ id: linked, name: null }])
})

test('a freeze begun from here is counted here; a moderator sees it and cannot begin one, and the all-clear leaves it', async () => {
  const sofia = await join('sofia', 'manager')
  const clemence = await join('clemence', 'moderator')
  createPostCommands(sofia).create({
    title: 'Launch',
    at: '2026-10-20',
    channels: ['x'],
    status: 'scheduled',
  })
  const id = openIncident(clemence, 'Controversy')
  await browser.pass(2_000)
  const [hers, other] = [pageOf(sofia, id), pageOf(clemence, id)]
  expect(other.mayFreeze()).toBe(false)
  const incident = hers.incident()
  if (!incident) throw new Error('the incident is gone')
  const draft = { reason: 'Controversy', until: null, channels: [], campaigns: [] }
  hers.course.freeze(incident, draft)
  await browser.pass(2_000)
  expect([hers.frozen(), other.frozen()]).toEqual([
    { kind: 'here', held: 1 },
    { kind: 'here', held: 1 },
  ])
  hers.course.clear(hers.incident() ?? incident, 'Over')
  await browser.pass(2_000)
  expect(other.frozen()).toEqual({ kind: 'here', held: 1 })
})
