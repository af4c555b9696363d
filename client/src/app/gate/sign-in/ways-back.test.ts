import { describe, expect, test } from 'vitest'
import { readOffer } from '#client/app/account/offer.ts'
import {
  pretendAuthenticator,
  pretendMemory,
  pretendRelay,
  refusal,
} from '#client/app/account/testing/pretend.ts'
import type { Session } from '#client/workspace/session/session.ts'
import { createWaysBack, type WaysBackParts } from './ways-back.ts'

const SESSION: Session = {
  person: { id: 'p', name: 'Nadia' },
  workspaces: [{ id: 'w', name: 'Club', role: 'editor', timeZone: 'Europe/Paris', locale: 'fr' }],
}

function arrive(
  answers: Parameters<typeof pretendRelay>[0] = {},
  parts: Partial<WaysBackParts> = {},
) {
  const relay = pretendRelay({
    'GET /api/sign-in': [200, { passkeys: true, openId: { name: 'Club Login' } }],
    'POST /api/passkeys/options/use': [200, { challenge: 'c', rpId: 'ruche.example.org' }],
    'POST /api/passkeys/use': [201, { person: SESSION.person }],
    'POST /api/recovery-code/use': [201, { person: SESSION.person }],
    ...answers,
  })
  const memory = pretendMemory()
  const cameBack: Session[] = []
  const leftFor: string[] = []
  const view = createWaysBack({
    browser: { fetch: relay.fetch, memory, leave: (address) => void leftFor.push(address) },
    origin: 'https://ruche.example.org',
    to: () => '/w/w/calendar',
    authenticator: pretendAuthenticator(),
    cameWith: null,
    keptWork: async () => null,
    forgetDevice: async () => {},
    refreshSession: async () => ({ kind: 'signed-in', session: SESSION }),
    onBack: (session) => void cameBack.push(session),
    ...parts,
  })
  return { view, relay, memory, cameBack, leftFor }
}

describe('coming back', () => {
  test('with a passkey nothing is typed: what the authenticator signed goes to the relay', async () => {
    const { view, relay, cameBack } = arrive()
    await view.usePasskey()
    expect(cameBack).toEqual([SESSION])
    expect(relay.asked.at(-1)).toMatchObject({
      request: 'POST /api/passkeys/use',
      body: { response: { id: 'made', response: { signature: 'c' } } },
    })
    expect(view.problem()).toBeNull()
  })

  test('somebody who closes the browser’s question is told so, and the relay is asked nothing more', async () => {
    const authenticator = pretendAuthenticator({ problem: 'cancelled' })
    const { view, relay, cameBack } = arrive({}, { authenticator })
    await view.usePasskey()
    expect([view.problem(), cameBack]).toEqual(['cancelled', []])
    expect(relay.asked.map(({ request }) => request)).not.toContain('POST /api/passkeys/use')
  })

  test.each([
    [403, 'unknown-passkey', 'unknown-passkey'],
    [403, 'stale-challenge', 'stale-challenge'],
    [429, 'too-many', 'too-many'],
    [422, 'invalid', 'refused'],
  ])('a passkey that is answered with %i %s says "%s"', async (status, code, problem) => {
    const { view, cameBack } = arrive({ 'POST /api/passkeys/use': [status, refusal(code)] })
    await view.usePasskey()
    expect([view.problem(), cameBack]).toEqual([problem, []])
  })

  test('a code is asked for before the relay is; when it worked, another one will be', async () => {
    const { view, relay, memory, cameBack } = arrive()
    view.askCode()
    view.setCode('  ')
    await view.useCode()
    expect(view.problem()).toBe('code-missing')
    view.setCode('7kqf 2m8x')
    expect(view.problem()).toBeNull()
    await view.useCode()
    expect(relay.asked.at(-1)?.body).toEqual({ code: '7kqf 2m8x' })
    expect([readOffer(memory), cameBack]).toEqual(['again', [SESSION]])
  })

  test('a wrong code brings nobody back and asks for no other', async () => {
    const { view, memory } = arrive({
      'POST /api/recovery-code/use': [403, refusal('wrong-recovery-code')],
    })
    view.setCode('x')
    await view.useCode()
    expect([view.problem(), readOffer(memory)]).toEqual(['wrong-recovery-code', 'not-yet'])
  })

  test('with the team’s provider one leaves, and says where one was', async () => {
    const address = 'https://login.example.org/auth?state=x'
    const { view, relay, leftFor } = arrive({ 'POST /api/open-id/start': [200, { address }] })
    await expect.poll(() => view.ways()?.provider).toEqual({ name: 'Club Login' })
    await view.useProvider()
    expect(relay.asked.at(-1)?.body).toEqual({ to: '/w/w/calendar' })
    expect([leftFor, view.problem()]).toEqual([[address], null])
  })

  test('nobody leaves for a provider that is down, or for what is no web address', async () => {
    const down = arrive({ 'POST /api/open-id/start': [502, refusal('provider-unreachable')] })
    await down.view.useProvider()
    expect([down.leftFor, down.view.problem()]).toEqual([[], 'provider-unreachable'])
    const address = 'javascript:alert(1)'
    const odd = arrive({ 'POST /api/open-id/start': [200, { address }] })
    await odd.view.useProvider()
    expect([odd.leftFor, odd.view.problem()]).toEqual([[], 'unreachable'])
  })

  describe('on a device that keeps the work of somebody else', () => {
    function arriveAtTheirs(parts: Partial<WaysBackParts> = {}) {
      let kept: Session | null = { ...SESSION, person: { id: 'theo', name: 'Théo' } }
      const someoneElse = [409, refusal('someone-else')] as const
      const arrived = arrive(
        {
          'POST /api/recovery-code/use': someoneElse,
          'POST /api/open-id/start': [200, { address: 'https://login.example.org/' }],
        },
        {
          keptWork: async () => kept,
          forgetDevice: async () => {
            kept = null
            arrived.relay.answer('POST /api/recovery-code/use', [201, { person: SESSION.person }])
          },
          ...parts,
        },
      )
      return arrived
    }

    test('the relay is told whose, and nobody else comes in before it is erased', async () => {
      const { view, relay, cameBack } = arriveAtTheirs()
      view.setCode('7KQF')
      await view.useCode()
      expect(relay.asked.at(-1)?.body).toEqual({ code: '7KQF', keptFor: 'theo' })
      expect([view.occupiedBy(), cameBack]).toEqual(['Théo', []])
      await view.forgetAndGoOn()
      expect(relay.asked.at(-1)?.body).toEqual({ code: '7KQF' })
      expect([view.occupiedBy(), cameBack]).toEqual([null, [SESSION]])
    })

    test('who comes from the provider is told the same, and leaves for it again afterwards', async () => {
      const { view, relay, leftFor } = arriveAtTheirs({ cameWith: 'someone-else' })
      await expect.poll(() => view.occupiedBy()).toBe('Théo')
      void view.forgetAndGoOn()
      await expect.poll(() => leftFor).toEqual(['https://login.example.org/'])
      expect(relay.asked.at(-1)?.body).toEqual({ to: '/w/w/calendar' })
    })
  })

  test('two taps are one attempt', async () => {
    const { view, relay } = arrive()
    await Promise.all([view.usePasskey(), view.usePasskey()])
    const used = relay.asked.filter(({ request }) => request === 'POST /api/passkeys/use')
    expect(used).toHaveLength(1)
  })

  test('somebody to whom nothing is open any more is told so', async () => {
    const session = { ...SESSION, workspaces: [] }
    const { view, cameBack } = arrive(
      {},
      { refreshSession: async () => ({ kind: 'signed-in', session }) },
    )
    await view.usePasskey()
    expect([view.problem(), cameBack]).toEqual(['no-workspace', []])
  })

  test.each([
    ['https://ruche.example.org', true, null],
    ['http://127.0.0.1:4200', true, { why: 'address', elsewhere: 'http://localhost:4200' }],
    ['http://127.0.0.1:4200', false, { why: 'address', elsewhere: null }],
    ['http://192.168.1.20:4200', true, { why: 'address', elsewhere: null }],
  ])('at %s (relay: %s) passkeys are missing because of %j', async (origin, passkeys, why) => {
    const { view } = arrive({ 'GET /api/sign-in': [200, { passkeys, openId: null }] }, { origin })
    await expect.poll(() => view.ways()?.noPasskeys).toEqual(why)
    expect(view.ways()).toEqual({ noPasskeys: why, provider: null })
  })

  test('a browser without passkeys says so; a relay that is silent hides nothing', async () => {
    const old = arrive({}, { authenticator: pretendAuthenticator({ there: false }) })
    await expect.poll(() => old.view.ways()?.noPasskeys).toEqual({ why: 'browser' })
    const silent = arrive({ 'GET /api/sign-in': [0, null] })
    await expect.poll(() => silent.view.ways()?.noPasskeys).toBeNull()
  })
})
