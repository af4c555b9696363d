import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makePasskey } from '#server/testing/authenticator.ts'
import type { PasskeyChecks } from './passkey-checks.ts'
import type { Person } from './people.ts'
import { type AccountsUnderTest, accountsUnderTest } from './testing/accounts.ts'

const MINUTE = 60_000
const SITE = { origin: 'https://ruche.example.org', host: 'ruche.example.org' }

describe('passkeys as time passes', () => {
  let here: AccountsUnderTest
  let checks: PasskeyChecks
  let person: Person
  beforeEach(() => {
    here = accountsUnderTest()
    person = here.accounts.people.add('Léa')
    checks = here.accounts.passkeyChecks
  })
  afterEach(() => here.dispose())

  async function make() {
    return makePasskey(await checks.askToRegister(SITE, person), SITE.origin)
  }

  test('somebody who takes longer than five minutes begins again', async () => {
    const slow = await make()
    here.pass(5 * MINUTE)
    expect(await checks.register(SITE, person.id, 'x', slow.made)).toEqual({
      ok: false,
      problem: 'stale',
    })
    const passkey = await make()
    here.pass(5 * MINUTE - 1)
    expect(await checks.register(SITE, person.id, 'x', passkey.made)).toMatchObject({ ok: true })

    const options = await checks.askToUse(SITE)
    here.pass(5 * MINUTE)
    const tooLate = await checks.recognise(SITE, passkey.answer(options))
    expect(tooLate).toEqual({ ok: false, problem: 'stale' })
    const inTime = await checks.recognise(SITE, passkey.answer(await checks.askToUse(SITE)))
    expect(inTime).toEqual({ ok: true, person: person.id })
  })

  test('a challenge given at one address of the relay is not answered at another', async () => {
    const passkey = await make()
    await checks.register(SITE, person.id, 'x', passkey.made)
    const other = { origin: 'https://ruche.example.net', host: 'ruche.example.net' }
    const answer = passkey.answer(await checks.askToUse(other))
    expect(await checks.recognise(SITE, answer)).toEqual({ ok: false, problem: 'stale' })
  })

  test('nobody takes over a passkey that somebody else has', async () => {
    const passkey = await make()
    expect(await checks.register(SITE, person.id, 'x', passkey.made)).toMatchObject({ ok: true })
    const again = makePasskey(await checks.askToRegister(SITE, person), SITE.origin, passkey)
    expect(await checks.register(SITE, person.id, 'x', again.made)).toEqual({
      ok: false,
      problem: 'taken',
    })
  })
})
