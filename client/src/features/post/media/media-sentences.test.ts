import { expect, test } from 'vitest'
import { words as english } from '#client/i18n/en/words.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { mediaWarnings } from './media-sentences.ts'

const picture = (over: Partial<Attachment> = {}): Attachment => ({
  kind: 'attachment',
  id: 'a',
  post: 'post',
  hash: 'a'.repeat(64),
  name: 'a.jpg',
  type: 'image/jpeg',
  size: 1_000,
  width: null,
  height: null,
  alt: '',
  credit: '',
  rights: '',
  expires: null,
  order: null,
  createdAt: 0,
  createdBy: null,
  deletedAt: null,
  ...over,
})
const channel = (network: string, name: string) => ({ id: network, network, name })
const warn = (media: Attachment[], channels: ReturnType<typeof channel>[], day: string | null) =>
  mediaWarnings(media, channels, day, english.media, formatsFor({ language: 'en', tag: 'en-GB' }))

test('a post that goes out after its picture may be shown says so, and not on the last day', () => {
  const one = picture({ expires: '2026-10-22' })
  expect(warn([one], [], '2026-10-22').own.get('a')).toBeUndefined()
  expect(warn([one], [], '2026-10-23').own.get('a')).toEqual([
    'Rights until Thu, 22 Oct 2026 only: the post goes out after that',
  ])
})

test('what a channel does not take is said with its name and figures', () => {
  const pdf = picture({ id: 'pdf', type: 'application/pdf' })
  const large = picture({ size: 2_400_000 })
  const { general, own } = warn([large, pdf], [channel('bluesky', 'Bluesky')], null)
  expect(general).toEqual(['Bluesky takes no PDFs'])
  expect(own.get('a')).toEqual(['Bluesky takes 2 MB at most, this file has 2.4 MB'])
})

test('a network that shows no text alone says what it wants', () => {
  expect(warn([], [channel('instagram', 'Instagram')], null).general).toEqual([
    'Instagram publishes nothing without a picture or a video',
  ])
  expect(warn([picture()], [channel('instagram', 'Instagram')], null).general).toEqual([])
})
