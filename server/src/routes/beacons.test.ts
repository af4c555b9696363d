import { afterEach, beforeEach, expect, test } from 'vitest'
import { startDrand, type TestDrand } from '#server/beacons/testing/drand.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { QUICKNET_ROUNDS, ROUND_1000 } from '#shared/domain/events/draw/fixtures/recorded-rounds.ts'
import { isSigned } from '#shared/domain/events/draw/verify-beacon.ts'
import { beaconPath, QUICKNET } from '#shared/protocol/beacons.ts'

let drand: TestDrand
let relay: TestRelay
let cookie: string

async function begin(addresses: string): Promise<void> {
  relay = await startTestRelay({ RUCHE_BEACONS: addresses })
  cookie = (await relay.found()).cookie
}

beforeEach(async () => {
  drand = await startDrand(QUICKNET, QUICKNET_ROUNDS)
})

afterEach(async () => {
  await relay.remove()
  await drand.stop()
})

const round = (number: number | string, chain = QUICKNET) =>
  relay.ask(`/api${beaconPath(chain, number as number)}`, { cookie })

test('a round that drand has published comes through the relay, and is signed by drand', async () => {
  await begin(drand.origin)
  for (const { round: number, signature } of QUICKNET_ROUNDS) {
    const { status, json } = await round(number)
    expect([status, json]).toEqual([200, { round: number, signature }])
    expect(isSigned(QUICKNET, number, signature)).toBe(true)
  }
})

test('one that is yet to come is not there', async () => {
  await begin(drand.origin)
  const { status, json } = await round(ROUND_1000.round + 1)
  expect([status, json.error?.code]).toEqual([404, 'no-round'])
})

test('an address that does not answer is passed over; where none does, the relay says so', async () => {
  const nobody = 'http://127.0.0.1:9'
  await begin(`${nobody},${drand.origin}`)
  expect((await round(1000)).status).toBe(200)
  await drand.stop()
  drand = await startDrand(QUICKNET, [])
  const { status, json } = await round(1000)
  expect([status, json.error?.code]).toEqual([502, 'beacon-unreachable'])
})

test('the relay asks for rounds of beacons only, wherever somebody wants to send it', async () => {
  await begin(drand.origin)
  for (const [number, chain] of [
    ['0', QUICKNET],
    ['-1', QUICKNET],
    ['1e3', QUICKNET],
    ['latest', QUICKNET],
    ['9'.repeat(16), QUICKNET],
    ['1000', 'a'.repeat(64)],
    ['1000', '..%2f..'],
  ] as const)
    expect((await round(number, chain)).json.error?.code).toBe('unknown-beacon')
  expect(drand.asked).toEqual([])
})

test('a stranger gets none, and an operator may want none', async () => {
  await begin('none')
  expect((await relay.ask(`/api${beaconPath(QUICKNET, 1000)}`)).status).toBe(401)
  expect((await round(1000)).json.error?.code).toBe('beacon-off')
})
