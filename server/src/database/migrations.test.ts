import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAccounts } from '#server/accounts/accounts.ts'
import { MIGRATIONS } from './migrations.ts'
import { openDatabase } from './open.ts'

const HOUR = 60 * 60 * 1000
const NOW = Date.UTC(2026, 10, 21)
const SECRETS = {
  session: 'a-session-of-before-the-team',
  token: 'ruche_a-token-of-before-the-team',
  device: 'a-link-for-a-device-of-before',
  person: 'a-link-for-somebody-new-of-before',
}
const hash = (secret: string) => createHash('sha256').update(secret).digest()

describe('a database of an earlier Ruche', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruche-migrations-'))
    path = join(folder, 'ruche.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** As a Ruche of that version would have left it. */
  function databaseOf(version: number): DatabaseSync {
    const database = new DatabaseSync(path)
    for (const sql of MIGRATIONS.slice(0, version)) database.exec(sql)
    database.exec(`PRAGMA user_version=${version}`)
    return database
  }

  function open(): DatabaseSync {
    const opened = openDatabase(path)
    if (!opened.ok) throw new Error(opened.problem.kind)
    return opened.database
  }

  function accountsIn(database: DatabaseSync) {
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    const context = { database, now: () => NOW, random }
    return createAccounts(context, { sessionDays: 90, linkMinutes: 60 })
  }

  test.each(MIGRATIONS.map((_, version) => version))(
    'of version %i comes to what a new one is',
    (version) => {
      databaseOf(version).close()
      const migrated = open()
      const schema = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
      const rows = migrated.prepare(`${schema} ORDER BY name`).all()
      migrated.close()
      rmSync(path)
      const fresh = open()
      expect(rows).toEqual(fresh.prepare(`${schema} ORDER BY name`).all())
      fresh.close()
    },
  )

  test('of before the team lets everybody in who was in, as what they were', () => {
    const before = databaseOf(2)
    before.exec(`
      INSERT INTO people VALUES ('lea', 'Léa', 1), ('nadia', 'Nadia', 2);
      INSERT INTO workspaces VALUES ('club', 'Club photo', 'Europe/Paris', 'fr', 1);
      INSERT INTO members VALUES ('club', 'lea', 'owner', 1), ('club', 'nadia', 'editor', 2)
    `)
    const session = 'INSERT INTO sessions VALUES (?, ?, ?, ?, ?)'
    before.prepare(session).run('s', hash(SECRETS.session), 'nadia', 5, NOW + HOUR)
    const token = 'INSERT INTO tokens VALUES (?, ?, ?, ?, ?, ?)'
    before.prepare(token).run('t', hash(SECRETS.token), 'club', 'lea', 'Statistiques', 6)
    const link = before.prepare('INSERT INTO links VALUES (?, ?, ?, ?)')
    link.run(hash(SECRETS.device), 'club', 'nadia', NOW + HOUR)
    link.run(hash(SECRETS.person), 'club', null, NOW + HOUR)
    before.close()

    const database = open()
    const accounts = accountsIn(database)
    const visitor = accounts.identify({ cookie: `ruche_session=${SECRETS.session}` })
    expect(visitor).toMatchObject({ person: 'nadia', session: 's' })
    expect(visitor && accounts.roleIn(visitor, 'club')).toBe('editor')
    expect(accounts.members.list('club')).toMatchObject([
      { person: { name: 'Léa' }, role: 'owner', joinedAt: 1, seenAt: null },
      { person: { name: 'Nadia' }, role: 'editor', joinedAt: 2 },
    ])
    expect(accounts.sessions.list('nadia')).toMatchObject([{ userAgent: '', createdAt: 5 }])

    // A token acted with all that its owner may do; from now on it is an editor's.
    const program = accounts.identify({ authorization: `Bearer ${SECRETS.token}` })
    expect(program && accounts.roleIn(program, 'club')).toBe('editor')
    expect(accounts.tokens.list('club')).toMatchObject([
      { id: 't', role: 'editor', createdAt: 6, expiresAt: null },
    ])

    // A link for a device still works; one for somebody new is made again, as an invitation.
    expect(accounts.joining.join(SECRETS.device, null, null)).toMatchObject({
      ok: true,
      person: { id: 'nadia' },
    })
    expect(accounts.joining.look(SECRETS.person, null)).toMatchObject({ problem: 'unknown-link' })
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    database.close()
  })

  test('whose device was signed in before anybody noted when is taken for seen then', () => {
    const before = databaseOf(2)
    before.exec("INSERT INTO people VALUES ('lea', 'Léa', 1)")
    before
      .prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?)')
      .run('s', hash(SECRETS.session), 'lea', 5, NOW + HOUR)
    before.close()
    const database = open()
    expect(database.prepare('SELECT seen_at FROM sessions').get()).toEqual({ seen_at: 5 })
    database.close()
  })
})
