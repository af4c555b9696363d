import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptBytes } from '#server/testing/kept-bytes.ts'
import { type Answer, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import type { Ballot, VoteTerms } from '#shared/protocol/public-vote.ts'

const HOUR = 60 * 60_000
const START = Date.UTC(2026, 10, 26)
const EVENT = 'aaaaaaaaaaaaaa'
const VOTE = 'bbbbbbbbbbbbbb'

const TERMS: VoteTerms = {
  choices: ['photo1', 'photo2', 'photo3'],
  most: 2,
  opensAt: null,
  closesAt: START + HOUR,
  forgetAt: START + 48 * HOUR,
  state: 'open',
}

interface Told {
  readonly standing: string
  readonly isLinked: boolean
  readonly ballots: number
  readonly counts: Record<string, number>
}

describe('a vote of an audience', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let link: { id: string; secret: string }
  let now: number
  beforeEach(async () => {
    now = START
    relay = await startTestRelay(
      { RUCHE_VOTES_PER_MINUTE: '20', RUCHE_VOTE_BALLOTS: '5' },
      () => now,
    )
    owner = await relay.found()
    link = await opensLink()
  })
  afterEach(() => relay.remove())

  const workspace = () => `/api/workspaces/${owner.workspace}`
  const team = (method: string, at = '', body?: unknown, cookie = owner.cookie) =>
    relay.ask(`${workspace()}/votes/${EVENT}${at}`, { method, body, cookie })
  const opensLink = () => relay.goesLive(owner, EVENT)
  const put = (more: Partial<VoteTerms> = {}) => team('PUT', `/${VOTE}`, { ...TERMS, ...more })
  const told = async (): Promise<Told> => {
    const { votes } = (await team('GET')).json as unknown as { votes: readonly [Told] }
    return votes[0]
  }
  const code = ({ json, status }: Answer) => json.error?.code ?? status
  const ballotIn = ({ json }: Answer) => (json as unknown as { ballot: Ballot | null }).ballot

  /** A telephone in the room, with the cookie that it was given. */
  const phone = (by = link) => {
    let cookie = ''
    const post = (at: string, body: object, own = cookie) =>
      relay.ask(`/api/live/${by.id}/${at}`, {
        method: 'POST',
        body: { secret: by.secret, vote: VOTE, ...body },
        cookie: own,
      })
    return {
      post,
      async asks() {
        const answer = await post('ballot', {})
        cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
        return answer
      },
      votes: (turn: number, ...choices: string[]) => post('vote', { turn, choices }),
    }
  }
  const voter = async (turn: number, ...choices: string[]) => {
    const one = phone()
    await one.asks()
    expect((await one.votes(turn, ...choices)).status).toBe(200)
    return one
  }

  test('counts each session once, what it said last, and tells the team nothing but the sums', async () => {
    expect((await put()).status).toBe(201)
    const awa = await voter(1, 'photo1')
    await voter(1, 'photo1', 'photo3')
    await awa.votes(1, 'photo1')
    expect(await told()).toMatchObject({
      standing: 'open',
      ballots: 2,
      counts: { photo1: 2, photo2: 0, photo3: 1 },
    })
    const changed = await awa.votes(2, 'photo2')
    expect(ballotIn(changed)).toEqual({ turn: 2, choices: ['photo2'] })
    // What was sent first and comes last changes nothing.
    expect(ballotIn(await awa.votes(1, 'photo3'))).toEqual({ turn: 2, choices: ['photo2'] })
    expect(await told()).toMatchObject({ ballots: 2, counts: { photo1: 1, photo2: 1, photo3: 1 } })
    expect(ballotIn(await awa.asks())).toEqual({ turn: 2, choices: ['photo2'] })
    expect(JSON.stringify((await team('GET')).json)).not.toMatch(/voter/)
  })

  test('a ballot has to be asked for first: its cookie is of this link alone, and no script reads it', async () => {
    await put()
    const one = phone()
    expect(code(await one.votes(1, 'photo1'))).toBe('no-ballot')
    expect(code(await one.post('vote', { turn: 1, choices: ['photo1'] }, 'ruche_voter=me'))).toBe(
      'no-ballot',
    )
    const asked = await one.asks()
    expect(ballotIn(asked)).toBeNull()
    const cookie = asked.headers.getSetCookie()[0]?.split('; ').slice(1).sort()
    expect(cookie).toEqual([
      'HttpOnly',
      `Max-Age=${(48 * HOUR) / 1000}`,
      `Path=/api/live/${link.id}`,
      'SameSite=Strict',
    ])
    expect((await told()).ballots).toBe(0)
  })

  test('opens and closes by itself, is paused and closed for good by the team, and says so', async () => {
    await put({ opensAt: START + 60_000 })
    const one = phone()
    await one.asks()
    expect(code(await one.votes(1, 'photo1'))).toBe('vote-not-open')
    now = START + 60_000
    expect(code(await one.votes(1, 'photo1'))).toBe(200)
    await put({ state: 'paused' })
    expect(code(await one.votes(2, 'photo2'))).toBe('vote-paused')
    await put()
    expect(code(await one.votes(2, 'photo2'))).toBe(200)
    now = START + HOUR
    expect(code(await one.votes(3, 'photo3'))).toBe('vote-closed')
    // An answer that was lost is answered all the same.
    expect(code(await one.votes(2, 'photo2'))).toBe(200)
    expect(code(await put({ closesAt: now + HOUR }))).toBe('vote-closed')
    expect(code(await put({ state: 'closed' }))).toBe(200)
    expect(await told()).toMatchObject({ standing: 'closed', counts: { photo2: 1 } })

    const [other] = ['cccccccccccccc']
    await team('PUT', `/${other}`, { ...TERMS, closesAt: now + HOUR })
    await team('PUT', `/${other}`, { ...TERMS, closesAt: now + HOUR, state: 'closed' })
    const again = await team('PUT', `/${other}`, { ...TERMS, closesAt: now + HOUR })
    expect(code(again)).toBe('vote-closed')
  })

  test('R13: ends with the link by which it was opened; its sums stay for the team', async () => {
    await put()
    const one = await voter(1, 'photo2')
    const before = link
    link = await opensLink()
    expect(code(await one.votes(2, 'photo1'))).toBe('unknown-share')
    const other = phone()
    expect(code(await other.asks())).toBe('vote-ended')
    const mixed = phone({ id: before.id, secret: link.secret })
    expect(code(await mixed.asks())).toBe('unknown-share')
    expect(await told()).toMatchObject({ isLinked: false, counts: { photo2: 1 } })
    expect(code(await put())).toBe('vote-ended')
    expect(code(await put({ state: 'closed' }))).toBe(200)
    expect((await team('DELETE', `/${VOTE}`)).status).toBe(204)
    expect(await told()).toBeUndefined()
  })

  test('what can be chosen stays as it was with the first ballot, and no ballot names anything else', async () => {
    await put()
    expect(code(await put({ choices: ['photo1', 'photo2'] }))).toBe(200)
    const one = await voter(1, 'photo2')
    expect(code(await put())).toBe('vote-begun')
    expect(code(await put({ choices: ['photo1', 'photo2'], closesAt: START + 2 * HOUR }))).toBe(200)
    for (const choices of [['photo3'], ['photo1', 'photo1'], [], ['__proto__'], ['x'.repeat(99)]])
      expect(code(await one.votes(2, ...choices))).toBe('invalid')
    for (const turn of [0, -1, 1.5, '2', null])
      expect(code(await one.post('vote', { turn, choices: ['photo1'] }))).toBe('invalid')
    expect((await told()).counts).toEqual({ photo1: 0, photo2: 1 })
  })

  test('an address that hammers is held back and told when to come again; one vote has so many ballots and no more', async () => {
    await put()
    for (let count = 0; count < 5; count++) await voter(1, 'photo1')
    const late = phone()
    await late.asks()
    expect(code(await late.votes(1, 'photo1'))).toBe('vote-full')
    const answers: (string | number)[] = []
    for (let count = 0; count < 30; count++) answers.push(code(await late.votes(1, 'photo1')))
    expect(answers.filter((one) => one === 'too-many')).toHaveLength(16)
    const refused = await late.votes(1, 'photo1')
    expect(refused.headers.get('retry-after')).toBe('3')
    expect(await told()).toMatchObject({ ballots: 5, counts: { photo1: 5 } })
    const large = { turn: 1, choices: ['x'.repeat(70_000)] }
    now += HOUR / 2
    expect(code(await late.post('vote', large))).toBe('too-large')
  })

  test('is opened by who shares with guests, for an event with a link, and within bounds', async () => {
    const contributor = await relay.joins(owner, 'Chloé', 'contributor')
    expect(code(await team('PUT', `/${VOTE}`, TERMS, contributor.cookie))).toBe('not-allowed')
    expect(code(await team('GET', '', undefined, contributor.cookie))).toBe('not-allowed')
    expect(code(await team('GET', '', undefined, ''))).toBe('signed-out')
    for (const wrong of [
      { most: 4 },
      { most: 0 },
      { choices: [] },
      { choices: ['a', 'a'] },
      { choices: ['<b>'] },
      { closesAt: START },
      { opensAt: TERMS.closesAt },
      { forgetAt: START },
      { state: 'secret' as 'open' },
    ])
      expect(code(await put(wrong)), JSON.stringify(wrong)).toBe('invalid')
    const elsewhere = `${workspace()}/votes/cccccccccccccc/${VOTE}`
    const { cookie } = owner
    const unlinked = await relay.ask(elsewhere, { method: 'PUT', body: TERMS, cookie })
    expect(code(unlinked)).toBe('no-link')
    expect(code(await phone().asks())).toBe('unknown-vote')
  })

  test('R17: nothing of who voted is logged, and nothing of a vote that was erased is left', async () => {
    await put()
    const one = await voter(1, 'photo2')
    await team('DELETE', `/${VOTE}`)
    expect(code(await one.votes(2, 'photo1'))).toBe('unknown-vote')
    await relay.server.stop()
    expect(keptBytes(`${relay.folder}/data`)).not.toContain('photo2')
    const logged = relay.logged.join('')
    for (const word of [link.secret, VOTE, 'photo', 'ruche_voter'])
      expect(logged).not.toContain(word)
  })
})
