import { beforeEach, expect, test } from 'vitest'
import type { Prepared } from '#client/workspace/media/prepare-file.ts'
import type { EntryPicture } from '#shared/domain/events/entries/entry-picture.ts'
import { addPicture, removePicture, type TeamPictureMeans } from './team-picture.ts'

const [HASH, SMALL] = ['a'.repeat(64), 'b'.repeat(64)]
const ENTRY = 'entryaaaaaaaaa'
const file = (name = 'heron.jpg') => new File(['heron'], name)

/** What the relay has been asked, and the pictures of the one entry that there is. */
let asked: string[]
let pictures: readonly EntryPicture[] | null
let refusal: { readonly at: string; readonly code: string } | null
/** Somebody else erases the entry while the picture is on its way. */
let isErasedMeanwhile: boolean

const says = (what: string): string | null => {
  asked.push(what)
  return refusal && refusal.at === what.split(' ')[0] ? refusal.code : null
}

const means: TeamPictureMeans = {
  relay: {
    async beginPicture({ hash }) {
      const code = says(`begin ${hash?.[0]}`)
      return code === null ? { ok: true, value: 0 } : { ok: false, code }
    },
    async sendPiece({ hash, piece }) {
      const code = says(`piece ${hash[0]}`)
      return code === null ? { ok: true, value: piece.size } : { ok: false, code }
    },
    async attach(_, code, hashes) {
      if (isErasedMeanwhile) pictures = null
      return says(`attach ${code} ${hashes.map(([first]) => first).join('')}`)
    },
    detach: async (_, hashes) => says(`detach ${hashes.map(([first]) => first).join('')}`),
  },
  async prepare({ name, size }): Promise<Prepared> {
    if (name === 'gone.jpg') return { ok: false, name, why: 'unreadable' }
    const type = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg'
    const draft = { hash: HASH, name, type, size, width: null, height: null } as const
    return { ok: true, draft, content: new Blob(['heron']), cleaned: true }
  },
  shrink: async () => ({ hash: SMALL, content: new Blob(['small']) }),
  newCode: () => 'CODE',
  pictures: () => pictures,
  write(_, next) {
    if (!pictures) return false
    pictures = next
    return true
  },
}

beforeEach(() => {
  asked = []
  pictures = []
  refusal = null
  isErasedMeanwhile = false
})

test('a photo gets to the relay before the entry speaks of it, and off both again', async () => {
  expect(await addPicture(ENTRY, file(), means)).toBeNull()
  expect(asked).toEqual(['begin a', 'piece a', 'begin b', 'piece b', 'attach CODE ab'])
  const [picture] = pictures ?? []
  expect(picture).toEqual({ hash: HASH, small: SMALL, type: 'image/jpeg', bytes: 5, alt: '' })
  expect(await addPicture(ENTRY, file(), means)).toBe('twice')
  if (!picture) throw new Error('It is there')
  refusal = { at: 'detach', code: 'unreachable' }
  expect([await removePicture(ENTRY, picture, means), pictures]).toEqual(['unreachable', [picture]])
  refusal = null
  expect([await removePicture(ENTRY, picture, means), pictures]).toEqual([null, []])
})

test.each([
  ['begin', 'picture-too-large', 'too-large'],
  ['begin', 'no-room', 'no-room'],
  ['piece', 'unreachable', 'unreachable'],
  ['attach', 'picture-missing', 'failed'],
] as const)(
  'where the relay says to %s that it is %s, nothing is written',
  async (at, code, said) => {
    refusal = { at, code }
    expect([await addPicture(ENTRY, file(), means), pictures]).toEqual([said, []])
  },
)

test('what is no photo, or one too many, is not sent at all', async () => {
  expect(await addPicture(ENTRY, file('rules.pdf'), means)).toBe('no-picture')
  expect(await addPicture(ENTRY, file('gone.jpg'), means)).toBe('unreadable')
  const other = { hash: 'c', small: null, type: 'image/png', bytes: 1, alt: '' }
  pictures = Array.from({ length: 5 }, () => other)
  expect(await addPicture(ENTRY, file(), means)).toBe('too-many')
  expect(asked).toEqual([])
})

test('of an entry that was erased while its photo was on its way, nothing stays at the relay', async () => {
  isErasedMeanwhile = true
  expect(await addPicture(ENTRY, file(), means)).toBe('gone')
  expect(asked.at(-1)).toBe('detach ab')
})
