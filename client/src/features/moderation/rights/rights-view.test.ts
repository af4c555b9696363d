import { createRoot } from 'solid-js'
import { describe, expect, it } from 'vitest'
import { createIncidentCourse } from '#client/commands/moderation/incident-course.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
// Fetched when it is needed; here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/moderation/open-moderation.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Records } from '#shared/domain/fields.ts'
import { createRecord } from '#shared/domain/record.ts'
import { createRightsView } from './rights-view.ts'

const NOW = Date.UTC(2026, 9, 15, 8)
const DAY = 86_400_000

async function setUp(role: 'moderator' | 'owner' = 'moderator') {
  const browser = createFakeBrowser(createFakeRelay(), NOW)
  const { environment } = browser.tab()
  const workspace = await enterWorkspace(browser, { id: 'nour', name: 'Nour', role })
  await browser.pass(2_000)
  const records = createModerationRecords(workspace)
  const put = (
    collection: Parameters<typeof records.create>[1],
    fields: Parameters<typeof records.create>[2],
    proses: Parameters<typeof records.create>[3] = {},
  ) => records.create('noted', collection, fields, proses) ?? ''
  const view = createRoot(() => createRightsView(workspace, environment))
  return { browser, records, put, view, workspace, moderation: workspace.moderation }
}

describe('the page of rights', () => {
  it('finds somebody by a name, a handle or an alias, and nobody where two are called so', async () => {
    const { put, view } = await setUp()
    const one = put('noted', { name: 'Korrigan', 'handle:discord:korrigan_35': true })
    put('noted', { name: 'Loulou', 'alias:Lou': true })
    put('noted', { name: 'Lou' })
    const merged = put('noted', { name: 'Koko', mergedInto: one })
    expect(merged).not.toBe('')
    expect(view.peopleCalled(' @KORRIGAN_35 ')).toEqual([one])
    expect(view.peopleCalled('Kórrigan 35')).toEqual([one])
    expect(view.peopleCalled('koko')).toEqual([one])
    expect(view.peopleCalled('Lou')).toHaveLength(2)
    expect(view.peopleCalled('')).toEqual([])
    expect(view.peopleCalled('nobody')).toEqual([])
  })

  it('shows what ends within the week, and no more once it is kept longer', async () => {
    const { put, view, browser } = await setUp()
    const person = put('noted', { name: 'Korrigan' })
    const old = NOW - 360 * DAY
    const note = put('notes', { person, type: 'warning', at: old }, { text: 'Went too far' })
    put('notes', { person, type: 'warning', at: NOW }, { text: 'Went too far again' })
    await browser.pass(0)
    expect(view.leaving().map(view.leavingRow)).toMatchObject([
      { id: note, title: 'Went too far', path: `/moderation/people/${person}` },
    ])
    view.commands.prolong(note, NOW + 100 * DAY, 'An appeal is under way')
    await browser.pass(0)
    expect(view.leaving()).toEqual([])
  })

  it('lists all that goes, of whom it is about, too', async () => {
    const { put, view, browser } = await setUp()
    const person = put('noted', { name: 'Korrigan' })
    for (let nth = 0; nth < 300; nth++)
      put('notes', { person, type: 'warning', at: NOW - 362 * DAY }, { text: `Note ${nth}` })
    await browser.pass(0)
    // And who they are about.
    expect(view.leaving()).toHaveLength(301)
  })

  it('shows incidents and hand-overs that end, too, and where they are read', async () => {
    const { put, view, browser, moderation } = await setUp()
    const incident = put('incidents', { title: 'A boycott' })
    const entry = put('log', { incident, what: 'fact', text: 'It began' })
    const handover = put('handovers', { giver: 'nour', to: NOW - 360 * DAY }, { text: '' })
    for (const id of [incident, entry, handover]) {
      const map = moderation()?.homeOf(id)?.get(id)
      map?.set('createdAt', NOW - 360 * DAY)
    }
    await browser.pass(0)
    expect(
      view.leaving().map((id) => [id, view.leavingRow(id)?.title, view.leavingRow(id)?.path]),
    ).toEqual(
      [
        [incident, 'A boycott', `/moderation/incidents/${incident}`],
        [handover, '2025-10-20', `/moderation/handovers/${handover}`],
      ].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    )
    // Somebody wrote in its log: it goes on.
    moderation()?.homeOf(entry)?.get(entry)?.set('createdAt', NOW)
    await browser.pass(0)
    expect(view.leaving()).toEqual([handover])
  })

  it('takes a name out of what stays, where nobody said that it is to be left', async () => {
    const { put, view, moderation } = await setUp()
    const person = put('noted', { name: 'Korrigan' })
    const incident = put('incidents', { title: 'A boycott' }, { statement: 'Korrigan began it.' })
    const other = put('incidents', { title: 'What Korrigan said' })
    const { naming } = await view.commands.lookAt([person])
    expect(naming.map(({ found }) => found.id).sort()).toEqual([incident, other].sort())
    await view.commands.erase([person], 'request', { records: new Set([incident]), word: '[…]' })
    expect(moderation()?.incidents.textOf(incident, 'statement')).toBe('[…] began it.')
    expect(moderation()?.incidents.get(other)).toMatchObject({ title: 'What Korrigan said' })
  })

  it('takes a name out of what the whole team reads of a crisis, and says where somebody else has to', async () => {
    for (const role of ['owner', 'moderator'] as const) {
      const { put, view, workspace } = await setUp(role)
      const person = put('noted', { name: 'Korrigan' })
      const course = createIncidentCourse(workspace)
      course.open({ title: 'A boycott', level: 3, told: 'Korrigan is at our stand' })
      const freezes = workspace.write.collection('freezes')
      freezes.doc?.transact(() =>
        createRecord(freezes, { reason: 'Because of Korrigan' }, {}, workspace.write.author()),
      )
      const answers = workspace.desk()?.home('answers')
      answers?.doc?.transact(() =>
        createRecord(answers, { name: 'Late' }, { en: 'Dear Korrigan' }, workspace.write.author()),
      )
      const { naming, beyond } = await view.commands.lookAt([person])
      const kinds = (all: typeof naming) => all.map(({ found }) => found.collection).sort()
      const own =
        role === 'owner' ? ['alerts', 'answers', 'freezes', 'log'] : ['alerts', 'answers', 'log']
      expect([kinds(naming), kinds(beyond)]).toEqual([own, role === 'owner' ? [] : ['freezes']])
      const records = new Set(naming.map(({ found }) => found.id))
      await view.commands.erase([person], 'request', { records, word: '[…]' })
      const desk = workspace.desk()
      const said = (home: Records | undefined, field: string) =>
        [...(home?.values() ?? [])].map((map) => map.get(field))
      expect(said(desk?.home('alerts'), 'title')).toEqual(['[…] is at our stand'])
      expect(said(answers, 'en').map(String)).toEqual(['Dear […]'])
      const reason = role === 'owner' ? 'Because of […]' : 'Because of Korrigan'
      expect(said(freezes, 'reason')).toEqual([reason])
    }
  })

  it('says by when a request is to be answered, the first first, until it is', async () => {
    const { put, view } = await setUp()
    const person = put('noted', { name: 'Korrigan' })
    const early = NOW - 40 * DAY
    const late = view.commands.ask({ asks: 'access', person, receivedAt: early, checked: '' }) ?? ''
    view.commands.ask({ asks: 'erasure', person, receivedAt: NOW, checked: 'Wrote to us' })
    expect(view.waiting().map(({ request, name, isLate }) => [request.asks, name, isLate])).toEqual(
      [
        ['access', 'Korrigan', true],
        ['erasure', 'Korrigan', false],
      ],
    )
    view.commands.isComplex(late, true)
    expect(view.waiting().map(({ isLate }) => isLate)).toEqual([false, false])
    view.commands.answered(late)
    expect(view.waiting()).toHaveLength(1)
    expect(view.past()).toMatchObject([{ request: { answeredBy: 'nour' } }])
  })

  it('tells before an erasure what goes with somebody, and afterwards that it was done', async () => {
    const { put, view } = await setUp()
    const person = put('noted', { name: 'Korrigan' })
    const other = put('noted', { name: 'Loulou' })
    put('cases', { title: 'Insults', [`person:${person}`]: true, [`person:${other}`]: true })
    put('notes', { person }, { text: 'Went too far' })
    view.commands.ask({ asks: 'erasure', person, receivedAt: NOW, checked: '' })
    const { gone, shared } = await view.commands.lookAt([person])
    expect(gone.map(({ collection }) => collection).sort()).toEqual(['noted', 'notes', 'requests'])
    expect(shared).toHaveLength(1)
    await view.commands.erase([person], 'request', null)
    expect(view.erasures()).toMatchObject([
      { ground: 'request', by: 'nour', counts: { noted: 1, notes: 1, requests: 1 } },
    ])
    expect(view.waiting()).toEqual([])
    expect(view.people().map(({ name }) => name)).toEqual(['Loulou'])
  })
})
