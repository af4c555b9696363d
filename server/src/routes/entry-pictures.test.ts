import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf, Uploader } from '#server/media/testing/uploader.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { ROLES } from '#shared/access/roles.ts'
import type { MediaType } from '#shared/protocol/media.ts'
import {
  exif,
  jpeg as exifJpeg,
  png,
  text,
  webp,
  XMP,
} from '#shared/protocol/picture/testing/located-picture.ts'
import { withoutLocation } from '#shared/protocol/picture/without-location.ts'
import { newSpokenCode } from '#shared/protocol/spoken-code.ts'

const HOUR = 60 * 60_000
const START = Date.UTC(2026, 10, 26)
const EVENT = 'aaaaaaaaaaaaaa'
const jpeg = (text: string, bytes = 2_000) =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(text)], bytes)
const PHOTO = jpeg('a heron')
const SMALL = Buffer.concat([Buffer.from('RIFF____WEBPVP8 '), Buffer.from('small')], 300)

/** A stranger's page: its code, and what it does with it. */
interface Stranger {
  readonly code: string
  readonly begin: (bytes: Buffer, length?: number) => ReturnType<TestRelay['ask']>
  readonly piece: (hash: string, offset: number, piece: Buffer) => Promise<Response>
  /** All of it in one piece. */
  readonly bring: (bytes: Buffer) => Promise<string>
  readonly send: (pictures: readonly object[]) => ReturnType<TestRelay['ask']>
  readonly leave: (erase: boolean) => ReturnType<TestRelay['ask']>
}

describe('pictures that strangers send with an entry', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let now: number
  let form: { id: string; consentVersion: string }
  beforeEach(async () => {
    now = START
    relay = await startTestRelay(
      {
        RUCHE_FORM_ENTRIES_PER_MINUTE: '3',
        RUCHE_MEDIA_WORKSPACE_BYTES: '80000',
        RUCHE_MEDIA_FILE_BYTES: '50000',
        RUCHE_PERSON_REQUESTS_PER_MINUTE: '100000',
      },
      () => now,
    )
    owner = await relay.found()
    form = await publish({ required: true, most: 2, bytes: 8_000 })
  })
  afterEach(() => relay.remove())

  const team = (method: string, at: string, body?: unknown) =>
    relay.ask(`/api/workspaces/${owner.workspace}/forms/${EVENT}${at}`, {
      method,
      body,
      cookie: owner.cookie,
    })
  const publish = async (pictures: object | null) => {
    const { json } = await team('PUT', '', {
      language: 'fr',
      title: 'Concours photo',
      organiser: 'Club photo',
      questions: [{ id: 'name', kind: 'line', label: 'Nom', required: true }],
      pictures,
      consent: 'Oui.',
      closesAt: START + 24 * HOUR,
      forgetAt: START + 48 * HOUR,
    })
    return (json as unknown as { form: typeof form }).form
  }
  const inbox = async () =>
    (await team('GET', '/inbox')).json as unknown as {
      entries: { id: string; pictures: { hash: string; type: string }[] }[]
    }
  const stranger = (): Stranger => {
    const code = newSpokenCode((bytes) => crypto.getRandomValues(bytes))
    const at = `/api/forms/${form.id}`
    const begin: Stranger['begin'] = (bytes, length = bytes.length) =>
      relay.ask(`${at}/pictures`, {
        method: 'POST',
        body: { code, hash: hashOf(bytes), bytes: length },
      })
    const piece: Stranger['piece'] = (hash, offset, content) =>
      fetch(`${relay.url}${at}/pictures`, {
        method: 'PUT',
        headers: {
          origin: relay.url,
          'ruche-receipt': code,
          'ruche-picture': hash,
          'upload-offset': String(offset),
        },
        body: new Uint8Array(content),
      })
    return {
      code,
      begin,
      piece,
      async bring(bytes) {
        expect((await begin(bytes)).json).toEqual({ picture: { offset: 0 } })
        const came = await piece(hashOf(bytes), 0, bytes)
        expect([came.status, await came.json()]).toEqual([
          200,
          { picture: { offset: bytes.length } },
        ])
        return hashOf(bytes)
      },
      send: (pictures) =>
        relay.ask(`${at}/entries`, {
          method: 'POST',
          body: { code, consent: form.consentVersion, answers: { name: 'Nadia' }, pictures },
        }),
      leave: (erase) => relay.ask(`${at}/leave`, { method: 'POST', body: { code, erase } }),
    }
  }
  const onDisk = (bytes: Buffer) =>
    existsSync(join(relay.folder, 'data', 'media', owner.workspace, hashOf(bytes)))
  const arriving = () => readdirSync(join(relay.folder, 'data', 'media', 'arriving'))
  const seen = async (hash: string, cookie = owner.cookie) => {
    const who = new Uploader(relay.url, { cookie, workspace: owner.workspace })
    return (await who.get(hash)).status
  }
  const codeOf = ({ json }: { json: { error?: { code: string } } }) => json.error?.code

  test('come in pieces, go on where they were cut, and are there for who may read entries, and nobody else', async () => {
    const nadia = stranger()
    const hash = hashOf(PHOTO)
    await nadia.begin(PHOTO)
    expect((await nadia.piece(hash, 0, PHOTO.subarray(0, 900))).status).toBe(200)
    expect((await nadia.begin(PHOTO)).json).toEqual({ picture: { offset: 900 } })
    const again = await nadia.piece(hash, 0, PHOTO.subarray(0, 900))
    expect([again.status, await again.json()]).toMatchObject([409, { picture: { offset: 900 } }])
    expect((await nadia.piece(hash, 900, PHOTO.subarray(900))).status).toBe(200)
    const small = await nadia.bring(SMALL)
    const entry = { hash, small, alt: 'Un héron' }
    expect((await nadia.send([entry])).status).toBe(201)
    const { entries } = await inbox()
    expect(entries[0]?.pictures).toEqual([{ ...entry, type: 'image/jpeg', bytes: PHOTO.length }])
    for (const role of ROLES) {
      const { cookie } = role === 'owner' ? owner : await relay.joins(owner, role, role)
      const reads = ['owner', 'manager', 'editor', 'moderator'].includes(role)
      expect([role, await seen(hash, cookie)]).toEqual([role, reads ? 200 : 404])
    }
    // A picture of an entry is no file of the team's, and no answer of somebody else's.
    const alice = new Uploader(relay.url, owner, 'entries')
    expect((await alice.tryBegin(PHOTO.length, hash))?.status).toBe(400)
    expect((await stranger().send([entry])).status).toBe(409)
    await relay.server.stop()
    expect(relay.logged.join('')).not.toMatch(/héron|Nadia/)
  })

  test('are what the form asks for, or it is said what is wrong', async () => {
    const nadia = stranger()
    expect((await nadia.send([])).json.error).toMatchObject({ code: 'invalid', field: 'pictures' })
    const [one, two, three] = ['1', '2', '3'].map((text) => jpeg(text))
    if (!one || !two || !three) throw new Error('Three')
    const all = [await nadia.bring(one), await nadia.bring(two), await nadia.bring(three)]
    const of = (hashes: readonly string[]) => hashes.map((hash) => ({ hash }))
    expect((await nadia.send(of(all))).json.error).toMatchObject({ field: 'pictures' })
    expect(codeOf(await nadia.send(of([hashOf(PHOTO)])))).toBe('picture-missing')
    expect(codeOf(await nadia.begin(jpeg('large', 8_001)))).toBe('picture-too-large')
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    await nadia.begin(page)
    const lie = await nadia.piece(hashOf(page), 0, page)
    expect([lie.status, await lie.json()]).toMatchObject([422, { error: { code: 'no-picture' } }])
    await nadia.begin(PHOTO)
    const other = await nadia.piece(hashOf(PHOTO), 0, jpeg('another'))
    expect([other.status, await other.json()]).toMatchObject([
      422,
      { error: { code: 'wrong-content' } },
    ])
    expect(arriving()).toEqual([])
    // Of what was chosen and taken off again nothing stays.
    expect((await nadia.send(of(all.slice(1)))).status).toBe(201)
    expect([onDisk(one), onDisk(two), onDisk(three)]).toEqual([false, true, true])
    now += 24 * HOUR
    expect(codeOf(await nadia.begin(PHOTO))).toBe('form-closed')
  })

  const inExif = Buffer.concat([text('Exif\0\0'), exif(true)])
  test.each<[string, MediaType, Uint8Array]>([
    ['EXIF of a JPEG', 'image/jpeg', exifJpeg(inExif)],
    ['XMP of a JPEG', 'image/jpeg', exifJpeg(text(`http://ns.adobe.com/xap/1.0/\0${XMP}`))],
    ['EXIF of a PNG', 'image/png', png(['eXIf', exif(false)], ['IEND', text('')])],
    ['packed text of a PNG', 'image/png', png(['zTXt', text('Raw profile type exif\0\0packed')])],
    ['EXIF of a WebP', 'image/webp', webp(['VP8 ', text('picture.')], ['EXIF', exif(true)])],
  ])(
    'that say where they were taken are not kept, whatever program sent them: %s',
    async (_, type, made) => {
      const [nadia, located] = [stranger(), Buffer.from(made)]
      await nadia.begin(located)
      const answer = await nadia.piece(hashOf(located), 0, located)
      expect([answer.status, await answer.json()]).toMatchObject([
        422,
        { error: { code: 'picture-located' } },
      ])
      expect([arriving(), onDisk(located)]).toEqual([[], false])
      // As the page of the form sends it.
      const cleaned = Buffer.from(withoutLocation(made, type).bytes)
      expect((await nadia.send([{ hash: await nadia.bring(cleaned) }])).status).toBe(201)
    },
  )

  test('make others wait while much is under way and nobody has sent it', async () => {
    const sizes = [8_000, 2_000, 8_000]
    const begun: (string | undefined)[] = []
    for (const [n, size] of sizes.entries())
      begun.push(codeOf(await stranger().begin(jpeg(`big ${n}`, size))))
    // An eighth of the room for what no entry has come with: 10,000 bytes.
    expect(begun).toEqual([undefined, undefined, 'too-many'])
  })

  test('stop at three quarters of the room: the team attaches what it likes', async () => {
    const alice = new Uploader(relay.url, owner)
    const large = jpeg('the team’s own', 50_000)
    await alice.bring(large)
    const nadia = stranger()
    const photo = jpeg('nadia', 8_000)
    expect((await nadia.send([{ hash: await nadia.bring(photo) }])).status).toBe(201)
    expect(codeOf(await stranger().begin(jpeg('bran', 8_000)))).toBe('no-room')
    await alice.bring(jpeg('one more', 20_000))
  })

  test('go with who withdraws or is erased, before and after the team has taken them in', async () => {
    for (const [isTaken, erase] of [
      [false, false],
      [true, false],
      [true, true],
    ] as const) {
      now += 60_000
      const nadia = stranger()
      await nadia.send([{ hash: await nadia.bring(PHOTO) }])
      const [entry] = (await inbox()).entries
      if (isTaken) await team('POST', '/inbox', { taken: [entry?.id] })
      expect(onDisk(PHOTO)).toBe(true)
      await nadia.leave(erase)
      expect([onDisk(PHOTO), await seen(hashOf(PHOTO))]).toEqual([false, 404])
    }
  })

  test('stay for another entry, or a post, that has the same; and go when the team erases the entry, also without its form', async () => {
    const alice = new Uploader(relay.url, owner)
    const [nadia, bran] = [stranger(), stranger()]
    await nadia.send([{ hash: await nadia.bring(PHOTO) }])
    await bran.send([{ hash: await bran.bring(PHOTO) }])
    const ids = (await inbox()).entries.map(({ id }) => id)
    await team('POST', '/inbox', { taken: ids })
    await nadia.leave(true)
    expect(await seen(hashOf(PHOTO))).toBe(200)
    expect((await team('DELETE', '')).status).toBe(204)
    expect(await seen(hashOf(PHOTO))).toBe(200)
    await alice.bring(PHOTO)
    expect((await team('POST', '/erased', { entries: ids })).status).toBe(204)
    const { cookie } = await relay.joins(owner, 'Gaël', 'guest')
    expect([onDisk(PHOTO), await seen(hashOf(PHOTO), cookie)]).toEqual([true, 200])
  })

  test('are added by the team as files of posts are, cut anywhere, taken off again, and go with their entry as a sender’s do', async () => {
    const [entry, other] = ['entryaaaaaaaaa', 'entrybbbbbbbbb']
    const device = (cookie = owner.cookie, of = entry) =>
      new Uploader(relay.url, { cookie, workspace: owner.workspace }, 'entries', of)
    await team('DELETE', '')
    const upload = await device().begin(PHOTO.length, hashOf(PHOTO))
    await device().send(upload, 0, PHOTO.subarray(0, 900))
    expect(await device().offset(upload)).toBe(900)
    expect((await device().send(upload, 900, PHOTO.subarray(900)))?.status).toBe(204)
    const second = jpeg('another side')
    await device().bring(second)
    for (const role of ROLES.filter((one) => one !== 'owner')) {
      const { cookie } = await relay.joins(owner, role, role)
      const reads = ['manager', 'editor', 'moderator'].includes(role)
      expect([role, await seen(hashOf(PHOTO), cookie)]).toEqual([role, reads ? 200 : 404])
      const begun = await device(cookie).tryBegin(9, hashOf('x'))
      expect([role, begun?.status]).toEqual([
        role,
        ['manager', 'editor'].includes(role) ? 201 : 403,
      ])
    }
    const located = Buffer.from(exifJpeg(inExif))
    for (const wrong of [located, Buffer.from('%PDF-1.7 no picture')]) {
      const begun = await device().begin(wrong.length, hashOf(wrong))
      expect((await device().send(begun, 0, wrong))?.status).toBe(460)
      expect(onDisk(wrong)).toBe(false)
    }
    expect((await device(owner.cookie, 'no id').tryBegin(9, hashOf('x')))?.status).toBe(400)
    // There already: it is the other entry's, too, without being sent once more.
    const again = await device(owner.cookie, other).tryBegin(PHOTO.length, hashOf(PHOTO))
    expect([again?.status, JSON.parse(again?.text ?? '').error.code]).toEqual([409, 'already-kept'])

    const one = { entries: [entry], pictures: [hashOf(second)] }
    expect((await team('POST', '/erased', one)).status).toBe(204)
    expect([onDisk(PHOTO), onDisk(second)]).toEqual([true, false])
    const half = await device().begin(second.length, hashOf(second))
    await team('POST', '/erased', { entries: [entry] })
    expect([onDisk(PHOTO), await device().offset(half)]).toEqual([true, null])
    await team('POST', '/erased', { entries: [other] })
    expect([onDisk(PHOTO), await seen(hashOf(PHOTO))]).toEqual([false, 404])
  })

  test('go with a form that is removed before anybody has taken them in', async () => {
    const [nadia, bran] = [stranger(), stranger()]
    await nadia.send([{ hash: await nadia.bring(PHOTO) }])
    const unsent = jpeg('chosen and left')
    await bran.bring(unsent)
    await bran.begin(jpeg('half'))
    await team('DELETE', '')
    expect([onDisk(PHOTO), onDisk(unsent), arriving()]).toEqual([false, false, []])
  })
})
