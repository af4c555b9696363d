import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '#server/database/open.ts'
import { type Accounts, createAccounts } from './accounts.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const WORKSPACE = { name: 'Club photo', timeZone: 'Europe/Paris', locale: 'fr' }

describe('accounts as time passes', () => {
  let folder: string
  let accounts: Accounts
  let close: () => void
  let now: number
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruche-accounts-'))
    now = Date.UTC(2026, 10, 21)
    const opened = openDatabase(join(folder, 'ruche.db'))
    if (!opened.ok) throw new Error(opened.problem.kind)
    const { database } = opened
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    const context = { database, now: () => now, random }
    accounts = createAccounts(context, { sessionDays: 90, linkMinutes: 60 })
    close = () => database.close()
  })
  afterEach(() => {
    close()
    rmSync(folder, { recursive: true })
  })

  function found() {
    const founded = accounts.found(WORKSPACE, 'Léa')
    if (!founded.ok) throw new Error(founded.problem)
    return founded
  }
  const visit = (secret: string) => accounts.identify({ cookie: `ruche_session=${secret}` })

  test('a device that comes back now and then stays signed in for years', () => {
    const { secret, person } = found()
    for (let visits = 0; visits < 20; visits++) {
      now += 80 * DAY
      expect(visit(secret)?.person).toBe(person.id)
    }
  })

  test('what is taken away is away at once, however recently it was used', () => {
    const { secret, workspace, person } = found()
    const visitor = visit(secret)
    accounts.sessions.end(visitor?.session ?? '')
    expect(visit(secret)).toBeNull()

    const token = accounts.tokens.create({ workspace: workspace.id, person: person.id, name: 'x' })
    const bearer = { authorization: `Bearer ${token.token}` }
    expect(accounts.identify(bearer)?.session).toBe(token.id)
    accounts.tokens.remove(workspace.id, token.id)
    expect(accounts.identify(bearer)).toBeNull()
  })

  test('a device that stays away for longer has to sign in again', () => {
    const { secret } = found()
    now += 90 * DAY - 60_000
    expect(visit(secret)).not.toBeNull()
    now += 90 * DAY
    expect(visit(secret)).toBeNull()
  })

  test('a link is good for an hour', () => {
    const { workspace } = found()
    const link = { kind: 'person', workspace: workspace.id } as const
    const { secret, expiresAt } = accounts.links.create(link)
    expect(expiresAt).toBe(now + HOUR)
    now += HOUR
    expect(accounts.join(secret, 'Nadia')).toEqual({ ok: false, problem: 'unknown-link' })
    const inTime = accounts.links.create(link)
    now += HOUR - 1
    expect(accounts.join(inTime.secret, 'Nadia')).toMatchObject({ ok: true, role: 'editor' })
  })

  test('a second workspace is not made, and nothing of the attempt stays', () => {
    found()
    expect(accounts.found(WORKSPACE, 'Somebody else')).toEqual({ ok: false, problem: 'taken' })
  })

  test('the cookie is found among others, whatever their order', () => {
    const { secret, person } = found()
    const cookie = `a=1; xruche_session=no; ruche_session=${secret}; b="2"`
    expect(accounts.identify({ cookie })?.person).toBe(person.id)
  })

  test.each([
    '',
    'ruche_session=',
    'ruche_session',
    'ruche_session=%00',
    '=;;=',
    'ruche_session=é',
  ])('a cookie header that is none of ours is nobody: %s', (cookie) => {
    found()
    expect(accounts.identify({ cookie })).toBeNull()
  })

  test.each(['', 'Bearer', 'Bearer ', 'Basic abc', `Bearer ${'x'.repeat(10_000)}`, 'Bearer a b'])(
    'an authorization header that is none of ours is nobody: %s',
    (authorization) => {
      found()
      expect(accounts.identify({ authorization })).toBeNull()
    },
  )
})
