import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf, Uploader } from '#server/media/testing/uploader.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { ROLES, type Role } from '#shared/access/roles.ts'

const PLANTED = 'Korrigan wrote this on the picture'
const content = Buffer.from(`GIF89a ${PLANTED}`)
const hash = hashOf(content)

describe('files of moderation', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let lea: Uploader
  beforeEach(async () => {
    relay = await startTestRelay({ RUCHE_PERSON_REQUESTS_PER_MINUTE: '100000' })
    owner = await relay.found()
    lea = new Uploader(relay.url, owner, 'moderation')
  })
  afterEach(() => relay.remove())

  const joins = async (role: Role) => {
    const { cookie } = await relay.joins(owner, role, role)
    return new Uploader(relay.url, { cookie, workspace: owner.workspace }, 'moderation')
  }
  const onDisk = () => join(relay.folder, 'data', 'media', owner.workspace, hash)
  const erase = (who: Uploader, kind = 'moderation') =>
    who.ask(`${who.media}/${hash}?kind=${kind}`, { method: 'DELETE' })
  const seen = async (response: Response) => [response.status, await response.text()]

  test('are there for who may read moderation; for the others they do not exist, whatever they ask with', async () => {
    await lea.bring(content)
    for (const role of ROLES) {
      const who = role === 'owner' ? lea : await joins(role)
      const allowed = ['owner', 'manager', 'moderator'].includes(role)
      if (allowed) {
        const got = await who.get(hash)
        expect([role, got.status, got.headers.get('cache-control')]).toEqual([
          role,
          200,
          'no-store',
        ])
        continue
      }
      const unknown = await seen(await who.get(hashOf('never sent')))
      expect([role, await seen(await who.get(hash))]).toEqual([role, unknown])
      for (const headers of [
        { range: 'bytes=0-9' },
        { 'if-none-match': `"${hash}"` },
        { 'if-range': `"${hash}"`, range: 'bytes=0-9' },
      ])
        expect([role, await seen(await who.get(hash, headers))]).toEqual([role, unknown])
      expect([role, (await who.tryBegin(content.length, hash))?.status]).toEqual([role, 403])
      expect([role, (await erase(who))?.status]).toEqual([role, 403])
    }
    expect(existsSync(onDisk())).toBe(true)
  })

  test('do not come to who only knows their name: what is sent for a post is sent whole', async () => {
    await lea.bring(content)
    const sam = (await joins('contributor')).sending('calendar')
    // As for a file that nobody has: neither "it is here already" nor its bytes.
    const upload = await sam.begin(content.length, hash)
    expect((await sam.get(hash)).status).toBe(404)
    expect((await sam.send(upload, 0, Buffer.alloc(content.length)))?.status).toBe(460)
    expect((await sam.get(hash)).status).toBe(404)
    expect((await lea.get(hash)).status).toBe(200)

    // Who has the content anyway may have it for a post, too; it is kept once.
    await sam.bring(content)
    expect((await sam.get(hash)).status).toBe(200)
    expect(readdirSync(join(relay.folder, 'data', 'media', owner.workspace))).toEqual([hash])
    expect((await relay.ask(lea.media, owner)).json).toMatchObject({ files: 1 })
  })

  test('may be sent by a moderator, who sends nothing for the calendar', async () => {
    const nour = await joins('moderator')
    await nour.bring(content)
    expect((await nour.get(hash)).status).toBe(200)
    expect((await nour.sending('calendar').tryBegin(9, hashOf('x')))?.status).toBe(403)
    expect((await nour.sending('space').tryBegin(9, hashOf('x')))?.status).toBe(400)
  })

  test('are erased for good: the bytes are gone from the disk, and what was on its way with them', async () => {
    const nour = await joins('moderator')
    await nour.bring(content)
    expect((await erase(nour))?.status).toBe(204)
    expect(existsSync(onDisk())).toBe(false)
    expect((await nour.get(hash)).status).toBe(404)
    expect((await erase(nour))?.status).toBe(404)
    expect((await relay.ask(lea.media, owner)).json).toMatchObject({ files: 0, usedBytes: 0 })

    const upload = await lea.begin(content.length, hash)
    expect((await erase(nour))?.status).toBe(204)
    expect(await lea.offset(upload)).toBeNull()
    // Somebody who attaches the same picture again may.
    await lea.bring(content)
    expect((await lea.get(hash)).status).toBe(200)
  })

  test('that a post has, too, stay for the post, and no longer for moderation', async () => {
    await lea.bring(content)
    await lea.sending('calendar').bring(content)
    expect((await erase(lea))?.status).toBe(204)
    expect(existsSync(onDisk())).toBe(true)
    const guest = await joins('guest')
    expect((await guest.get(hash)).status).toBe(200)
    expect((await erase(lea))?.status).toBe(404)
  })

  test('of posts are not erased: a post comes back whole', async () => {
    await lea.sending('calendar').bring(content)
    for (const kind of ['calendar', 'space', '']) expect((await erase(lea, kind))?.status).toBe(400)
    expect((await erase(lea))?.status).toBe(404)
    expect((await lea.get(hash)).status).toBe(200)
  })

  test('cannot go on with a role that lost the right to them (R13)', async () => {
    const nour = await relay.joins(owner, 'Nour', 'moderator')
    const sending = new Uploader(relay.url, { ...nour, workspace: owner.workspace }, 'moderation')
    const upload = await sending.begin(content.length, hash)
    const member = `/api/workspaces/${owner.workspace}/members/${nour.person}`
    await relay.ask(member, {
      method: 'PATCH',
      cookie: owner.cookie,
      body: { role: 'editor', was: 'moderator' },
    })
    expect((await sending.send(upload, 0, content))?.status).toBe(403)
    expect((await lea.get(hash)).status).toBe(404)
  })
})
