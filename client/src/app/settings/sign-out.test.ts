import { expect, test } from 'vitest'
import { createFakeApi, refusal } from '#client/app/testing/fake-api.ts'
import { endSession, workAtRisk } from './sign-out.ts'

const listed = (id: string, name: string) =>
  ({ id, name, role: 'editor', timeZone: 'Europe/Paris', locale: 'fr' }) as const

test('what would be lost is counted in every workspace of this device', async () => {
  const session = {
    person: { id: 'ines', name: 'Inès' },
    workspaces: [listed('a', 'Tremplin'), listed('b', 'Ailleurs'), listed('c', 'Encore')],
  }
  const changes: Record<string, number> = { a: 3, b: 0, c: 1 }
  expect(await workAtRisk(session, async (id) => changes[id] ?? 0)).toEqual([
    { workspace: 'a', name: 'Tremplin', changes: 3 },
    { workspace: 'c', name: 'Encore', changes: 1 },
  ])
  expect(await workAtRisk(null, async () => 1)).toEqual([])
})

test('a session that had ended is ended; without the relay it is not', async () => {
  const api = createFakeApi()
  api.on('DELETE /session', { status: 401, body: refusal('signed-out') })
  expect(await endSession(api)).toBe(true)
  api.on('DELETE /session', { status: 204 })
  expect(await endSession(api)).toBe(true)
  api.reachable(false)
  expect(await endSession(api)).toBe(false)
})
