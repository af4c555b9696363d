import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf, Uploader } from '#server/media/testing/uploader.ts'
import { Random, seeds } from '#server/rooms/testing/random.ts'
import { runProgram } from '#server/testing/program.ts'
import { NEW_WORKSPACE, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

const CHUNK = 10_000
const OFTEN = { interval: 20 }

/** Something that begins like a picture and is different in each place. */
function picture(bytes: number, seed = 1): Uint8Array {
  const random = new Random(seed)
  const content = Uint8Array.from({ length: bytes }, () => random.below(256))
  content.set([0xff, 0xd8, 0xff, 0xe0])
  return content
}

describe('files on their way to the relay', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let lea: Uploader
  let now: number
  beforeEach(async () => {
    now = Date.now()
    relay = await startTestRelay(
      {
        RUCHE_MEDIA_FILE_BYTES: '400000',
        RUCHE_MEDIA_WORKSPACE_BYTES: '500000',
        // The clock stands still here, so what is used up does not come back.
        RUCHE_PERSON_REQUESTS_PER_MINUTE: '100000',
      },
      () => now,
    )
    owner = await relay.found()
    lea = new Uploader(relay.url, owner)
  })
  afterEach(() => relay.remove())

  const folder = (...below: string[]) => join(relay.folder, 'data', 'media', ...below)
  const arrived = (upload: string, bytes: number, media = folder()) => {
    const file = join(media, 'arriving', String(upload.split('/').at(-1)))
    return expect.poll(() => readFileSync(file).length, OFTEN).toBeGreaterThanOrEqual(bytes)
  }
  const codeOf = (told: { text: string } | null) => JSON.parse(told?.text ?? '{}').error?.code

  test('an upload that is cut in every chunk goes on where it was, and arrives whole', async () => {
    const content = picture(120_000)
    const hash = hashOf(content)
    for (const seed of seeds(1, 'cut uploads')) {
      const random = new Random(seed)
      const upload = await lea.begin(content.length, hash)
      const here = async () => {
        const offset = await lea.offset(upload)
        if (offset === null) throw new Error('The upload is gone')
        return offset
      }
      for (let end = CHUNK; end <= content.length; end += CHUNK) {
        const before = await here()
        const rest = content.subarray(before, end)
        const after = 1 + random.below(rest.length - 1)
        const cut = { after, when: () => arrived(upload, before + after) }
        expect(await lea.send(upload, before, rest, cut)).toBeNull()
        const goesOn = async () => {
          const offset = await here()
          if (offset !== before + after) return { offset }
          // The relay may still be busy with what was cut: then it says so, and is asked again.
          const told = await lea.send(upload, offset, content.subarray(offset, end))
          return { offset, status: told?.status }
        }
        await expect.poll(goesOn, OFTEN).toEqual({ offset: before + after, status: 204 })
      }
    }
    const got = await lea.get(hash)
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(content)
    expect(readdirSync(folder('arriving'))).toEqual([])
  })

  test('a relay that is killed while a file comes knows afterwards what it has of it', async () => {
    const data = join(relay.folder, 'killed')
    const env = { RUCHE_DATA: data, PORT: '0', RUCHE_SETUP_CODE: NEW_WORKSPACE.setupCode }
    const content = picture(3_000_000)
    const hash = hashOf(content)
    const start = async () => {
      const program = runProgram('main.ts', [], env)
      return { program, url: new URL((await program.says(/http:\S+/))[0]).origin }
    }
    let running = await start()
    const made = await fetch(`${running.url}/api/workspaces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(NEW_WORKSPACE),
    })
    const { workspace } = (await made.json()) as { workspace: { id: string } }
    const cookie = made.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
    let device = new Uploader(running.url, { cookie, workspace: workspace.id })
    const upload = await device.begin(content.length, hash)
    for (let kills = 0; kills < 2; kills++) {
      const offset = (await device.offset(upload)) ?? 0
      const rest = content.subarray(offset)
      const half = Math.floor(rest.length / 2)
      const dies = () => running.program.ended
      const sending = device.send(upload, offset, rest, { after: half, when: dies })
      await arrived(upload, offset + 1, join(data, 'media'))
      running.program.child.kill('SIGKILL')
      await running.program.ended
      await sending
      running = await start()
      device = device.at(running.url)
    }
    const offset = (await device.offset(upload)) ?? 0
    expect(offset).toBeGreaterThan(0)
    expect((await device.send(upload, offset, content.subarray(offset)))?.status).toBe(204)
    const got = await device.get(hash)
    expect(hashOf(new Uint8Array(await got.arrayBuffer()))).toBe(hash)
    running.program.child.kill('SIGTERM')
    expect((await running.program.ended).code).toBe(0)
  })

  test('what has come and is not what was announced is not taken in', async () => {
    const content = picture(5_000)
    const upload = await lea.begin(content.length, hashOf('something else'))
    const told = await lea.send(upload, 0, content)
    expect([told?.status, codeOf(told)]).toEqual([460, 'wrong-content'])
    expect(await lea.offset(upload)).toBeNull()
    expect((await lea.get(hashOf('something else'))).status).toBe(404)
    expect((await lea.get(hashOf(content))).status).toBe(404)
    expect(readdirSync(folder('arriving'))).toEqual([])
  })

  test('the same content is kept once, whoever brings it', async () => {
    const nadia = new Uploader(relay.url, {
      ...(await relay.joins(owner, 'Nadia')),
      workspace: owner.workspace,
    })
    const content = picture(5_000)
    // Both have begun before either is done.
    const hash = hashOf(content)
    const [one, other] = [await lea.begin(5_000, hash), await nadia.begin(5_000, hash)]
    expect((await lea.send(one, 0, content))?.status).toBe(204)
    expect((await nadia.send(other, 0, content))?.status).toBe(204)
    const again = await nadia.tryBegin(5_000, hash)
    expect([again?.status, codeOf(again)]).toEqual([409, 'already-kept'])
    expect(readdirSync(folder(owner.workspace))).toEqual([hash])
    const { json } = await relay.ask(lea.media, owner)
    expect(json).toMatchObject({ files: 1, usedBytes: 5_000, workspaceBytes: 500_000 })
  })

  test('what is promised counts like what is kept, so a workspace never gets more than its room', async () => {
    const first = await lea.begin(300_000, hashOf('first'))
    const refused = await lea.tryBegin(300_000, hashOf('second'))
    expect([refused?.status, codeOf(refused)]).toEqual([413, 'media-full'])
    expect((await lea.ask(first, { method: 'DELETE' }))?.status).toBe(204)
    await lea.begin(300_000, hashOf('second'))
    const large = await lea.tryBegin(400_001, hashOf('large'))
    expect([large?.status, codeOf(large)]).toEqual([413, 'file-too-large'])
  })

  test('more than was announced is refused, and what was announced can still come', async () => {
    const content = picture(2_000)
    const upload = await lea.begin(1_000, hashOf(content.subarray(0, 1_000)))
    expect((await lea.send(upload, 0, content))?.status).toBe(413)
    const offset = (await lea.offset(upload)) ?? 1_000
    if (offset < 1_000) await lea.send(upload, offset, content.subarray(offset, 1_000))
    expect((await lea.get(hashOf(content.subarray(0, 1_000)))).status).toBe(200)
  })

  test('somebody who begins the same file again does not fill the room with it', async () => {
    for (let n = 0; n < 5; n++) {
      await lea.begin(200_000, hashOf('the same'))
      now += 2 * 60_000
    }
    expect((await relay.ask(lea.media, owner)).json).toMatchObject({ usedBytes: 200_000 })
  })

  test('who only reads sends nothing; who is not in it finds nothing; nobody goes on for another', async () => {
    const content = picture(1_000)
    const hash = await lea.bring(content)
    const guest = await relay.joins(owner, 'Gus', 'guest')
    const looking = new Uploader(relay.url, { ...guest, workspace: owner.workspace })
    expect((await looking.get(hash)).status).toBe(200)
    expect((await looking.tryBegin(10, hashOf('x')))?.status).toBe(403)

    const sam = await relay.joins(owner, 'Sam', 'contributor')
    const writing = new Uploader(relay.url, { ...sam, workspace: owner.workspace })
    const upload = await lea.begin(1_000, hashOf('hers'))
    expect(await writing.offset(upload)).toBeNull()
    expect((await writing.send(upload, 0, content))?.status).toBe(404)

    const stranger = new Uploader(relay.url, { cookie: '', workspace: owner.workspace })
    expect((await stranger.get(hash)).status).toBe(401)
    expect((await stranger.tryBegin(10, hashOf('x')))?.status).toBe(401)
    const removed = `/api/workspaces/${owner.workspace}/members/${sam.person}`
    await relay.ask(removed, { method: 'DELETE', cookie: owner.cookie })
    expect((await writing.get(hash)).status).toBe(404)
    expect((await writing.tryBegin(10, hashOf('x')))?.status).toBe(404)
  })

  test('names that are no names lead nowhere', async () => {
    for (const name of ['..', '%2e%2e%2f%2e%2e%2fruche.db', 'A'.repeat(64), 'a'.repeat(63)])
      expect([name, (await lea.get(name)).status]).toEqual([name, 404])
    expect((await lea.tryBegin(10, '../../ruche.db'))?.status).toBe(400)
    expect((await lea.tryBegin(10, hashOf('x').toUpperCase()))?.status).toBe(400)
  })

  test('a file that says that it is a picture and is a page never runs as one', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const both = Buffer.concat([Buffer.from('GIF89a'), page])
    for (const [content, type, how] of [
      [page, 'application/octet-stream', 'attachment'],
      [drawing, 'application/octet-stream', 'attachment'],
      [both, 'image/gif', 'inline'],
      [Buffer.from('%PDF-1.7 <script>'), 'application/pdf', 'attachment'],
    ] as const) {
      const { headers } = await lea.get(await lea.bring(content))
      expect(headers.get('content-type')).toBe(type)
      expect(headers.get('content-disposition')).toMatch(new RegExp(`^${how}; filename="[0-9a-f]`))
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect([...headers.keys()].filter((name) => name.startsWith('access-'))).toEqual([])
    }
  })

  test('a browser that has a file does not ask for it again, and a video can be begun anywhere', async () => {
    const content = picture(1_000)
    const hash = await lea.bring(content)
    const whole = await lea.get(hash)
    expect(whole.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    const etag = whole.headers.get('etag') ?? ''
    expect((await lea.get(hash, { 'if-none-match': etag })).status).toBe(304)
    for (const [range, first, last] of [
      ['bytes=0-99', 0, 99],
      ['bytes=900-', 900, 999],
      ['bytes=-10', 990, 999],
      ['bytes=990-5000', 990, 999],
    ] as const) {
      const part = await lea.get(hash, { range })
      expect([range, part.status, part.headers.get('content-range')]).toEqual([
        range,
        206,
        `bytes ${first}-${last}/1000`,
      ])
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(content.subarray(first, last + 1))
    }
    expect((await lea.get(hash, { range: 'bytes=1000-' })).status).toBe(416)
    expect((await lea.get(hash, { range: 'bytes=0-1,3-4' })).status).toBe(200)
    expect((await lea.get(hash, { range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(200)
  })
})
