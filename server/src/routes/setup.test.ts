import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NEW_WORKSPACE, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('the first workspace', () => {
  let relay: TestRelay
  beforeEach(async () => {
    relay = await startTestRelay()
  })
  afterEach(() => relay.remove())

  const create = (body: unknown, headers: Record<string, string> = {}) =>
    relay.ask('/api/workspaces', { method: 'POST', body, headers })

  test('whoever opens the printed link makes the workspace and is its owner, signed in', async () => {
    expect(relay.server.link).toBe(`${relay.url}/#setup=${relay.setupCode}`)
    const made = await create(NEW_WORKSPACE)
    expect(made.status).toBe(201)
    expect(made.json).toEqual({
      workspace: {
        id: expect.stringMatching(/^[a-z2-7]{14}$/),
        name: 'Club photo',
        timeZone: 'Europe/Paris',
        locale: 'fr',
      },
      person: { id: expect.stringMatching(/^[a-z2-7]{14}$/), name: 'Léa' },
      role: 'owner',
    })
    const session = await relay.ask('/api/session', { cookie: made.cookie ?? '' })
    expect(session.json).toEqual({
      person: made.json.person,
      device: { id: expect.stringMatching(/^[a-z2-7]{14}$/) },
      workspaces: [{ ...made.json.workspace, role: 'owner' }],
    })
  })

  test('R3: the session cookie is out of reach of scripts and of other sites', async () => {
    const { headers } = await create(NEW_WORKSPACE)
    const [cookie] = headers.getSetCookie()
    expect(cookie).toMatch(/^ruche_session=[\w-]{43}; /)
    expect(cookie).toContain('; HttpOnly')
    expect(cookie).toContain('; SameSite=Lax')
    expect(cookie).toContain('; Path=/')
    expect(cookie).not.toContain('Secure')
    expect(cookie).not.toContain('Domain')
  })

  test('a wrong code is refused, waits for its answer, and longer each time', async () => {
    for (let n = 0; n < 2; n++) {
      const refused = await create({ ...NEW_WORKSPACE, setupCode: 'guess' })
      expect(refused.status).toBe(403)
      expect(refused.json.error?.code).toBe('wrong-setup-code')
      expect(refused.cookie).toBeNull()
    }
    expect(relay.waits).toEqual([500, 1_000])
    expect((await create(NEW_WORKSPACE)).status).toBe(201)
    expect(relay.waits).toHaveLength(2)
  })

  test('a wrong code has no answer before its wait is over', async () => {
    const letGo = relay.holdGuesses()
    let answered = false
    const guess = create({ ...NEW_WORKSPACE, setupCode: 'guess' }).then(({ status }) => {
      answered = true
      return status
    })
    await expect.poll(() => relay.waits).toEqual([500])
    expect((await relay.ask('/healthz')).status).toBe(200)
    expect(answered).toBe(false)
    letGo()
    expect(await guess).toBe(403)
  })

  test('guessing in parallel gets nothing looked at beyond two at a time', async () => {
    const letGo = relay.holdGuesses()
    const statuses: number[] = []
    const guesses = Array.from({ length: 20 }, async (_, n) => {
      statuses.push((await create({ ...NEW_WORKSPACE, setupCode: `guess-${n}` })).status)
    })
    await expect.poll(() => statuses).toEqual(Array(18).fill(429))
    letGo()
    await Promise.all(guesses)
    expect(statuses.slice(18)).toEqual([403, 403])
  })

  test('the code works once, also for two who send it in the same moment', async () => {
    const both = await Promise.all([create(NEW_WORKSPACE), create(NEW_WORKSPACE)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403])
    expect((await create(NEW_WORKSPACE)).status).toBe(403)
  })

  test.each([
    ['no body at all', undefined],
    ['something that is not JSON', '{"setupCode":'],
    ['a list', []],
    ['no name', { ...NEW_WORKSPACE, name: undefined }],
    ['an empty name', { ...NEW_WORKSPACE, name: '  ' }],
    ['a name of 81 characters', { ...NEW_WORKSPACE, name: 'é'.repeat(81) }],
    ['a name that runs backwards', { ...NEW_WORKSPACE, name: 'Club \u202Eotohp' }],
    ['a name with a line break', { ...NEW_WORKSPACE, name: 'Club\nphoto' }],
    ['a name that nobody can see', { ...NEW_WORKSPACE, name: '\u200B\u200D' }],
    ['half a character', { ...NEW_WORKSPACE, name: 'Club \uD83D' }],
    ['a letter under a thousand accents', { ...NEW_WORKSPACE, name: `a${'\u0301'.repeat(1000)}` }],
    ['a person without a name', { ...NEW_WORKSPACE, person: {} }],
    ['a time zone that does not exist', { ...NEW_WORKSPACE, timeZone: 'Europe/Atlantis' }],
    ['an offset for a time zone', { ...NEW_WORKSPACE, timeZone: '+02:00' }],
    ['a language that Ruche does not speak', { ...NEW_WORKSPACE, locale: 'de' }],
    ['a code that is a number', { ...NEW_WORKSPACE, setupCode: 42 }],
  ])('refuses %s, and nothing is made', async (_, body) => {
    const refused = await create(body)
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(refused.status).toBeLessThan(500)
    expect(refused.json).toMatchObject({
      error: { code: expect.stringMatching(/^[a-z-]+$/), message: expect.any(String) },
    })
    expect((await create(NEW_WORKSPACE)).status).toBe(201)
  })

  test('every field that is wrong is named, with what is wrong with it', async () => {
    const { status, json } = await create({
      ...NEW_WORKSPACE,
      name: 'é'.repeat(81),
      timeZone: '+02:00',
      person: { name: 'Léa\u202E' },
    })
    expect(status).toBe(422)
    expect(json.error).toEqual({
      code: 'invalid',
      message: 'name: may have 80 characters at most.',
      field: 'name',
      fields: [
        { field: 'name', message: 'may have 80 characters at most.' },
        {
          field: 'timeZone',
          message: 'has to be the name of a time zone, such as Europe/Paris.',
        },
        {
          field: 'person.name',
          message: 'may not hold line breaks, controls or marks that reverse text.',
        },
      ],
    })
  })

  test('names keep what people write them with', async () => {
    const name = '  👩‍👩‍👧‍👦 Éditions «L’Été» — 写真部  '
    const { json } = await create({ ...NEW_WORKSPACE, name })
    expect(json.workspace?.name).toBe(name.trim())
  })

  test('a body beyond the bound is refused before it is read', async () => {
    const refused = await create({ ...NEW_WORKSPACE, name: 'x'.repeat(70_000) })
    expect(refused.status).toBe(413)
    expect(refused.json.error?.code).toBe('too-large')
  })
})
