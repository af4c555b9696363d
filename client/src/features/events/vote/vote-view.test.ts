import fc from 'fast-check'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createStageCommands } from '#client/commands/events/stage.ts'
import { offerToLead } from '#client/workspace/sharing/leader.ts'
import { openLiveDocument } from '#client/workspace/sharing/live-document.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { forgetPeople } from '#shared/documents/stage.ts'
import { forgetNames } from '#shared/documents/stage-slots.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import type { Records } from '#shared/domain/fields.ts'
import { standingOfVote, type VoteTerms } from '#shared/protocol/public-vote.ts'
import { stageName } from '#shared/protocol/stage-name.ts'
import type { CountedVote, VoteRelay } from './api.ts'
import { followVotes } from './follow-votes.ts'
import { createVoteView, type VoteView } from './vote-view.ts'

const EVENT = 'photocontestab'
const numbered = ({ number }: Entry) => `no. ${number}`

let browser: FakeBrowser
let workspace: Workspace
let view: VoteView
let there: Map<string, CountedVote>
let refusal: string | null
let made: string | null
let dispose: () => void

/** The relay of one event, as far as its page asks it. */
const relay: VoteRelay = {
  list: async () =>
    refusal === null ? { ok: true, value: [...there.values()] } : { ok: false, code: refusal },
  async put(id, terms: VoteTerms) {
    if (refusal !== null) return { ok: false, code: refusal }
    const before = there.get(id)
    const none = Object.fromEntries(terms.choices.map((choice) => [choice, 0]))
    const standing = standingOfVote(terms, workspace.write.author().now)
    const sums = { ballots: before?.ballots ?? 0, counts: before?.counts ?? none }
    const one = { ...terms, ...sums, id, standing, isLinked: true }
    there.set(id, one)
    return { ok: true, value: one }
  },
  async remove(id) {
    there.delete(id)
    return { ok: true, value: null }
  },
}

const events = () => {
  const opened = workspace.events()
  if (!opened) throw new Error('The plans are not open')
  return opened
}
const put = (home: Records, id: string, fields: Readonly<Record<string, unknown>>): void =>
  workspace.write.transact(home, () => {
    home.set(id, new Y.Map(Object.entries(fields)))
  })
const entry = (id: string, fields: Readonly<Record<string, unknown>>) => {
  const entries = events().entries(EVENT)
  if (entries) put(entries.home('entries'), id, fields)
}
const plan = (): EventPlan => {
  const one = events().plans.get(EVENT)
  if (one?.kind !== 'event') throw new Error('No plan')
  return one
}
const vote = (): PublicVote => {
  const one = view.votes().find(({ id }) => id === made)
  if (!one) throw new Error('No vote')
  return one
}
const shown = () => events().stage(EVENT).shown().vote
const bytes = () => Buffer.from(Y.encodeStateAsUpdate(events().stage(EVENT).doc)).toString('latin1')
const says = (counts: Record<string, number>, ballots: number, more: Partial<CountedVote> = {}) => {
  const one = there.get(vote().id)
  if (one) there.set(vote().id, { ...one, counts: { ...one.counts, ...counts }, ballots, ...more })
}

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  events().stage(EVENT)
  events().entries(EVENT)
  await browser.pass(500)
  put(events().home('events'), EVENT, { name: 'Autumn photos' })
  there = new Map()
  refusal = null
  createRoot((stop) => {
    dispose = stop
    const { now, after } = environment
    view = createVoteView({ workspace, plan, relay, now, after })
  })
  createStageCommands(workspace, EVENT).show()
  // As late as a plan may say, whatever day the test's clock has.
  made = view.commands.create({ title: 'Your favourite photo', closes: closing() })
})
afterEach(() => {
  dispose()
  workspace.close()
})

const closing = () => {
  const day = new Date(workspace.write.author().now + 3 * 86_400_000)
  return day.toISOString().slice(0, 10)
}

describe('the votes of an audience', () => {
  test('a vote is opened at the relay first, and then stands before the audience; what it asks is fixed', async () => {
    view.commands.addChoice(vote().id, ' Heron ', 'https://photos.example/1')
    expect(view.draft(vote())).toEqual({ ok: false, problem: 'few' })
    await browser.pass(1_000)
    view.commands.addChoice(vote().id, 'Market', 'javascript:alert(1)')
    refusal = 'unreachable'
    await view.open(vote(), numbered)
    expect([view.problem(), vote().openedAt, shown()]).toEqual(['unreachable', null, null])
    refusal = null
    await view.open(vote(), numbered)
    expect(vote().openedAt).not.toBeNull()
    expect(shown()).toMatchObject({ title: 'Your favourite photo', state: 'open', counts: null })
    expect(shown()?.choices.map(({ name, link }) => [name, link])).toEqual([
      ['Heron', 'https://photos.example/1'],
      ['Market', null],
    ])
    expect(events().stage(EVENT).shown().slide).toEqual({ kind: 'vote' })
  })

  test('the audience sees counts when somebody says so, follows a pause and the end, and the result stays in the plan', async () => {
    for (const name of ['Heron', 'Market']) view.commands.addChoice(vote().id, name, '')
    await view.open(vote(), numbered)
    const [first = '', second = ''] = there.get(vote().id)?.choices ?? []
    view.watch()
    says({ [first]: 2 }, 2)
    await browser.pass(5_000)
    expect(shown()?.counts).toBeNull()
    expect(view.counted(vote().id)).toMatchObject({ ballots: 2 })
    view.setShowsCounts(vote(), true)
    expect(shown()?.counts).toMatchObject({ ballots: 2, isFinal: false, votes: { [first]: 2 } })
    says({ [second]: 2 }, 4)
    await browser.pass(5_000)
    expect(shown()?.counts).toMatchObject({ votes: { [first]: 2, [second]: 2 } })
    view.setShowsCounts(vote(), false)
    expect(shown()?.counts).toBeNull()
    await view.setState(vote(), 'paused')
    expect(shown()?.state).toBe('paused')

    view.takeOver(vote())
    expect(vote().tally).toBeNull()
    await view.setState(vote(), 'closed')
    expect(shown()).toMatchObject({ state: 'closed', counts: null })
    view.takeOver(vote())
    expect(vote().tally).toMatchObject({ ballots: 4, takenBy: 'ines' })
    view.showResult(vote(), true)
    expect(shown()?.counts).toMatchObject({ isFinal: true, ballots: 4 })
    await view.erase(vote())
    expect(view.counted(vote().id)).toBeNull()
    await browser.pass(5_000)
    // What was taken over is not undone, and what the audience saw stays.
    workspace.undo.undo()
    expect(vote().tally).toMatchObject({ ballots: 4 })
    expect(shown()?.counts).toMatchObject({ isFinal: true })

    // Taken off, it comes back from what stands in the plan: the relay has nothing of it any more.
    view.commands.show(null, false)
    expect([shown(), view.canShow(vote())]).toEqual([null, true])
    view.show(vote(), numbered)
    expect(shown()).toMatchObject({ state: 'closed', counts: null })
    expect(shown()?.choices.map(({ id }) => id)).toEqual([first, second])
    view.showResult(vote(), true)
    expect(shown()?.counts).toMatchObject({ isFinal: true, ballots: 4, votes: { [first]: 2 } })
  })

  test('counts follow from one of the devices that may share, whatever page is open on it, and seldom once it is over', async () => {
    for (const name of ['Heron', 'Market']) view.commands.addChoice(vote().id, name, '')
    await view.open(vote(), numbered)
    const [first = ''] = there.get(vote().id)?.choices ?? []
    view.commands.change(vote().id, { showsCounts: true })
    const stop = followVotes(workspace, () => relay, browser.tab().environment)
    says({ [first]: 1 }, 1)
    await browser.pass(5_000)
    expect(shown()?.counts).toBeNull()
    const stopOffering = offerToLead(workspace.documents.space.awareness, () => {})
    await browser.pass(5_000)
    expect(shown()?.counts).toMatchObject({ ballots: 1, votes: { [first]: 1 }, isFinal: false })
    says({ [first]: 2 }, 2, { standing: 'closed' })
    await browser.pass(5_000)
    expect(shown()?.counts).toMatchObject({ ballots: 2 })
    says({ [first]: 3 }, 3)
    await browser.pass(5_000)
    expect(shown()?.counts).toMatchObject({ ballots: 2 })
    await browser.pass(60_000)
    expect(shown()?.counts).toMatchObject({ ballots: 3 })
    stop()
    says({ [first]: 4 }, 4)
    await browser.pass(120_000)
    expect(shown()?.counts).toMatchObject({ ballots: 3 })
    stopOffering()
  })

  test('an entry that is erased has no name before the audience any more, and keeps its votes', async () => {
    entry('entryaaaaaaaaa', { name: 'Awa Konaté', number: 1, link: 'https://awa.example' })
    entry('entrybbbbbbbbb', { name: 'Bran Le Goff', number: 2 })
    await browser.pass(500)
    view.commands.setEntries(vote().id, ['entryaaaaaaaaa', 'entrybbbbbbbbb'], true)
    view.commands.addChoice(vote().id, 'None of them', '')
    view.commands.change(vote().id, { callsAs: 'short', showsLinks: true })
    await view.open(vote(), numbered)
    expect(shown()?.choices.map(({ name }) => name)).toEqual(['None of them', 'Awa K.', 'Bran L.'])
    expect(bytes()).toContain('awa.example')
    const { doc } = events().stage(EVENT)
    doc.transact(() => forgetNames(doc, new Set(['entryaaaaaaaaa'])))
    expect(shown()?.choices.map(({ name }) => name)).toEqual(['None of them', '', 'Bran L.'])
    for (const word of ['Awa', 'awa.example']) expect(bytes()).not.toContain(word)
    doc.transact(() => forgetPeople(doc))
    expect(shown()?.choices.map(({ name }) => name)).toEqual(['None of them', '', ''])
    expect(bytes()).not.toContain('Bran')
  })

  test('shows what came with an entry where the team wants it, in a small copy apart from the counts, until whose it is is erased', async () => {
    entry('entryaaaaaaaaa', { name: 'Awa Konaté', number: 1 })
    entry('entrybbbbbbbbb', { name: 'Bran Le Goff', number: 2 })
    await browser.pass(500)
    view.commands.setEntries(vote().id, ['entryaaaaaaaaa', 'entrybbbbbbbbb'], true)
    view.commands.addChoice(vote().id, 'None of them', '')
    await view.open(vote(), numbered)
    const { doc, shown: stage } = events().stage(EVENT)
    const picture = (of: string) => `data:image/webp;base64,${btoa(of)}`
    const all = [...(shown()?.choices ?? []).map(({ id }) => id), 'nobodyaaaaaaaa']
    view.commands.showPictures(new Map(all.map((id) => [id, picture(id)])))
    // Of those that are somebody's, and stand for election.
    expect([...stage().pictures.keys()]).toEqual(['entryaaaaaaaaa', 'entrybbbbbbbbb'])
    view.commands.showPictures(new Map([['entryaaaaaaaaa', 'https://elsewhere.example/a.webp']]))
    expect([...stage().pictures.keys()]).toEqual(['entrybbbbbbbbb'])

    doc.transact(() => forgetNames(doc, new Set(['entrybbbbbbbbb'])))
    expect(stage().pictures.size).toBe(0)
    expect(bytes()).not.toContain(btoa('entrybbbbbbbbb'))
    // A device that has not heard of it brings it back in no page.
    view.commands.showPictures(new Map([['entrybbbbbbbbb', picture('entrybbbbbbbbb')]]))
    expect(stage().pictures.size).toBe(0)
  })

  test('holds no word of the entries but what they are called by, nor of the plan, nor does any frame that an audience gets', async () => {
    const frames: Uint8Array[] = []
    const audience = openLiveDocument({
      workspace: 'workspaceaaaaa',
      name: stageName(EVENT),
      environment: browser.tab().environment,
      changed: () => {},
    })
    audience.doc.on('update', (update: Uint8Array) => frames.push(update))
    const secret = fc.stringMatching(/^[a-z]{4,12}$/).map((word) => `PLANTED-${word}`)
    const fields = fc.dictionary(fc.oneof(fc.constantFrom(...PRIVATE), secret), secret, {
      minKeys: 4,
      maxKeys: 20,
    })
    await fc.assert(
      fc.asyncProperty(fields, secret, async (some, word) => {
        const ids = ['entryaaaaaaaaa', 'entrybbbbbbbbb']
        for (const [index, id] of ids.entries())
          entry(id, { ...some, name: word, link: `https://${word}.example`, number: index + 1 })
        entry('entrycccccccc', { ...some, name: word, number: 3 })
        put(events().home('votes'), 'otherrecordaaa', { ...some, event: EVENT, title: word })
        const id = vote().id
        view.commands.setEntries(id, ids, true)
        workspace.write.transact(events().home('votes'), () => {
          for (const [field, value] of Object.entries(some))
            if (!PUBLIC.includes(field)) events().votes.record(id)?.set(field, value)
        })
        await browser.pass(100)
        there.clear()
        await view.open(vote(), numbered)
        expect(bytes()).toContain('no. 2')
        expect(bytes()).not.toContain('PLANTED')
      }),
      { numRuns: 25 },
    )
    await browser.pass(2_000)
    const heard = frames.map((frame) => Buffer.from(frame).toString('latin1')).join('\n')
    expect(heard).toContain('no. 2')
    expect(heard).not.toContain('PLANTED')
    audience.close()
  })
})

const PRIVATE = [
  'email',
  'handle',
  'country',
  'note',
  'refusal',
  'consent',
  'source',
  'createdBy',
  'tallyBy',
  'choiceLink:none',
  'phase',
  'callsAs',
]
const PUBLIC = ['title', 'event', 'closes', 'phase']
