import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { MIGRATIONS } from '#server/database/migrations.ts'
import { openDatabase } from '#server/database/open.ts'
import { hashOf, Uploader } from '#server/media/testing/uploader.ts'
import { Random, seeds } from '#server/rooms/testing/random.ts'
import { runProgram } from '#server/testing/program.ts'
import { verifyCopy } from './verify.ts'

const KILLS = Number(process.env.RUCHE_COPY_KILLS ?? 3)
const SETUP_CODE = 'the-code-of-this-test'

describe('backup and restore', () => {
  let folder: string
  let data: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruche-copies-'))
    data = join(folder, 'data')
    file = join(folder, 'monday.backup')
    mkdirSync(data)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const database = () => join(data, 'ruche.db')
  const backup = (target = file) => runProgram('backup.ts', [target], { RUCHE_DATA: data })
  const restore = (source = file) => runProgram('restore.ts', [source], { RUCHE_DATA: data })
  const startRelay = () =>
    runProgram('main.ts', [], { RUCHE_DATA: data, PORT: '0', RUCHE_SETUP_CODE: SETUP_CODE })

  /** A database with one workspace of this name, and some megabytes so that copying it takes a moment. */
  function writeDatabase(path: string, name: string, megabytes = 0): void {
    const opened = openDatabase(path)
    if (!opened.ok) throw new Error(opened.problem.kind)
    opened.database.exec(
      `INSERT INTO workspaces (id, name, time_zone, locale, created_at) VALUES ('${name}', '${name}', 'Europe/Paris', 'fr', 0);
       INSERT INTO log_state VALUES (1, 'the generation of ${name}', 1);
       INSERT INTO log_rooms (id, name) VALUES (1, '${name}/space')`,
    )
    const insert = opened.database.prepare('INSERT INTO log_updates VALUES (?, 1, ?, ?, 0, 0)')
    opened.database.exec('BEGIN')
    for (let n = 1; n <= megabytes; n++) insert.run(n, n, randomBytes(2 ** 20))
    opened.database.exec('COMMIT')
    opened.database.close()
  }

  function nameIn(path: string): unknown {
    const opened = openDatabase(path)
    if (!opened.ok) return opened.problem.kind
    const name = opened.database.prepare('SELECT name FROM workspaces').get()?.name
    expect(opened.database.prepare('PRAGMA integrity_check').get()).toEqual({
      integrity_check: 'ok',
    })
    opened.database.close()
    return name
  }

  test('what a running relay had kept is in the backup, and comes back to devices', async () => {
    const relay = startRelay()
    const team = await signUp((await relay.says(/http:\S+/))[0])
    const writer = team.open()
    for (let n = 0; n < 200; n++) writer.doc.getMap('posts').set(`post-${n}`, n)
    const metrics = async () => (await fetch(`${team.url}/metrics`)).text()
    await expect
      .poll(metrics)
      .toMatch(/^ruche_relay_uncommitted_bytes 0$[\s\S]*^ruche_relay_updates_kept_total [1-9]/m)

    const content = randomBytes(2_500_000)
    const hash = await team.uploader().bring(content)

    const made = await backup().ended
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(made.stdout).toBe(
      `The backup ${file} holds 1 workspace with 1 document and 1 attached file.\n`,
    )
    // Nobody else on the machine may read it; Windows keeps other books about that.
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    writer.doc.getMap('posts').set('later', true)
    writer.destroy()

    const refused = await restore().ended
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('Another Ruche is using the data folder')

    relay.child.kill('SIGKILL')
    await relay.ended
    rmSync(join(data, 'media'), { recursive: true })
    if (process.platform !== 'win32') chmodSync(file, 0o644)
    expect(await restore().ended).toMatchObject({ code: 0, stderr: '' })
    if (process.platform !== 'win32') expect(statSync(database()).mode & 0o777).toBe(0o600)
    const again = startRelay()
    const back = team.at((await again.says(/http:\S+/))[0])
    const got = await back.uploader().get(hash)
    expect(Buffer.from(await got.arrayBuffer()).equals(content)).toBe(true)
    const reader = back.open()
    await expect.poll(() => reader.doc.getMap('posts').size).toBe(200)
    reader.destroy()
    again.child.kill('SIGTERM')
    expect((await again.ended).code).toBe(0)
  })

  test('a relay killed during a backup does no harm to the backup', async () => {
    writeDatabase(database(), 'before', 24)
    const relay = startRelay()
    await relay.says(/http:/)
    const running = backup()
    const hasBegun = () => existsSync(`${file}.unfinished`) || existsSync(file)
    await expect.poll(hasBegun, { interval: 1 }).toBe(true)
    relay.child.kill('SIGKILL')
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' })
    expect(verifyCopy(file)).toMatchObject({ ok: true })
  })

  test('a backup that is killed leaves no half of one under the name that was asked for', async () => {
    writeDatabase(database(), 'before', 12)
    for (const seed of seeds(KILLS, 'kill a backup')) {
      const running = backup()
      await sleep(new Random(seed).below(900))
      running.child.kill('SIGKILL')
      await running.ended
      if (existsSync(file)) expect(verifyCopy(file)).toMatchObject({ ok: true })
      rmSync(file, { force: true })
    }
    expect(nameIn(database())).toBe('before')
    expect(await backup().ended).toMatchObject({ code: 0 })
    expect(readdirSync(folder).sort()).toEqual(['data', 'monday.backup'])
  })

  test('a restore that is killed leaves what was there, or what was brought back, and never less', async () => {
    writeDatabase(file, 'brought back', 12)
    for (const seed of seeds(KILLS, 'kill a restore')) {
      rmSync(data, { recursive: true })
      mkdirSync(data)
      writeDatabase(database(), 'before', 4)
      const running = restore()
      await sleep(new Random(seed).below(900))
      running.child.kill('SIGKILL')
      await running.ended
      expect(['before', 'brought back']).toContain(nameIn(database()))
      expect(await restore().ended).toMatchObject({ code: 0 })
      expect(nameIn(database())).toBe('brought back')
    }
  })

  test('attached files come with whichever database is there, wherever a restore is killed', async () => {
    const contents = Array.from({ length: 4 }, () => randomBytes(3_000_000))
    const hashes = contents.map((content) => hashOf(content)).sort()
    writeDatabase(database(), 'brought-back')
    attach('brought-back', contents)
    expect((await backup().ended).stdout).toContain('and 4 attached files.')
    for (const seed of seeds(KILLS, 'kill a restore of files')) {
      rmSync(data, { recursive: true })
      mkdirSync(data)
      writeDatabase(database(), 'before')
      attach('before', [contents[0] ?? Buffer.alloc(0)])
      const running = restore()
      await sleep(new Random(seed).below(900))
      running.child.kill('SIGKILL')
      await running.ended
      expect(attached()).toEqual(nameIn(database()) === 'before' ? hashes.filter(isFirst) : hashes)
      expect(await restore().ended).toMatchObject({ code: 0 })
      expect(attached()).toEqual(hashes)
    }
    function isFirst(hash: string): boolean {
      return hash === hashOf(contents[0] ?? '')
    }
  })

  test('a file that is not on the disk, or not whole, is no reason to have no backup of the rest', async () => {
    writeDatabase(database(), 'before')
    const [gone, here] = attach('before', [randomBytes(1_000), randomBytes(1_000)])
    rmSync(join(data, 'media', 'before', gone ?? ''))
    expect((await backup().ended).stdout).toMatch(
      /and 1 attached file\. 1 file was not on the disk\.\n$/,
    )
    rmSync(file)
    writeFileSync(join(data, 'media', 'before', here ?? ''), 'something else')
    expect((await backup().ended).stdout).toMatch(/ 2 files were not on the disk\.\n$/)
    expect(await restore().ended).toMatchObject({ code: 0 })
  })

  /** Writes files as a relay keeps them; their names. */
  function attach(workspace: string, contents: readonly Buffer[]): string[] {
    mkdirSync(join(data, 'media', workspace), { recursive: true })
    const written = new DatabaseSync(database())
    const insert = written.prepare(
      'INSERT INTO media (workspace, hash, bytes, type, kept_at) VALUES (?, ?, ?, ?, 0)',
    )
    const hashes = contents.map((content) => {
      const hash = hashOf(content)
      writeFileSync(join(data, 'media', workspace, hash), content)
      insert.run(workspace, hash, content.length, 'application/octet-stream')
      return hash
    })
    written.close()
    return hashes
  }

  /** The names of the files that the database speaks of, each read and found to be what it says. */
  function attached(): string[] {
    const read = new DatabaseSync(database())
    const rows = read.prepare('SELECT workspace, hash FROM media ORDER BY hash').all()
    read.close()
    return rows.map(({ workspace, hash }) =>
      hashOf(readFileSync(join(data, 'media', String(workspace), String(hash)))),
    )
  }

  test('a restore keeps what was there, and makes devices compare instead of resuming', async () => {
    writeDatabase(database(), 'before')
    writeDatabase(file, 'brought back')
    const done = await restore().ended
    const [, kept = ''] = /is kept in (\S+\.db)\./.exec(done.stdout) ?? []
    expect(nameIn(kept)).toBe('before')
    expect(nameIn(database())).toBe('brought back')
    const restored = new DatabaseSync(database())
    expect(restored.prepare('SELECT stopped_cleanly FROM log_state').get()).toEqual({
      stopped_cleanly: 0,
    })
    restored.close()
  })

  test.each([
    ['of this Ruche', MIGRATIONS.length],
    ['of the one before the team', 2],
  ])('links that were good in a backup %s are not brought back', async (_, version) => {
    const old = new DatabaseSync(file)
    for (const sql of MIGRATIONS.slice(0, version)) old.exec(sql)
    old.exec(`PRAGMA user_version=${version};
      INSERT INTO people VALUES ('lea', 'Léa', 1);
      INSERT INTO workspaces (id, name, time_zone, locale, created_at) VALUES ('club', 'brought back', 'UTC', 'fr', 0);
      INSERT INTO members (workspace, person, role, joined_at) VALUES ('club', 'lea', 'owner', 1)`)
    if (version === 2) old.exec("INSERT INTO links VALUES (x'01', 'club', 'lea', 9e12)")
    else
      old.exec(`INSERT INTO device_links VALUES (x'01', 'lea', 9e12, NULL);
        INSERT INTO invitations VALUES ('open', x'02', 'club', 'editor', '', 5, 'lea', 0, 9e12, NULL)`)
    old.close()
    expect(await restore().ended).toMatchObject({ code: 0, stderr: '' })
    expect(nameIn(database())).toBe('brought back')
    const restored = new DatabaseSync(database())
    const open = 'SELECT count(*) AS n FROM invitations WHERE revoked_at IS NULL'
    expect(restored.prepare(open).get()).toEqual({ n: 0 })
    expect(restored.prepare('SELECT count(*) AS n FROM device_links').get()).toEqual({ n: 0 })
    restored.close()
  })

  test('changes that a killed relay had only in its write-ahead log are kept too', async () => {
    writeDatabase(file, 'brought back')
    const relay = startRelay()
    await signUp((await relay.says(/http:\S+/))[0])
    relay.child.kill('SIGKILL')
    await relay.ended
    expect(existsSync(`${database()}-wal`)).toBe(true)
    const done = await restore().ended
    const [, kept = ''] = /is kept in (\S+\.db)\./.exec(done.stdout) ?? []
    expect(nameIn(kept)).toBe('Club photo')
    expect(nameIn(database())).toBe('brought back')
  })

  test('a damaged database is put aside as it is', async () => {
    writeFileSync(database(), 'no database at all '.repeat(100))
    writeDatabase(file, 'brought back')
    const done = await restore().ended
    const [, kept = ''] = /is kept in (\S+\.db)\./.exec(done.stdout) ?? []
    expect(readFileSync(kept, 'utf8')).toMatch(/^no database at all/)
    expect(nameIn(database())).toBe('brought back')
  })

  test.each([
    ['nothing at all', 'There is no file', () => rmSync(file)],
    ['a picture', 'cannot be read as a database', () => writeFileSync(file, 'GIF89a'.repeat(999))],
    ['an empty file', 'is no database of Ruche', () => writeFileSync(file, '')],
    ['half a backup', 'file is malformed|is damaged|cannot be read', () => truncate(file)],
    ['the backup of a newer Ruche', 'was written by a newer Ruche', () => makeNewer(file)],
  ])('restoring from %s is refused, and nothing is changed', async (_, reason, spoil) => {
    writeDatabase(database(), 'before')
    writeDatabase(file, 'brought back', 2)
    spoil()
    const refused = await restore().ended
    expect(refused.code).toBe(1)
    expect(refused.stdout).toBe('')
    expect(refused.stderr).toMatch(/^Nothing was restored\. .*\.\n$/)
    expect(refused.stderr).toMatch(new RegExp(reason))
    expect(nameIn(database())).toBe('before')
    expect(readdirSync(data).filter((name) => name !== 'ruche.lock')).toEqual(['ruche.db'])
  })

  test('a backup never overwrites, and says what it needs', async () => {
    writeDatabase(database(), 'before')
    writeFileSync(file, 'the photos of the summer')
    const refused = await backup().ended
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('is there already')
    expect(readFileSync(file, 'utf8')).toBe('the photos of the summer')

    expect((await backup(join(folder, 'nowhere', 'x')).ended).stderr).toContain('does not exist')
    const bare = await runProgram('backup.ts', [], { RUCHE_DATA: data }).ended
    expect(bare).toMatchObject({ code: 1, stderr: 'Usage: npm run backup -- FILE\n' })
  })
})

function truncate(path: string): void {
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(0, bytes.length / 2))
}

function makeNewer(path: string): void {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA user_version=${MIGRATIONS.length + 1}`)
  database.close()
}

/** Makes the workspace of a relay and opens documents in it, there or where the relay is later. */
async function signUp(link: string) {
  const { origin } = new URL(link)
  const response = await fetch(`${origin}/api/workspaces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      setupCode: SETUP_CODE,
      name: 'Club photo',
      timeZone: 'Europe/Paris',
      locale: 'fr',
      person: { name: 'Léa' },
    }),
  })
  const { workspace }: { workspace: { id: string } } = await response.json()
  const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
  return memberOf(workspace.id, cookie, origin)
}

function memberOf(workspace: string, cookie: string, url: string) {
  return {
    url,
    at: (link: string) => memberOf(workspace, cookie, new URL(link).origin),
    uploader: () => new Uploader(url, { cookie, workspace }),
    open(): WebsocketProvider {
      class SignedIn extends WebSocket {
        constructor(address: string | URL, protocols?: string | string[]) {
          super(address, protocols, { headers: { cookie, origin: url } })
        }
      }
      const polyfill: unknown = SignedIn
      return new WebsocketProvider(
        `${url.replace('http', 'ws')}/sync/${workspace}`,
        'calendar-2026',
        new Y.Doc(),
        { WebSocketPolyfill: polyfill as typeof globalThis.WebSocket, disableBc: true },
      )
    },
  }
}
