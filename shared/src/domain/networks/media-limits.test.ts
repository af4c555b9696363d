import { expect, test } from 'vitest'
import { mediaProblems, mostPictures } from './media-limits.ts'

const picture = (id: string, size = 1_000) => ({ id, type: 'image/jpeg', size })
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
  const media = [{ id: 'pdf', type: 'application/pdf', size: 10 }]
  expect(mediaProblems(channels('linkedin', 'facebook'), media)).toMatchObject([
    { kind: 'too-many', channel: 'facebook', what: 'document', most: 0 },
  ])
})

test('of a network of a newer version nothing is said; of several the strictest counts', () => {
  expect(mediaProblems(channels('loom', 'newsletter'), [picture('a', 1e12)])).toEqual([])
  expect(mostPictures(['instagram', 'x', 'loom'])).toBe(4)
  expect(mostPictures(['newsletter'])).toBeNull()
})
