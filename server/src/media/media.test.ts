import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type AccountsUnderTest, accountsUnderTest } from '#server/accounts/testing/accounts.ts'
import { choresOf } from '#server/testing/chores.ts'
import { createMedia, type Media } from './media.ts'
import { hashOf } from './testing/uploader.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const NOBODY = { present: () => [], revoke: () => 0 }

describe('how long files are kept', () => {
  let subject: AccountsUnderTest
  let folder: string
  let media: Media
  let workspace: string
  let person: string
  beforeEach(() => {
    subject = accountsUnderTest()
    folder = mkdtempSync(join(tmpdir(), 'ruche-media-'))
    media = open()
    ;({ workspace, person } = subject.found('Club photo', 'Léa'))
    return () => {
      subject.dispose()
      rmSync(folder, { recursive: true })
    }
  })

  const open = () => {
    const limits = { fileBytes: 1_000, workspaceBytes: 10_000, unfinishedHours: 168 }
    return createMedia({ database: subject.database, folder, limits, now: subject.now })
  }
  const begin = async (content: string): Promise<string> => {
    const hash = hashOf(content)
    const wanted = {
      workspace,
      person,
      hash,
      kind: 'calendar',
      entry: null,
      bytes: content.length,
    } as const
    const begun = await media.begin(wanted)
    if (begun.kind !== 'begun') throw new Error(begun.kind)
    return begun.id
  }
  const come = (id: string, content: string) => writeFileSync(join(folder, 'arriving', id), content)
  const bring = async (content: string): Promise<string> => {
    const id = await begin(content)
    come(id, content)
    expect(await media.takeIn(id)).toBe('kept')
    return hashOf(content)
  }
  const isOnDisk = (hash: string) => existsSync(join(folder, workspace, hash))
  const loseRows = () => subject.database.exec('DELETE FROM media')

  test('an upload that nobody finishes is forgotten after its time, and no other', async () => {
    const old = await begin('old')
    come(old, 'o')
    subject.pass(100 * HOUR)
    const recent = await begin('recent')
    come(recent, 'r')
    subject.pass(70 * HOUR)
    await media.sweep()
    expect([media.upload(old), media.upload(recent)?.id]).toEqual([null, recent])
    expect(readdirSync(join(folder, 'arriving'))).toEqual([recent])
    expect(media.use(workspace).promisedBytes).toBe('recent'.length)
  })

  test('a relay killed between the last byte and the row takes the file in when asked again', async () => {
    const id = await begin('a picture')
    come(id, 'a picture')
    media = open()
    expect(await Promise.all([media.takeIn(id), media.takeIn(id)])).toEqual(['kept', 'kept'])
    expect(await media.find(workspace, hashOf('a picture'))).toMatchObject({ bytes: 9 })
    expect(await media.takeIn(id)).toBe('unknown')
  })

  test('a file without a row waits thirty days, and stays when it is brought again', async () => {
    const hash = await bring('a picture')
    loseRows()
    await media.sweep()
    subject.pass(29 * DAY)
    await media.sweep()
    expect(isOnDisk(hash)).toBe(true)
    await bring('a picture')
    subject.pass(2 * DAY)
    await media.sweep()
    expect(isOnDisk(hash)).toBe(true)

    loseRows()
    await media.sweep()
    subject.pass(31 * DAY)
    await media.sweep()
    expect(readdirSync(folder)).toEqual(['arriving'])
  })

  test('a file that is gone from the disk is not said to be there, and may be brought again', async () => {
    const hash = await bring('a picture')
    rmSync(join(folder, workspace, hash))
    expect(await media.find(workspace, hash)).toBeNull()
    expect(await bring('a picture')).toBe(hash)
  })

  test('a picture that nobody sends an entry with is forgotten after a day, whole or not; one that has an entry stays', async () => {
    const whose = { workspace, form: 'aaaaaaaaaaaaaa' }
    const photo = (text: string) => Buffer.from(`\xff\xd8\xff${text}`, 'latin1')
    const send = async (code: string, content: Buffer, sent = content.length): Promise<string> => {
      const of = { ...whose, code, hash: hashOf(content) }
      const begun = await media.pictures.begin({ ...of, bytes: content.length })
      expect(begun).toEqual({ kind: 'begun', offset: 0 })
      await media.pictures.write(of, 0, content.subarray(0, sent))
      return of.hash
    }
    const [kept, left] = [await send('nadia', photo('heron')), await send('bran', photo('tower'))]
    await send('awa', photo('half'), 4)
    expect(media.pictures.claim({ ...whose, code: 'nadia' }, 'entry', [kept])).toBe(true)
    await media.sweep()
    expect([isOnDisk(kept), isOnDisk(left), readdirSync(join(folder, 'arriving')).length]).toEqual([
      ...[true, true, 1],
    ])
    subject.pass(25 * HOUR)
    await media.sweep()
    expect([isOnDisk(kept), isOnDisk(left), readdirSync(join(folder, 'arriving'))]).toEqual([
      ...[true, false, []],
    ])
    expect(media.use(workspace)).toEqual({ files: 1, keptBytes: 8, promisedBytes: 0 })
    subject.accounts.deletion.delete(workspace)
    subject.pass(8 * DAY)
    await choresOf(subject, NOBODY, undefined, media.sweep).purge()
    expect(readdirSync(folder)).toEqual(['arriving'])
    const rows = subject.database.prepare('SELECT count(*) AS there FROM entry_pictures')
    expect(rows.get()).toEqual({ there: 0 })
  })

  test('a workspace takes its files with it when its time is over, and nobody else’s', async () => {
    const hash = await bring('a picture')
    const unfinished = await begin('not finished')
    come(unfinished, 'not')
    const other = subject.workspace('Chorale')
    const whose = { workspace: other, person, kind: 'calendar', entry: null } as const
    const theirs = { ...whose, hash, bytes: 'a picture'.length }
    subject.join(other, person, 'owner')
    const begun = await media.begin(theirs)
    if (begun.kind !== 'begun') throw new Error(begun.kind)
    come(begun.id, 'a picture')
    await media.takeIn(begun.id)

    subject.accounts.deletion.delete(workspace)
    subject.pass(7 * DAY - HOUR)
    await choresOf(subject, NOBODY, undefined, media.sweep).purge()
    expect(isOnDisk(hash)).toBe(true)
    subject.pass(HOUR)
    await choresOf(subject, NOBODY, undefined, media.sweep).purge()
    expect(readdirSync(folder).sort()).toEqual([other, 'arriving'].sort())
    expect(readdirSync(join(folder, 'arriving'))).toEqual([])
    expect(await media.find(other, hash)).not.toBeNull()
  })
})
