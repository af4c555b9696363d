import { beforeEach, describe, expect, test } from 'vitest'
import { MemoryLog } from '#server/log/memory-log.ts'
import { choresOf } from '#server/testing/chores.ts'
import { type AccountsUnderTest, accountsUnderTest } from './testing/accounts.ts'

const DAY = 24 * 60 * 60 * 1000
const NOBODY = { present: () => [], revoke: () => 0 }

describe('the end of a workspace', () => {
  let subject: AccountsUnderTest
  let log: MemoryLog
  let workspace: string
  let lea: string
  let nadia: string
  beforeEach(async () => {
    subject = accountsUnderTest()
    log = new MemoryLog()
    const founded = subject.found('Club photo', 'Léa Martin')
    workspace = founded.workspace
    lea = founded.person
    nadia = subject.member(workspace, 'Nadia Benali', 'editor')
    await write(workspace, 'space', 'calendar-2026')
    return () => subject.dispose()
  })

  const write = (of: string, ...documents: string[]) =>
    log.append(
      documents.map((name) => ({ room: `${of}/${name}`, seq: 1, update: Uint8Array.of(0, 0) })),
    )
  const purge = () => choresOf(subject, NOBODY, log).purge()
  const count = (table: string) =>
    subject.database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n

  /** One row at least in every table that can hold something of a workspace or a person. */
  function leaveTraces(): void {
    const { accounts } = subject
    const invited = { workspace, person: lea, uses: 5, hours: 24, note: 'for the summer' }
    const { secret } = accounts.invitations.create({ ...invited, role: 'editor' })
    accounts.joining.join(secret, null, 'Sam')
    accounts.tokens.create({ workspace, person: lea, name: 'x', role: 'editor', days: null })
    accounts.shares.create({ workspace, person: nadia, name: 'For the client', days: null })
    accounts.sessions.start(nadia, 'Firefox')
    accounts.deviceLinks.create(nadia)
    accounts.recoveryCodes.create(nadia)
    accounts.passkeys.add(
      { id: 'passkey', person: nadia, publicKey: Uint8Array.of(1), counter: 0 },
      'phone',
    )
  }

  test('nobody is in it from then on, and its owners may bring it back for seven days', () => {
    const { deletion, members } = subject.accounts
    const { deletedAt, purgeAt } = deletion.delete(workspace)
    expect([deletedAt, purgeAt]).toEqual([subject.now(), subject.now() + 7 * DAY])
    expect(members.roleOf(lea, workspace)).toBeNull()
    expect(members.of(nadia)).toEqual([])
    expect(members.of(lea)).toMatchObject([{ id: workspace, deletedAt }])
    subject.pass(7 * DAY - 1)
    expect(deletion.due()).toEqual([])
    expect(deletion.restore(workspace)).toBe(true)
    expect(members.roleOf(nadia, workspace)).toBe('editor')
    expect(deletion.restore(workspace)).toBe(false)
  })

  test('after that it is gone: rows, documents, and everybody who was nowhere else', async () => {
    leaveTraces()
    subject.accounts.deletion.delete(workspace)
    subject.pass(7 * DAY)
    expect(subject.accounts.members.of(lea)).toEqual([])
    expect(subject.accounts.deletion.restore(workspace)).toBe(false)
    await purge()
    expect(await log.roomsOf(workspace)).toEqual([])
    const tables = [
      ...['workspaces', 'members', 'people', 'invitations', 'invitation_uses', 'tokens', 'shares'],
      ...['sessions', 'device_links', 'passkeys', 'recovery_codes', 'erasures'],
    ]
    expect(tables.map((table) => [table, count(table)])).toEqual(tables.map((table) => [table, 0]))
    const left = subject.accounts.audit.list(workspace, { limit: 10 }).entries
    expect(left).toMatchObject([{ kind: 'workspace-purged', person: null, about: {} }])
  })

  test('whoever is in another workspace stays, with what is theirs', async () => {
    leaveTraces()
    const other = subject.workspace('Chorale')
    subject.join(other, nadia, 'owner')
    await write(other, 'space')
    subject.accounts.deletion.delete(workspace)
    subject.pass(7 * DAY)
    await purge()
    expect(subject.accounts.people.find(nadia)).not.toBeNull()
    expect(subject.accounts.people.find(lea)).toBeNull()
    expect(['sessions', 'passkeys', 'recovery_codes'].map(count)).toEqual([1, 1, 1])
    expect(await log.roomsOf(other)).toEqual([`${other}/space`])
  })

  test('a relay that stops in between erases the documents when it starts again', async () => {
    subject.accounts.deletion.delete(workspace)
    subject.pass(7 * DAY)
    const refusing = {
      roomsOf: (of: string) => log.roomsOf(of),
      erase: () => Promise.reject(new Error('the disk is full')),
    }
    await expect(choresOf(subject, NOBODY, refusing).purge()).rejects.toThrow('the disk is full')
    expect(await log.roomsOf(workspace)).toHaveLength(2)
    await purge()
    expect(await log.roomsOf(workspace)).toEqual([])
  })

  test('one that was brought back at the last moment is not purged', async () => {
    const { deletion } = subject.accounts
    deletion.delete(workspace)
    subject.pass(7 * DAY - 1)
    deletion.restore(workspace)
    subject.pass(DAY)
    expect(deletion.purge(workspace, [])).toBe(false)
    await purge()
    expect(await log.roomsOf(workspace)).toHaveLength(2)
  })

  test('names are overwritten in the file, and not only given free', async () => {
    leaveTraces()
    subject.accounts.deletion.delete(workspace)
    subject.pass(7 * DAY)
    await purge()
    subject.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    const bytes = subject.read()
    expect(bytes.includes('WITHOUT ROWID')).toBe(true)
    for (const name of ['Club photo', 'Nadia Benali', 'Léa Martin', 'For the client'])
      expect([name, bytes.includes(name)]).toEqual([name, false])
  })
})
