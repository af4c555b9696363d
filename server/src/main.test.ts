import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MIGRATIONS } from '#server/database/migrations.ts'
import { type Program, runProgram } from '#server/testing/program.ts'

describe('starting and stopping the relay', () => {
  let data: string
  const running: Program[] = []
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'ruche-main-'))
  })
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL')
      await ended
    }
    rmSync(data, { recursive: true })
  })

  function start(env: Record<string, string> = {}): Program {
    const program = runProgram('main.ts', [], { PORT: '0', RUCHE_DATA: data, ...env })
    running.push(program)
    return program
  }

  async function refuses(env: Record<string, string>, sentence: RegExp): Promise<void> {
    const { code, stdout, stderr } = await start(env).ended
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  }

  test('a wrong setting is named, and nothing starts', async () => {
    await refuses(
      { PORT: 'http' },
      /^PORT must be a whole number from 0 to 65535, but it is "http"\./,
    )
  })

  test('a port in use is named, and the other program goes on', async () => {
    const other = createServer((_, response) => response.end('still here'))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await refuses({ PORT: String(port) }, new RegExp(`^Port ${port} is in use by another program`))
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('still here')
    other.close()
  })

  test('an address that this machine does not have is named', async () => {
    await refuses(
      { HOST: '192.0.2.1' },
      /^HOST is 192\.0\.2\.1, which is no address of this machine/,
    )
  })

  test('a data folder that cannot be used is named', async () => {
    const file = join(data, 'minutes.txt')
    writeFileSync(file, 'a file, no folder')
    await refuses({ RUCHE_DATA: file }, /^Ruche cannot use the data folder .*minutes\.txt/)
    // Where no folders can be made, nothing hangs either.
    await refuses({ RUCHE_DATA: '/proc/ruche' }, /^Ruche cannot use the data folder \/proc\/ruche/)
  })

  test('a second relay on the same data is refused', async () => {
    await start().says(/http:/)
    await refuses({}, /^Another Ruche is using the data folder/)
  })

  test.each([
    ['of a newer Ruche', /was written by a newer Ruche.*not changed/, makeNewer],
    ['that is none', /is no database of Ruche\. It was not changed/, makeNone],
    ['that is damaged', /is damaged.*It was not changed/, damage],
  ])('a database %s stops the start with a sentence, untouched', async (_, sentence, spoil) => {
    const database = join(data, 'ruche.db')
    const first = start()
    await first.says(/http:/)
    first.child.kill('SIGTERM')
    await first.ended
    spoil(database)
    const before = readFileSync(database)
    await refuses({}, sentence)
    expect(readFileSync(database).equals(before)).toBe(true)
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('R16: %s ends it with 0', async (signal) => {
    const relay = start()
    await relay.says(/http:/)
    relay.child.kill(signal)
    relay.child.kill(signal)
    expect(await relay.ended).toMatchObject({ code: 0, stderr: '' })
  })

  test('R16: somebody who never finishes a request does not keep it from ending', async () => {
    const relay = start()
    const [link] = await relay.says(/http:\S+/)
    const socket = connect(Number(new URL(link).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write('POST /api/workspaces HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{')
    await new Promise((resolve) => socket.once('ready', resolve))
    relay.child.kill('SIGTERM')
    // Past its own bound, which is below the 10 s, it would be 1.
    expect((await relay.ended).code).toBe(0)
    socket.destroy()
  })

  test('the link has a new setup code at each start, until there is a workspace', async () => {
    const links = []
    for (let n = 0; n < 2; n++) {
      const relay = start()
      links.push((await relay.says(/http:\S+/))[0])
      relay.child.kill('SIGKILL')
      await relay.ended
    }
    const codes = links.map((link) => new URL(link).hash)
    expect(codes[0]).toMatch(/^#setup=[a-z2-7]{28}$/)
    expect(codes[1]).toMatch(/^#setup=[a-z2-7]{28}$/)
    expect(codes[0]).not.toBe(codes[1])
  })

  test('an owner who lost every device is let in again by whoever has the machine', async () => {
    const letIn = () => runProgram('let-in.ts', [], { RUCHE_DATA: data, PORT: '4200' }).ended
    expect((await letIn()).stderr).toContain('There is no database')
    const relay = start({ RUCHE_SETUP_CODE: 'the-code-of-this-test' })
    const { origin } = new URL((await relay.says(/http:\S+/))[0])
    expect((await letIn()).stderr).toContain('There is no workspace yet')
    const post = (path: string, body: object) =>
      fetch(origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    await post('/api/workspaces', {
      setupCode: 'the-code-of-this-test',
      name: 'Club photo',
      timeZone: 'Europe/Paris',
      locale: 'fr',
      person: { name: 'Léa' },
    })

    const { stdout } = await letIn()
    const [, secret] =
      /^Léa, owner of Club photo, .*: http:\/\/127\.0\.0\.1:4200\/join#(\S+)\n$/.exec(stdout) ?? []
    const joined = await post('/api/join', { secret })
    expect(await joined.json()).toMatchObject({ person: { name: 'Léa' }, role: 'owner' })
    expect((await post('/api/join', { secret })).status).toBe(403)
  })

  test('a misspelt setting is pointed out in the log', async () => {
    const relay = start({ RUCHE_ORIGIN: 'https://ruche.example.org' })
    await relay.says(/http:/)
    relay.child.kill('SIGTERM')
    expect((await relay.ended).stderr).toContain('"name":"RUCHE_ORIGIN"')
  })
})

function makeNewer(path: string): void {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA user_version=${MIGRATIONS.length + 1}`)
  database.close()
}

function makeNone(path: string): void {
  writeFileSync(path, 'the minutes of the meeting '.repeat(300))
}

function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, bytes.length / 2)
  writeFileSync(path, bytes)
}
