import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '#server/database/open.ts'
import { makePasskey } from '#server/testing/authenticator.ts'
import { createPasskeyChecks, type PasskeyChecks } from './passkey-checks.ts'
import { createPasskeys } from './passkeys.ts'
import { createPeople, type Person } from './people.ts'

const MINUTE = 60_000
const SITE = { origin: 'https://ruche.example.org', host: 'ruche.example.org' }

describe('passkeys as time passes', () => {
  let folder: string
  let checks: PasskeyChecks
  let person: Person
  let close: () => void
  let now: number
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruche-passkeys-'))
    now = Date.UTC(2026, 10, 21)
    const opened = openDatabase(join(folder, 'ruche.db'))
    if (!opened.ok) throw new Error(opened.problem.kind)
    const { database } = opened
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    const context = { database, now: () => now, random }
    person = createPeople(context).add('Léa')
    checks = createPasskeyChecks(context, createPasskeys(context))
    close = () => database.close()
  })
  afterEach(() => {
    close()
    rmSync(folder, { recursive: true })
  })

  async function make() {
    return makePasskey(await checks.askToRegister(SITE, person), SITE.origin)
  }

  test('somebody who takes longer than five minutes begins again', async () => {
    const slow = await make()
    now += 5 * MINUTE
    expect(await checks.register(SITE, person.id, 'x', slow.made)).toEqual({
      ok: false,
      problem: 'stale',
    })
    const passkey = await make()
    now += 5 * MINUTE - 1
    expect(await checks.register(SITE, person.id, 'x', passkey.made)).toMatchObject({ ok: true })

    const options = await checks.askToUse(SITE)
    now += 5 * MINUTE
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
