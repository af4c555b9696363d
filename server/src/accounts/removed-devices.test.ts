import { expect, test } from 'vitest'
import { choresOf } from '#server/testing/chores.ts'
import { accountsUnderTest } from './testing/accounts.ts'

const DAY = 24 * 60 * 60 * 1000

test('of a device that was removed nothing is kept longer than its session could have lived', async () => {
  const subject = accountsUnderTest()
  const { accounts, database } = subject
  const { person } = subject.found('Club photo', 'Léa')
  const chores = choresOf(subject, { present: () => [], revoke: () => 0 })
  const kept = () => database.prepare('SELECT removed_at FROM removed_devices').all()

  const { id, secret } = accounts.sessions.start(person, 'phone')
  const at = subject.now()
  expect(accounts.removedDevices.remove('somebody-else', id)).toBe(false)
  expect(kept()).toEqual([])
  expect(accounts.removedDevices.remove(person, id)).toBe(true)
  expect(accounts.removedDevices.remove(person, id)).toBe(false)
  expect(accounts.sessions.find(secret)).toBeNull()

  subject.pass(90 * DAY - 1)
  await chores.purge()
  expect(accounts.removedDevices.at(secret)).toBe(at)
  expect(kept()).toEqual([{ removed_at: at }])
  subject.pass(1)
  expect(accounts.removedDevices.at(secret)).toBeNull()
  await chores.purge()
  expect(kept()).toEqual([])
  subject.dispose()
})
