import { describe, expect, test } from 'vitest'
import type { Authenticator } from './authenticator.ts'
import { readOffer } from './offer.ts'
import { pretendAuthenticator, pretendMemory, pretendRelay, refusal } from './testing/pretend.ts'
import { createWaysView } from './ways-view.ts'

const PASSKEY = { id: 'made', name: 'Firefox, Linux', createdAt: 1, usedAt: null }

const NOTHING = { passkeys: [], recoveryCode: null, openId: [] }

async function look(authenticator: Authenticator = pretendAuthenticator()) {
  const relay = pretendRelay({
    'GET /api/sign-in': [200, { passkeys: true, openId: { name: 'Club Login' } }],
    'GET /api/sign-in/ways': [200, NOTHING],
    'POST /api/passkeys/options/register': [200, { challenge: 'c' }],
    'POST /api/passkeys': [201, { id: 'made' }],
    'DELETE /api/passkeys/made': [204, null],
    'POST /api/open-id/start': [200, { address: 'https://login.example.org/' }],
    'DELETE /api/open-id': [204, null],
    'POST /api/recovery-code': [201, { code: '7KQF-2M8X' }],
  })
  const memory = pretendMemory()
  const leftFor: string[] = []
  const view = createWaysView({
    browser: {
      fetch: relay.fetch,
      memory,
      now: () => 5,
      leave: (address) => void leftFor.push(address),
    },
    here: () => '/w/w/settings',
    origin: 'https://ruche.example.org',
    authenticator,
    names: () => ({ here: 'Firefox, Linux', beside: 'Phone or key' }),
  })
  await expect.poll(() => view.ways()).not.toBeNull()
  const has = (ways: object) =>
    relay.answer('GET /api/sign-in/ways', [200, { ...NOTHING, ...ways }])
  return { view, relay, memory, has, leftFor }
}

describe('the ways somebody has made to come back', () => {
  test('a new passkey is named after where it is kept, listed, and settles the question', async () => {
    const { view, relay, memory, has } = await look()
    expect(view.ways()).toEqual({ ...NOTHING, noPasskeys: null, provider: { name: 'Club Login' } })
    has({ passkeys: [PASSKEY], recoveryCode: null })
    await view.addPasskey()
    expect(view.ways()?.passkeys).toEqual([PASSKEY])
    const sent = relay.asked.find(({ request }) => request === 'POST /api/passkeys')
    expect(sent?.body).toMatchObject({ name: 'Firefox, Linux', response: { id: 'made' } })
    expect(readOffer(memory)).toBe('settled')
  })

  test('one that a phone keeps is not named after this browser', async () => {
    const { view, relay } = await look(pretendAuthenticator({ beside: true }))
    await view.addPasskey()
    const sent = relay.asked.find(({ request }) => request === 'POST /api/passkeys')
    expect(sent?.body).toMatchObject({ name: 'Phone or key' })
  })

  test('what is there already is not made twice, and the person reads why', async () => {
    const { view, memory } = await look(pretendAuthenticator({ problem: 'already-there' }))
    await view.addPasskey()
    expect([view.problem(), readOffer(memory)]).toEqual(['already-there', 'not-yet'])
  })

  test('one that is removed is gone from the list', async () => {
    const { view, relay, has } = await look()
    has({ passkeys: [PASSKEY], recoveryCode: null })
    await view.addPasskey()
    has({ passkeys: [], recoveryCode: null })
    await view.removePasskey('made')
    expect(relay.asked.map(({ request }) => request)).toContain('DELETE /api/passkeys/made')
    expect(view.ways()?.passkeys).toEqual([])
  })

  test('a code is shown until it is put away, and then only that there is one', async () => {
    const { view, has, memory } = await look()
    has({ passkeys: [], recoveryCode: { createdAt: 5 } })
    await view.makeCode()
    expect(view.code()).toEqual({ text: '7KQF-2M8X', madeAt: 5 })
    expect(readOffer(memory)).toBe('settled')
    view.putCodeAway()
    expect([view.code(), view.ways()?.recoveryCode]).toEqual([null, { createdAt: 5 }])
  })

  test('somebody leaves for the provider to be linked, comes back here, and can undo it', async () => {
    const { view, relay, has, leftFor } = await look()
    await view.link()
    expect(relay.asked.at(-1)?.body).toEqual({ to: '/w/w/settings' })
    expect(leftFor).toEqual(['https://login.example.org/'])
    has({})
    await view.unlink()
    expect(relay.asked.map(({ request }) => request)).toContain('DELETE /api/open-id')
    expect(view.ways()?.openId).toEqual([])
  })

  test('without the relay no code is made, and the person reads so', async () => {
    const { view, relay } = await look()
    relay.answer('POST /api/recovery-code', [0, null])
    await view.makeCode()
    expect([view.code(), view.problem()]).toEqual([null, 'unreachable'])
    relay.answer('POST /api/recovery-code', [401, refusal('signed-out')])
    await view.makeCode()
    expect(view.problem()).toBe('signed-out')
  })
})
