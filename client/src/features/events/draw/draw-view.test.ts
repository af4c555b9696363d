import { createEffect, createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { comeBackTo, enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { CHAINS, timeOfRound } from '#shared/domain/events/draw/chain.ts'
import { type Source, sealsOf } from '#shared/domain/events/draw/commitment.ts'
import { ROUND_1000 } from '#shared/domain/events/draw/fixtures/recorded-rounds.ts'
import { sayableSecret } from '#shared/domain/events/draw/randomness.ts'
import { isSigned } from '#shared/domain/events/draw/verify-beacon.ts'
import { parsePasted } from '#shared/domain/events/pasted-entries.ts'
import { checkProof } from '#shared/formats/draw-proof/proof.ts'
import { createAnnouncing } from './announcing.ts'
import { createDrawView, type DrawView } from './draw-view.ts'

const EVENT = 'photocontestab'
const [chain] = CHAINS
if (!chain) throw new Error('There is no chain')
const PUBLIC_AT = timeOfRound(chain, 1000)
const BY_ROUND: Source = { kind: 'beacon', chain: chain.hash, round: 1000, fallback: null }
const DRAFT = { title: 'Two books', prizes: 2, reserves: 1, rules: null }

let browser: FakeBrowser
let workspace: Workspace
let view: DrawView
let setNow: (now: number) => void
let dispose: () => void
/** What the relay answers; null: it is not reached. */
let answer: { readonly status: number; readonly json: object } | null

async function open(role: Role): Promise<void> {
  browser = createFakeBrowser(createFakeRelay(), PUBLIC_AT - 3_600_000)
  await enter(role, enterWorkspace)
  // Whoever may not read who takes part has nothing to wait for.
  expect(view.read()).toBe(role === 'guest')
  await browser.pass(500)
  expect([view.ready(), view.read(), view.sought()]).toEqual([true, true, true])
}

async function enter(role: Role, how: typeof enterWorkspace): Promise<void> {
  const { environment } = browser.tab()
  workspace = await how(browser, { id: 'ines', name: 'Inès', role })
  const fetch = async () => {
    if (answer === null) throw new TypeError('offline')
    return new Response(JSON.stringify(answer.json), { status: answer.status })
  }
  view = createRoot((end) => {
    dispose = end
    const [now, set] = createSignal(PUBLIC_AT - 3_600_000)
    setNow = set
    const { origin, smallStorage } = environment
    const lent = { ...environment, origin, smallStorage, fetch: fetch as typeof globalThis.fetch }
    return createDrawView({ workspace, event: EVENT, environment: lent, now })
  })
}

const add = (text: string) => view.entryCommands.add(parsePasted(text).entries)
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => `Person ${at + 1}`).join('\n')
const only = () => {
  const [shown] = view.draws()
  if (!shown) throw new Error('There is no draw')
  return shown
}
async function fetchNow() {
  const turn = view.turn(only())
  if (turn.kind !== 'fetch') throw new Error(`It is the turn of ${turn.kind}`)
  return view.fetch(only(), turn)
}

afterEach(async () => {
  dispose()
  await workspace.close()
})

describe('the draw of an editor', () => {
  beforeEach(async () => {
    answer = null
    await open('editor')
  })

  test('the same person in other capitals is in it once', () => {
    expect(add('Awa, awa@example.org\nLucas, 3')).toEqual({ added: 2, repeated: 0 })
    expect(add('A. Konaté, AWA@example.org\nLUCAS\nChloé')).toEqual({ added: 1, repeated: 2 })
    expect(view.entries().map(({ name, number }) => [name, number])).toEqual([
      ['Awa', 1],
      ['Lucas', 2],
      ['Chloé', 3],
    ])
    expect([view.eligible().length, view.tickets()]).toEqual([3, 5])
  })

  test('waits for the announced round, takes what drand signed and nothing else, and can be proved', async () => {
    add('Awa\nLucas\nChloé\nDilan')
    expect(view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible())).not.toBeNull()
    expect(view.turn(only())).toEqual({ kind: 'time', until: PUBLIC_AT })
    setNow(PUBLIC_AT)
    expect(await fetchNow()).toBe('unreachable')
    answer = { status: 404, json: { error: { code: 'no-round' } } }
    expect(await fetchNow()).toBe('early')
    answer = { status: 409, json: { error: { code: 'beacon-off' } } }
    expect(await fetchNow()).toBe('off')
    answer = { status: 200, json: { round: 1000, signature: 'ab'.repeat(48) } }
    expect(await fetchNow()).toBe('forged')
    expect(only().standing.kind).toBe('waiting')

    answer = { status: 200, json: ROUND_1000 }
    expect(await fetchNow()).toBe('came')
    const { standing, outcome, draw } = only()
    expect(standing).toMatchObject({ kind: 'known', randomness: ROUND_1000.randomness })
    expect(draw.results).toMatchObject([
      { codes: [...(outcome?.winners ?? []), ...(outcome?.reserves ?? [])] },
    ])
    const proof = view.proof(only())
    if (!proof) throw new Error('There is no proof')
    const { outcome: again, ...checks } = checkProof(proof, isSigned)
    expect(Object.values(checks)).toEqual(Array(5).fill(true))
    expect(again?.winners).toEqual(outcome?.winners)
    expect(JSON.stringify(proof)).not.toMatch(/Awa|Lucas|Chloé|Dilan/)
  })

  test('a list that was changed after the announcement is shown, and nothing is drawn until it is as it was', async () => {
    add('Awa\nLucas\nChloé')
    view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible())
    setNow(PUBLIC_AT)
    answer = { status: 200, json: ROUND_1000 }
    const [awa] = view.entries()
    view.entryCommands.withdraw(awa?.id ?? '', true)
    add('Dilan')
    expect(only().change).toMatchObject({ removed: [awa?.id], added: [expect.any(String)] })
    expect(view.changed(only())).toMatchObject([
      { name: 'Awa', how: 'withdrawn', by: 'ines' },
      { name: 'Dilan', how: 'added' },
    ])
    expect(view.turn(only())).toEqual({ kind: 'refused' })
    await view.putBack(only())
    expect(only().change).toBeNull()
    expect(await fetchNow()).toBe('came')

    // Afterwards it changes nothing any more: what was announced is what was drawn.
    const { outcome } = only()
    for (const { id } of view.entries()) void view.entryCommands.erase([id])
    expect(only().outcome).toEqual(outcome)
  })

  test('while the entries of an undrawn draw come, nothing is said to have changed', async () => {
    add(numbered(900))
    view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible())
    await browser.pass(2_000)
    dispose()
    await workspace.close()
    await enter('editor', comeBackTo)
    const seen: unknown[] = []
    createRoot(() =>
      createEffect(() => {
        for (const shown of view.draws()) seen.push(shown.change, view.changed(shown).length)
      }),
    )
    await browser.pass(500)
    expect(view.eligible()).toHaveLength(900)
    expect(new Set(seen)).toEqual(new Set([null, 0]))
  })

  test('a second draw that is announced takes nothing away from the first of many', async () => {
    add(numbered(1_500))
    view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible())
    await browser.pass(2_000)
    const first = () => view.draws().find(({ draw }) => draw.id === id)
    const { id } = only().draw
    expect(only().entries).toHaveLength(1_500)
    add('Zoé')
    view.commands.announce({ ...DRAFT, title: 'Two more', source: BY_ROUND }, view.eligible())
    expect([view.read(), view.sought(), first()?.entries?.length]).toEqual([true, false, 1_500])
    await browser.pass(500)
    expect(view.sought()).toBe(true)
    expect(view.draws().map(({ entries }) => entries?.length)).toEqual([1_501, 1_500])
  })

  test('who draws of many and is gone before that is reckoned leaves the result to be noted by who comes next', async () => {
    add(numbered(1_500))
    view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible())
    await browser.pass(2_000)
    setNow(PUBLIC_AT)
    answer = { status: 200, json: ROUND_1000 }
    expect(await fetchNow()).toBe('came')
    expect(only().draw.results).toEqual([])
    dispose()
    await browser.pass(2_000)
    await workspace.close()
    await enter('editor', comeBackTo)
    await browser.pass(2_000)
    expect([only().outcome?.winners.length, only().draw.results]).toEqual([2, []])
    setNow(PUBLIC_AT)
    expect(only().draw.results).toMatchObject([{ by: 'ines' }])
    setNow(PUBLIC_AT + 1_000)
    expect(only().draw.results).toHaveLength(1)
  })

  test('a winner who leaves keeps the place in view until somebody gives it to the next reserve, with the reason', async () => {
    add('Awa\nLucas\nChloé\nDilan')
    const reserves = { ...DRAFT, prizes: 1, reserves: 2, source: BY_ROUND }
    view.commands.announce(reserves, view.eligible())
    setNow(PUBLIC_AT)
    answer = { status: 200, json: ROUND_1000 }
    await fetchNow()
    const [winner = ''] = only().outcome?.winners ?? []
    const [first = '', second = ''] = only().outcome?.reserves ?? []
    expect(view.holder(winner).kind).toBe('there')
    view.entryCommands.withdraw(first, true)
    void view.entryCommands.erase([winner])
    expect(only().outcome).toMatchObject({ winners: [winner], reserves: [first, second] })
    expect([view.holder(winner).kind, view.holder(first).kind]).toEqual(['erased', 'withdrawn'])
    view.replace(only(), winner)
    expect(only().outcome).toMatchObject({ winners: [second], reserves: [], left: 0 })
    const out = only().draw.out.map(({ code, reason }) => `${reason} ${code}`)
    expect(out.toSorted()).toEqual([`left ${winner}`, `left ${first}`].toSorted())
  })

  test('a list that would be frozen without people who wait says so, and why each of them is not in it', () => {
    add('Awa\nLucas\nChloé')
    expect(view.leftOut()).toBeNull()
    const [awa, lucas] = view.entries()
    view.entryCommands.setEligibility(awa?.id ?? '', 'pending')
    view.entryCommands.setEligibility(lucas?.id ?? '', 'refused')
    expect(view.leftOut()).toEqual({ undecided: 1, formUntil: null })
    view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible())
    expect(view.entries().map(view.whyOut)).toEqual(['pending', 'refused', null])
  })

  test('who confirms an announcement while the list is reckoned anew is asked again, and then it is announced', async () => {
    add(numbered(1_200))
    const [awa] = view.entries()
    view.entryCommands.setEligibility(awa?.id ?? '', 'pending')
    const form = { title: '', prizes: '1', reserves: '0', hasFallback: false }
    const [announcing, end] = createRoot((end) => {
      const means = {
        form: () => ({ ...form, kind: 'beacon' as const, at: PUBLIC_AT }),
        without: () => new Set<string>(),
        now: () => PUBLIC_AT - 3_600_000,
        onAnnounced() {},
      }
      return [createAnnouncing(view, means), end] as const
    })
    await browser.pass(500)
    announcing.announce(false)
    expect(announcing.leftOut()).toMatchObject({ undecided: 1 })
    add('Zoé')
    announcing.announce(true)
    expect([announcing.leftOut()?.undecided, view.draws().length]).toEqual([1, 0])
    await browser.pass(500)
    announcing.announce(true)
    expect([announcing.leftOut(), only().draw.commitment.entries]).toEqual([null, 1_200])
    end()
  })

  test('a list from which somebody was erased cannot be put back as a whole, and tickets can', async () => {
    add('Awa\nLucas, 3\nChloé')
    view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible())
    const [awa, lucas] = view.entries()
    await view.entryCommands.erase([awa?.id ?? ''])
    view.entryCommands.setWeight(lucas?.id ?? '', 1)
    expect(view.changed(only())).toMatchObject([
      { code: awa?.id, name: null, how: 'erased', putBack: null },
      { name: 'Lucas', how: 'tickets', tickets: { before: 3, after: 1 } },
    ])
    await view.putBack(only())
    expect(view.changed(only()).map(({ how }) => how)).toEqual(['erased'])
  })

  test('by devices: one opens here, the other’s code is typed in, in capitals and with spaces', () => {
    add('Awa\nLucas\nChloé')
    view.commands.seal()
    view.commands.seal()
    const seals = view.freeSeals().map(({ id, hash }) => ({ id, hash }))
    const [here = '', there = ''] = seals.map(({ id }) => id)
    const secret = view.commands.secrets.get(there) ?? ''
    view.commands.secrets.forget(there)
    view.commands.announce({ ...DRAFT, source: { kind: 'devices', seals } }, view.eligible())
    expect(view.freeSeals()).toEqual([])
    expect(view.turn(only())).toEqual({ kind: 'open', seal: here })
    view.open(only(), here)
    expect(view.turn(only())).toEqual({ kind: 'others' })
    expect(view.typeSecret(only(), 'abcd-efgh')).toBe(false)
    expect(view.typeSecret(only(), sayableSecret(secret).toUpperCase().replaceAll('-', ' '))).toBe(
      true,
    )
    expect(only().standing).toMatchObject({ kind: 'known', by: 'devices' })
    expect(view.commands.secrets.get(here)).toBeNull()
  })

  test('who is disqualified is followed by the reserve, and a cancelled draw is not gone', async () => {
    add('Awa\nLucas\nChloé\nDilan')
    const id = view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible()) ?? ''
    setNow(PUBLIC_AT)
    answer = { status: 200, json: ROUND_1000 }
    await fetchNow()
    const [first = '', second] = only().outcome?.winners ?? []
    const [reserve] = only().outcome?.reserves ?? []
    view.commands.disqualify(id, first, 'silent')
    expect(only().outcome).toMatchObject({ winners: [second, reserve], reserves: [] })
    expect(view.personOf(first)?.name).toMatch(/Awa|Lucas|Chloé|Dilan/)
    view.commands.cancel(id, 'mistake')
    expect(view.draws()).toHaveLength(1)
    expect(only().draw.cancelled).toMatchObject({ by: 'ines', reason: 'mistake' })
    expect(view.cancelledDrawn()).toMatchObject([{ hash: only().draw.hash, reason: 'mistake' }])
  })

  test('a proof tells of each draw of the event that was cancelled when its winners could be known', async () => {
    add('Awa\nLucas\nChloé')
    const byRound = () => view.commands.announce({ ...DRAFT, source: BY_ROUND }, view.eligible())
    const byDevices = () => {
      for (const _ of [1, 2]) view.commands.seal()
      const seals = view.freeSeals().map(({ id, hash }) => ({ id, hash }))
      const source: Source = { kind: 'devices', seals }
      return view.commands.announce({ ...DRAFT, source }, view.eligible())
    }
    const shown = (id: string | null) => {
      const found = view.draws().find(({ draw }) => draw.id === id)
      if (!found) throw new Error('There is no such draw')
      return found
    }
    const drawByDevices = (id: string | null) => {
      for (const { id: seal } of sealsOf(shown(id).draw.commitment)) view.open(shown(id), seal)
    }
    const [early, disliked, drawn] = [byRound(), byRound(), byDevices()]
    view.commands.cancel(early ?? '', 'mistake')
    // Its round is public by then: whoever computes with it by hand needs not fetch it here.
    await browser.sleep(4_200_000)
    view.commands.cancel(disliked ?? '', 'other')
    drawByDevices(drawn)
    await browser.pass(1_000)
    const later = byDevices()
    drawByDevices(later)
    view.commands.cancel(later ?? '', 'mistake')
    expect(shown(disliked).standing.kind).toBe('waiting')
    expect(view.cancelledDrawn()).toMatchObject([
      { hash: shown(disliked).draw.hash, reason: 'other' },
      { hash: shown(later).draw.hash, reason: 'mistake' },
    ])
  })
})

test('who may not see who takes part sees the draws, and neither announces nor changes one', async () => {
  await open('guest')
  expect(view.seesEntries()).toBe(false)
  expect(view.entryCommands.mayChange()).toBe(false)
  expect(view.commands.mayDraw()).toBe(false)
  expect(view.commands.announce({ ...DRAFT, source: BY_ROUND }, [])).toBeNull()
  view.commands.seal()
  expect(view.freeSeals()).toEqual([])
})
