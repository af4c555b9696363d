import type { lookup } from 'node:dns'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isPublicAddress } from './endpoint.ts'
import { createPostPush, type PushNetwork } from './post-push.ts'
import { startPushService, type TestPushService } from './testing/push-service.ts'

let service: TestPushService

beforeEach(async () => {
  service = await startPushService()
  service.answer(204)
})

afterEach(() => service.stop())

const REQUEST = { headers: { ttl: '60' }, body: new Uint8Array([1, 2, 3]) }

/** A network in which every name leads to this machine. */
const network = (more: Partial<PushNetwork>): PushNetwork => ({
  resolve: ((_: string, __: object, done: (error: null, all: object[]) => void) =>
    done(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as typeof lookup,
  isOpen: isPublicAddress,
  trusted: null,
  ...more,
})

test('a push service that answers is heard over TLS', async () => {
  expect(await service.post({ ...REQUEST, endpoint: service.endpoint })).toEqual({
    status: 204,
    retryAfter: null,
  })
  service.answer(429, { 'retry-after': '120' })
  expect(await service.post({ ...REQUEST, endpoint: service.endpoint })).toEqual({
    status: 429,
    retryAfter: 120_000,
  })
})

test('a name that leads into the operator’s own network is not followed', async () => {
  const post = createPostPush(network({}))
  expect(await post({ ...REQUEST, endpoint: service.address })).toBeNull()
  expect(service.asked()).toBe(0)
})

test('whoever cannot prove to be the push service is told nothing', async () => {
  const endpoint = service.address
  const unproven = createPostPush(network({ isOpen: () => true }))
  expect(await unproven({ ...REQUEST, endpoint })).toBeNull()
  expect(service.asked()).toBe(0)
})

test('one that is gone is no answer, and may be asked again', async () => {
  await service.stop()
  expect(await service.post({ ...REQUEST, endpoint: service.endpoint })).toBeNull()
  service = await startPushService()
})
