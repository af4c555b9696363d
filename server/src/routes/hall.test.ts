import { afterEach, beforeEach, expect, test } from 'vitest'
import { RawClient } from '#server/rooms/testing/raw-client.ts'
import { type Answer, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

const HOUR = 60 * 60_000
const EVENT = 'aaaaaaaaaaaaaa'
const VOTE = 'bbbbbbbbbbbbbb'
const PHONES = 12
/** Of a hall, and of somebody elsewhere, as a proxy says. */
const HALL = '203.0.113.9'
const ELSEWHERE = '198.51.100.7'

let relay: TestRelay
let owner: { workspace: string; person: string; cookie: string }
let link: { id: string; secret: string }
beforeEach(async () => {
  relay = await startTestRelay({
    RUCHE_TRUST_PROXY: '127.0.0.1',
    // Each less than the telephones of this hall.
    RUCHE_REQUESTS_PER_MINUTE: '10',
    RUCHE_CONNECTIONS_PER_ADDRESS: '2',
    RUCHE_VOTES_PER_MINUTE: '3',
    RUCHE_FORM_ENTRIES_PER_MINUTE: '3',
  })
  owner = await relay.found()
  link = await relay.goesLive(owner, EVENT)
  const now = Date.now()
  await relay.ask(`/api/workspaces/${owner.workspace}/votes/${EVENT}/${VOTE}`, {
    method: 'PUT',
    cookie: owner.cookie,
    body: {
      choices: ['photo1', 'photo2'],
      most: 1,
      closesAt: now + HOUR,
      forgetAt: now + 2 * HOUR,
      state: 'open',
    },
  })
})
afterEach(() => relay.remove())

const post = (path: string, body: object, from: string, cookie = '') =>
  relay.ask(path, { method: 'POST', body, cookie, headers: { 'x-forwarded-for': from } })
const looks = (from: string) => post('/api/shares/open', { secret: link.secret }, from)
const votes = async (from: string): Promise<string | number> => {
  const live = { secret: link.secret, vote: VOTE }
  const asked = await post(`/api/live/${link.id}/ballot`, live, from)
  const cookie = asked.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const vote = { ...live, turn: 1, choices: ['photo1'] }
  return codeOf(await post(`/api/live/${link.id}/vote`, vote, from, cookie))
}
const codeOf = ({ json, status }: Answer) => json.error?.code ?? status
const socket = (document: string, from: string, cookie: string) =>
  new RawClient(`${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/${document}`, {
    who: null,
    isClient: true,
    headers: { origin: relay.url, cookie, 'x-forwarded-for': from },
  }).opened()
const viewer = async (from: string) => {
  const one = await socket(`stage-${EVENT}`, from, `ruche_guest=${link.secret}`)
  await one.exchange()
  return one
}
const everybody = <T>(each: () => Promise<T>) =>
  Promise.all(Array.from({ length: PHONES }, () => each()))

test('R14: a hall full of telephones behind one address looks and votes at once, and its team gets in beside it', async () => {
  for (const opened of await everybody(() => looks(HALL))) expect(opened.status).toBe(200)
  const seats = await everybody(() => viewer(HALL))
  expect(await everybody(() => votes(HALL))).toEqual(Array(PHONES).fill(200))
  const team = await socket('space', HALL, owner.cookie)
  await team.exchange()
  const { status } = await relay.ask('/api/session', { headers: { 'x-forwarded-for': HALL } })
  expect(status).toBe(401)
  expect([...seats, team].map(({ closeCode }) => closeCode)).toEqual(Array(PHONES + 1).fill(null))
})

test('a program that votes from an address at which nobody looks is held back', async () => {
  await everybody(() => viewer(HALL))
  const answers = []
  for (let n = 0; n < PHONES; n++) answers.push(await votes(ELSEWHERE))
  expect(answers.filter((one) => one === 200)).toHaveLength(3)
})

test('a hall whose link is revoked hears so at once, all of it', async () => {
  await relay.ask(`/api/workspaces/${owner.workspace}/shares/${link.id}`, {
    method: 'DELETE',
    cookie: owner.cookie,
  })
  const answers = await everybody(() => looks(HALL))
  expect(answers.map(codeOf)).toEqual(Array(PHONES).fill('unknown-share'))
})

test('who comes by a link has a bound, too, which is nobody else’s', async () => {
  await relay.remove()
  relay = await startTestRelay({ RUCHE_AUDIENCE_REQUESTS_PER_MINUTE: '5' })
  const answers = await everybody(() => post('/api/shares/open', { secret: 'guessed' }, HALL))
  expect(answers.map(codeOf).filter((one) => one === 'too-many')).toHaveLength(PHONES - 5)
  expect((await relay.ask('/api/session')).status).toBe(401)
})
