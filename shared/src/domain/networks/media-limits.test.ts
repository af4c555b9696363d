import { expect, test } from 'vitest'
import { mediaProblems, mostPictures } from './media-limits.ts'

const picture = (id: string, size = 1_000) => ({
  id,
  type: 'image/jpeg',
  size,
  width: 1_000,
  height: 1_000,
})
const channels = (...networks: string[]) => networks.map((network) => ({ id: network, network }))

test('a fifth picture is too many for X, and none for Instagram', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => picture(id))
  expect(mediaProblems(channels('x', 'instagram'), five)).toEqual([
    { kind: 'too-many', channel: 'x', what: 'image', most: 4, count: 5 },
  ])
  expect(mediaProblems(channels('x'), five.slice(1))).toEqual([])
})

test('what is larger than a network takes is named, one just within is not', () => {
  const media = [picture('just', 2_000_000), picture('more', 2_000_001)]
  expect(mediaProblems(channels('bluesky', 'mastodon'), media)).toEqual([
    { kind: 'too-large', channel: 'bluesky', medium: 'more', what: 'image', most: 2_000_000 },
  ])
})

test('a document goes to LinkedIn, and not to Facebook', () => {
  const media = [{ id: 'pdf', type: 'application/pdf', size: 10, width: null, height: null }]
  expect(mediaProblems(channels('linkedin', 'facebook'), media)).toMatchObject([
    { kind: 'too-many', channel: 'facebook', what: 'document', most: 0 },
  ])
})

test('a banner and a tower lose their edges on Instagram, and what is just within does not', () => {
  const shaped = (id: string, width: number, height: number) => ({ ...picture(id), width, height })
  const media = [
    shaped('banner', 6_000, 400),
    shaped('wide', 1_080, 566),
    shaped('tall', 1_080, 1_440),
    shaped('tower', 1_080, 1_920),
    { ...picture('unknown'), width: null, height: null },
  ]
  expect(mediaProblems(channels('instagram', 'linkedin'), media)).toEqual([
    { kind: 'cropped', channel: 'instagram', medium: 'banner', by: 'width' },
    { kind: 'cropped', channel: 'instagram', medium: 'tower', by: 'height' },
  ])
})

test('of a network of a newer version nothing is said; of several the strictest counts', () => {
  expect(mediaProblems(channels('loom', 'newsletter'), [picture('a', 1e12)])).toEqual([])
  expect(mostPictures(['instagram', 'x', 'loom'])).toBe(4)
  expect(mostPictures(['newsletter'])).toBeNull()
})
