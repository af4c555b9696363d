import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptBytes } from '#server/testing/kept-bytes.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('coming back with a recovery code', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  beforeEach(async () => {
    relay = await startTestRelay()
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const post = (path: string, body?: unknown, cookie = '') =>
    relay.ask(path, { method: 'POST', body, cookie })
  const use = (code: string) => post('/api/recovery-code/use', { code })

  async function makes(): Promise<string> {
    const made = await post('/api/recovery-code', undefined, owner.cookie)
    expect(made.status).toBe(201)
    return JSON.parse(made.text).code
  }

  async function madeAt(): Promise<number | null> {
    const { text } = await relay.ask('/api/sign-in/ways', { cookie: owner.cookie })
    return JSON.parse(text).recoveryCode?.createdAt ?? null
  }

  test('it brings its owner back once, and the relay says that there is none any more', async () => {
    const code = await makes()
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(await madeAt()).toEqual(expect.any(Number))
    const back = await use(code)
    expect(back.status).toBe(201)
    expect(back.json).toEqual({ person: { id: owner.person, name: 'Léa' } })
    const session = await relay.ask('/api/session', { cookie: back.cookie ?? '' })
    expect(session.json).toMatchObject({ workspaces: [{ id: owner.workspace, role: 'owner' }] })
    expect(await madeAt()).toBeNull()
    const again = await use(code)
    expect(again).toMatchObject({ status: 403, cookie: null })
    expect(again.json.error?.code).toBe('wrong-recovery-code')
  })

  test('it is understood in small letters, without dashes, and with an O for a zero', async () => {
    const code = await makes()
    const spoken = code.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await use(` ${spoken} `)).status).toBe(201)
  })

  test('a new one takes the place of the old one', async () => {
    const old = await makes()
    const code = await makes()
    expect((await use(old)).status).toBe(403)
    expect((await use(code)).status).toBe(201)
  })

  test('where the browser keeps the work of somebody else it brings nobody in, and stays good', async () => {
    const code = await makes()
    const other = await relay.joins(owner, 'Nadia')
    const refused = await post('/api/recovery-code/use', { code, keptFor: other.person })
    expect(refused).toMatchObject({ status: 409, cookie: null })
    expect(refused.json.error?.code).toBe('someone-else')
    const own = await post('/api/recovery-code/use', { code, keptFor: owner.person })
    expect(own.status).toBe(201)
  })

  test('of several who use it in the same moment one comes in', async () => {
    const code = await makes()
    const all = await Promise.all([use(code), use(code)])
    expect(all.map(({ status }) => status).sort()).toEqual([201, 403])
  })

  test('guessing in parallel gets nothing looked at beyond two at a time', async () => {
    const letGo = relay.holdGuesses()
    const statuses: number[] = []
    const guesses = Array.from({ length: 12 }, async (_, n) => {
      statuses.push((await use(`${n}`.padStart(24, '0'))).status)
    })
    await expect.poll(() => statuses).toEqual(Array(10).fill(429))
    letGo()
    await Promise.all(guesses)
    expect(statuses.slice(10)).toEqual([403, 403])
  })

  test.each(['', '0', '😀', 'x'.repeat(100), '\u0000'])('%j is nobody’s code', async (code) => {
    expect((await use(code)).status).toBe(403)
  })

  test('only who is signed in makes one; what is not a code is not valid', async () => {
    expect((await post('/api/recovery-code')).status).toBe(401)
    expect((await post('/api/recovery-code/use', { code: 5 })).status).toBe(422)
    expect((await post('/api/recovery-code/use', { code: 'x'.repeat(101) })).status).toBe(422)
  })

  test('the owners read that somebody made one, used it and came in, and nothing of the code', async () => {
    const code = await makes()
    await use(code)
    const { text } = await relay.ask(`/api/workspaces/${owner.workspace}/audit`, {
      cookie: owner.cookie,
    })
    const { entries } = JSON.parse(text)
    const told = entries.map(({ kind, about }: { kind: string; about: unknown }) => [kind, about])
    expect(told.slice(0, 3)).toEqual([
      ['signed-in', { way: 'recovery-code' }],
      ['recovery-code-used', {}],
      ['recovery-code-made', {}],
    ])
  })

  test('nothing that is kept could be used to come back', async () => {
    const code = await makes()
    await relay.server.stop()
    const bytes = keptBytes(`${relay.folder}/data`)
    expect(bytes).not.toContain(code)
    expect(bytes).not.toContain(code.replaceAll('-', ''))
    expect(relay.logged.join('')).not.toContain(code)
  })
})
