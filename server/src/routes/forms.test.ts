import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eventually } from '#server/rooms/testing/clients.ts'
import { RawClient } from '#server/rooms/testing/raw-client.ts'
import { keptBytes } from '#server/testing/kept-bytes.ts'
import { type Answer, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { newId } from '#shared/domain/id.ts'
import type { EntryForm } from '#shared/protocol/entry-form.ts'
import { newSpokenCode } from '#shared/protocol/spoken-code.ts'

const HOUR = 60 * 60_000
const START = Date.UTC(2026, 10, 26)
const EVENT = 'aaaaaaaaaaaaaa'

const CONTEST: EntryForm = {
  language: 'fr',
  title: 'Concours photo',
  introduction: 'Une photo par personne.',
  organiser: 'Club photo, 12 rue des Abeilles',
  questions: [
    { id: 'name', kind: 'line', label: 'Nom', hint: '', required: true, options: [] },
    { id: 'email', kind: 'email', label: 'Courriel', hint: '', required: true, options: [] },
    {
      id: 'age',
      kind: 'tick',
      label: 'J’ai plus de 18 ans',
      hint: '',
      required: true,
      options: [],
    },
    { id: 'born', kind: 'day', label: 'Né·e le', hint: '', required: false, options: [] },
    {
      id: 'kind',
      kind: 'choice',
      label: 'Thème',
      hint: '',
      required: false,
      options: ['Ville', 'Miel'],
    },
  ],
  pictures: null,
  rules: null,
  translation: null,
  consent: 'Mes réponses servent au concours et sont effacées après.',
  opensAt: null,
  closesAt: START + 24 * HOUR,
  forgetAt: START + 48 * HOUR,
}
const ANSWERS = { name: 'Nadia <b>', email: 'nadia@example.org', age: true }

interface Told {
  readonly id: string
  readonly consentVersion: string
  readonly entries: number
  readonly waiting: number
  readonly leaving: number
  readonly state: string
}

describe('an entry form', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let now: number
  beforeEach(async () => {
    now = START
    relay = await startTestRelay({ RUCHE_FORM_ENTRIES_PER_MINUTE: '3' }, () => now)
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const path = () => `/api/workspaces/${owner.workspace}/forms/${EVENT}`
  const team = (method: string, at = '', body?: unknown, cookie = owner.cookie) =>
    relay.ask(path() + at, { method, body, cookie })
  const code = () => newSpokenCode((bytes) => crypto.getRandomValues(bytes))
  const formIn = ({ json }: Answer) => (json as unknown as { form: Told }).form
  const entryIn = ({ json }: Answer) =>
    (json as unknown as { entry: { id: string; receivedAt: number; state: string } }).entry
  const publish = async (form: Partial<EntryForm> = {}): Promise<Told> => {
    const answer = await team('PUT', '', { ...CONTEST, ...form })
    expect([200, 201]).toContain(answer.status)
    return formIn(answer)
  }
  const stranger = (form: Told, at: string, body?: unknown) =>
    relay.ask(`/api/forms/${form.id}${at}`, { method: body ? 'POST' : 'GET', body })
  const send = (form: Told, more: object = {}) =>
    stranger(form, '/entries', {
      code: code(),
      consent: form.consentVersion,
      answers: ANSWERS,
      ...more,
    })
  const inbox = async () =>
    (await team('GET', '/inbox')).json as unknown as {
      entries: { id: string; consent: string; answers: object; receivedAt: number }[]
      leaving: { id: string; asked: string }[]
      consents: Record<string, string>
    }

  test('is published, filled in by a stranger, taken in by the team, and then only known by its receipt', async () => {
    const form = await publish()
    const seen = formIn(await stranger(form, ''))
    expect(seen).toMatchObject({ title: 'Concours photo', state: 'open', consent: CONTEST.consent })
    const receipt = code()
    const sent = await send(form, { code: receipt.toLowerCase().replaceAll('-', ' ') })
    expect([sent.status, entryIn(sent)]).toMatchObject([
      201,
      { receivedAt: START, state: 'waiting' },
    ])
    const { id } = entryIn(sent)
    expect(await inbox()).toEqual({
      entries: [
        { id, receivedAt: START, consent: form.consentVersion, answers: ANSWERS, pictures: [] },
      ],
      leaving: [],
      consents: { [form.consentVersion]: CONTEST.consent },
    })
    expect((await team('POST', '/inbox', { taken: [id] })).status).toBe(204)
    expect(await inbox()).toMatchObject({ entries: [], leaving: [] })
    expect(entryIn(await stranger(form, '/receipt', { code: receipt }))).toMatchObject({
      id,
      state: 'kept',
    })
    expect(formIn(await team('GET'))).toMatchObject({ entries: 1, waiting: 0 })
    await relay.server.stop()
    expect(keptBytes(`${relay.folder}/data`)).not.toContain('nadia@example.org')
    expect(relay.logged.join('')).not.toMatch(/nadia|Nadia/)
  })

  test('tells who has its entries open how many wait, when they join and when that changes', async () => {
    const form = await publish()
    const room = `${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/entries-${EVENT}`
    const join = (more: string) =>
      new RawClient(room + more, {
        who: null,
        headers: { cookie: owner.cookie, origin: relay.url },
      }).opened()
    const [own, stock] = [await join('?resume=new'), await join('')]
    const counts = () => own.of('waiting').map(({ count }) => count)
    await eventually(() => counts().at(-1) === 0, 'a count at joining')
    await send(form)
    const { id } = entryIn(await send(form))
    await eventually(() => counts().at(-1) === 2, 'both of them')
    await team('POST', '/inbox', { taken: [id] })
    await eventually(() => counts().at(-1) === 1, 'the one that is left')
    await stock.exchange()
    expect(stock.of('waiting')).toEqual([])
  })

  test('that is sent again, because the answer was lost, is the same entry', async () => {
    const form = await publish()
    const receipt = code()
    const first = await send(form, { code: receipt })
    now += 60_000
    const again = await send(form, { code: receipt, answers: { ...ANSWERS, name: 'Autre' } })
    expect([again.status, entryIn(again)]).toEqual([200, entryIn(first)])
    // Even when the form has closed meanwhile.
    now = CONTEST.closesAt
    expect((await send(form, { code: receipt })).status).toBe(200)
    expect((await inbox()).entries).toMatchObject([{ answers: ANSWERS }])
  })

  test('opens and closes by itself, and forgets everything at its time', async () => {
    const form = await publish({ opensAt: START + HOUR })
    const codeOf = async (answer: Promise<Answer>) => (await answer).json.error?.code
    expect(await codeOf(send(form))).toBe('form-not-open')
    expect(formIn(await stranger(form, '')).state).toBe('early')
    now = START + HOUR
    const receipt = code()
    expect((await send(form, { code: receipt })).status).toBe(201)
    now = CONTEST.closesAt
    expect(await codeOf(send(form))).toBe('form-closed')
    expect(formIn(await stranger(form, '')).state).toBe('closed')
    expect((await stranger(form, '/receipt', { code: receipt })).status).toBe(200)
    now = CONTEST.forgetAt
    for (const at of ['', '/receipt', '/leave', '/entries']) {
      const body = at === '' ? undefined : { code: receipt, consent: '', answers: {} }
      expect([at, await codeOf(stranger(form, at, body))]).toEqual([at, 'unknown-form'])
    }
  })

  test('who leaves before anybody took their answers in leaves none on the relay', async () => {
    const form = await publish()
    const receipt = code()
    const { id } = entryIn(await send(form, { code: receipt }))
    const left = await stranger(form, '/leave', { code: receipt })
    expect(entryIn(left)).toMatchObject({ id, state: 'leaving' })
    // A device may have read it just before: it is told, and does what is to be done.
    expect(await inbox()).toMatchObject({ entries: [], leaving: [{ id, asked: 'erase' }] })
    await team('POST', '/inbox', { left: [id] })
    expect(entryIn(await stranger(form, '/receipt', { code: receipt })).state).toBe('erased')
    await relay.server.stop()
    expect(keptBytes(`${relay.folder}/data`)).not.toContain('nadia@example.org')
  })

  test('who takes part no longer may still ask to be erased, and not the other way round', async () => {
    const form = await publish()
    const receipt = code()
    const { id } = entryIn(await send(form, { code: receipt }))
    await team('POST', '/inbox', { taken: [id] })
    const leave = async (erase: boolean) =>
      entryIn(await stranger(form, '/leave', { code: receipt, erase })).state
    expect(await leave(false)).toBe('leaving')
    expect((await inbox()).leaving).toMatchObject([{ id, asked: 'withdraw' }])
    await team('POST', '/inbox', { left: [id] })
    expect(entryIn(await stranger(form, '/receipt', { code: receipt })).state).toBe('withdrawn')
    expect(await leave(true)).toBe('leaving')
    expect(await leave(false)).toBe('leaving')
    expect((await inbox()).leaving).toMatchObject([{ id, asked: 'erase' }])
    await team('POST', '/inbox', { left: [id] })
    expect(await leave(true)).toBe('erased')
    expect((await stranger(form, '/leave', { code: code() })).json.error?.code).toBe(
      'unknown-receipt',
    )
  })

  test('nobody agrees to words that they have not seen', async () => {
    const form = await publish()
    const changed = await publish({ consent: 'Mes réponses servent aussi à une lettre.' })
    expect(changed.id).toBe(form.id)
    expect((await send(form)).json.error?.code).toBe('consent-changed')
    expect((await send(changed)).status).toBe(201)
    const { consents, entries } = await inbox()
    expect(Object.keys(consents).sort()).toEqual(
      [form.consentVersion, changed.consentVersion].sort(),
    )
    expect(entries).toMatchObject([{ consent: changed.consentVersion }])
    expect((await publish()).consentVersion).toBe(form.consentVersion)
  })

  test('words that stand in two languages are agreed to in the one that was read', async () => {
    const consent = 'My answers serve the contest and are erased after it.'
    const questions = [{ id: 'kind', label: 'Theme', hint: '', options: ['Town', 'Honey'] }]
    const form = await publish({ translation: { introduction: '', consent, questions } })
    const seen = formIn(await stranger(form, '')) as Told & {
      translation: { consentVersion: string }
    }
    expect(seen.translation).toMatchObject({ consent, consentSince: START, questions })
    const english = seen.translation.consentVersion
    expect((await send(form)).status).toBe(201)
    expect((await send(form, { consent: english })).status).toBe(201)
    const { consents, entries } = await inbox()
    expect(consents).toEqual({ [form.consentVersion]: CONTEST.consent, [english]: consent })
    expect(entries.map((one) => one.consent).sort()).toEqual([form.consentVersion, english].sort())
    // In one language alone again: what nobody reads there any more is not agreed to.
    await publish()
    expect((await send(form, { consent: english })).json.error?.code).toBe('consent-changed')
  })

  test('answers that do not fit are named one by one, and nothing is kept', async () => {
    const form = await publish()
    const answers = { email: 'nadia', age: false, born: '2026-02-30', kind: 'Mer', more: 'x' }
    const { status, json } = await send(form, { answers })
    expect(status).toBe(422)
    expect(json.error?.fields?.map(({ field }) => field)).toEqual(
      ['name', 'email', 'age', 'born', 'kind', 'more'].map((id) => `answers.${id}`),
    )
    const long = { ...ANSWERS, name: 'x'.repeat(201) }
    expect((await send(form, { answers: long })).json.error?.field).toBe('answers.name')
    expect((await send(form, { code: 'short' })).json.error?.field).toBe('code')
    expect((await inbox()).entries).toEqual([])
  })

  test('a program that fills in what nobody sees is thanked, and forgotten', async () => {
    const form = await publish()
    const trapped = await send(form, { website: 'https://example.org' })
    expect([trapped.status, entryIn(trapped).state]).toEqual([201, 'waiting'])
    expect(await inbox()).toMatchObject({ entries: [] })
  })

  test('hammered by one address it slows that address down, and nobody else', async () => {
    const form = await publish()
    const statuses: number[] = []
    for (let n = 0; n < 5; n++) statuses.push((await send(form)).status)
    expect(statuses).toEqual([201, 201, 201, 429, 429])
    now += 20_000
    expect((await send(form)).status).toBe(201)
    expect((await inbox()).entries).toHaveLength(4)
  })

  test('is the affair of those who share with guests', async () => {
    const form = await publish()
    const { id } = entryIn(await send(form))
    const requests: [string, string, unknown?][] = [
      ['PUT', '', CONTEST],
      ['GET', ''],
      ['GET', '/inbox'],
      ['POST', '/inbox', { taken: [id] }],
      ['DELETE', ''],
    ]
    for (const role of ['moderator', 'contributor', 'guest'] as const) {
      const { cookie } = await relay.joins(owner, role, role)
      for (const [method, at, body] of requests)
        expect([role, method, at, (await team(method, at, body, cookie)).status]).toEqual([
          role,
          method,
          at,
          403,
        ])
    }
    for (const [method, at, body] of requests)
      expect([method, at, (await team(method, at, body, 'ruche_session=nobody')).status]).toEqual([
        method,
        at,
        401,
      ])
    const { cookie } = await relay.joins(owner, 'Éditrice', 'editor')
    expect((await team('GET', '/inbox', undefined, cookie)).status).toBe(200)
    expect((await inbox()).entries).toMatchObject([{ id }])
    const other = `/api/workspaces/${newId()}/forms/${EVENT}`
    expect((await relay.ask(other, { cookie: owner.cookie })).status).toBe(404)
  })

  test('that is removed is gone with all that came by it', async () => {
    const form = await publish()
    const receipt = code()
    await send(form, { code: receipt })
    expect((await team('DELETE')).status).toBe(204)
    expect((await team('DELETE')).json.error?.code).toBe('unknown-form')
    expect((await stranger(form, '/receipt', { code: receipt })).status).toBe(404)
    await relay.server.stop()
    expect(keptBytes(`${relay.folder}/data`)).not.toContain('nadia@example.org')
  })

  test('that makes no sense is refused with the field that is wrong', async () => {
    const [question] = CONTEST.questions
    const wrong: [Record<string, unknown>, string][] = [
      [{ closesAt: START, opensAt: START }, 'closesAt'],
      [{ forgetAt: CONTEST.closesAt - 1 }, 'forgetAt'],
      [{ forgetAt: CONTEST.closesAt + 401 * 24 * HOUR }, 'forgetAt'],
      [{ questions: [] }, 'questions'],
      [{ questions: [question, question] }, 'questions'],
      [{ questions: [{ ...question, id: '__proto__' }] }, 'questions.0.id'],
      [{ questions: [{ ...question, kind: 'choice' }] }, 'questions.0.options'],
      [{ consent: '' }, 'consent'],
      [{ translation: { questions: [{ id: 'kind', label: 'Theme' }] } }, 'translation'],
      [{ translation: { questions: [{ id: 'other', label: 'Theme' }] } }, 'translation'],
    ]
    for (const [change, field] of wrong) {
      const { status, json } = await team('PUT', '', { ...CONTEST, ...change })
      expect([field, status, json.error?.field]).toEqual([field, 422, field])
    }
  })
})
