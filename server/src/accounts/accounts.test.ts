import { beforeEach, describe, expect, test } from 'vitest'
import type { Accounts } from './accounts.ts'
import { type AccountsUnderTest, accountsUnderTest } from './testing/accounts.ts'

const DAY = 24 * 60 * 60 * 1000
const WORKSPACE = { name: 'Club photo', timeZone: 'Europe/Paris', locale: 'fr' }

describe('accounts as time passes', () => {
  let subject: AccountsUnderTest
  let accounts: Accounts
  beforeEach(() => {
    subject = accountsUnderTest()
    accounts = subject.accounts
    return () => subject.dispose()
  })

  function found() {
    const { workspace, person } = subject.found('Club photo', 'Léa')
    return { workspace, person, secret: accounts.sessions.start(person, 'Firefox').secret }
  }
  const visit = (secret: string) => accounts.identify({ cookie: `ruche_session=${secret}` })

  test('a device that comes back now and then stays signed in for years', () => {
    const { secret, person } = found()
    for (let visits = 0; visits < 20; visits++) {
      subject.pass(80 * DAY)
      expect(visit(secret)?.person).toBe(person)
    }
  })

  test('what is taken away is away at once, however recently it was used', () => {
    const { secret, workspace, person } = found()
    const visitor = visit(secret)
    accounts.sessions.end(person, visitor?.session ?? '')
    expect(visit(secret)).toBeNull()

    const token = accounts.tokens.create({
      workspace,
      person,
      name: 'x',
      role: 'editor',
      days: null,
    })
    const bearer = { authorization: `Bearer ${token.token}` }
    expect(accounts.identify(bearer)?.session).toBe(token.id)
    accounts.tokens.remove(workspace, token.id)
    expect(accounts.identify(bearer)).toBeNull()
  })

  test('a device that stays away for longer has to sign in again', () => {
    const { secret } = found()
    subject.pass(90 * DAY - 60_000)
    expect(visit(secret)).not.toBeNull()
    subject.pass(90 * DAY)
    expect(visit(secret)).toBeNull()
  })

  test('a second workspace is not made, and nothing of the attempt stays', () => {
    found()
    expect(accounts.found(WORKSPACE, 'Somebody else')).toEqual({ ok: false, problem: 'taken' })
  })

  test('the cookie is found among others, whatever their order', () => {
    const { secret, person } = found()
    const cookie = `a=1; xruche_session=no; ruche_session=${secret}; b="2"`
    expect(accounts.identify({ cookie })?.person).toBe(person)
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
