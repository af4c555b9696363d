import { describe, expect, it } from 'vitest'
import {
  type CheckedChannel,
  type CheckedMedium,
  measureChannel,
  mustBeSettled,
  problemsOf as problemsOfMeasured,
} from './problems.ts'

const channel = (network: string, text = 'Samedi.'): CheckedChannel => ({
  id: `${network}-channel`,
  network,
  text,
  own: {},
  isGone: false,
})
const problemsOf = (post: {
  readonly channels: readonly CheckedChannel[]
  readonly link?: string
  readonly text?: string
  readonly day?: string
  readonly media: readonly CheckedMedium[] | null
}) =>
  problemsOfMeasured({
    link: '',
    text: '',
    day: null,
    ...post,
    channels: post.channels.map(measureChannel),
  })
const image = (alternative: string, expires: string | null = null) => ({
  id: 'affiche',
  kind: 'image' as const,
  alternative,
  expires,
})

describe('what is to be settled before a post goes out', () => {
  it('is nothing for a text that every channel takes', () => {
    const channels = [channel('x'), channel('linkedin'), channel('blog')]
    expect(problemsOf({ channels, media: [] })).toEqual([])
  })

  it('is each text that its network refuses, each in its own words', () => {
    const channels = [
      { ...channel('x', 'a'.repeat(281)), id: 'x' },
      { ...channel('instagram', '#a #b #c #d #e #f'), id: 'instagram' },
      { ...channel('youtube', 'plus <tard>'), id: 'youtube' },
    ]
    const problems = problemsOf({ channels, media: null })
    expect(problems).toMatchObject([
      { kind: 'text', channel: 'x', notice: { kind: 'too-long' } },
      { kind: 'text', channel: 'instagram', notice: { kind: 'too-many' } },
      { kind: 'text', channel: 'youtube', notice: { kind: 'refused', characters: ['<', '>'] } },
    ])
    expect(problems.every(mustBeSettled)).toBe(true)
  })

  it('is no advice: a text that nearly fills its limit, or hashtags that stay plain words', () => {
    const channels = [channel('x', 'a'.repeat(275)), channel('threads', '#a #b')]
    const problems = problemsOf({ channels, media: null })
    expect(problems).toHaveLength(2)
    expect(problems.some(mustBeSettled)).toBe(false)
  })

  it('follows the workspace’s own limits', () => {
    const channels = [{ ...channel('x', 'a'.repeat(281)), own: { text: 4_000 } }]
    expect(problemsOf({ channels, media: [] })).toEqual([])
  })

  it('is a picture or a video where a network takes no text alone', () => {
    const channels = [channel('instagram'), channel('youtube'), channel('x')]
    expect(problemsOf({ channels, media: [] })).toMatchObject([
      { kind: 'media-missing', channel: 'instagram-channel', oneOf: ['image', 'video'] },
      { kind: 'media-missing', channel: 'youtube-channel', oneOf: ['video'] },
    ])
    expect(problemsOf({ channels, media: [image('Une affiche verte')] })).toMatchObject([
      { kind: 'media-missing', channel: 'youtube-channel' },
    ])
  })

  it('is an image of which nothing is said to those who do not see it, where a network would say it', () => {
    expect(problemsOf({ channels: [channel('x')], media: [image(' ')] })).toEqual([
      { kind: 'alternative-missing', medium: 'affiche' },
    ])
    expect(problemsOf({ channels: [channel('tiktok')], media: [image('')] })).toEqual([])
  })

  it('says nothing of media where it is not known what they are', () => {
    expect(problemsOf({ channels: [channel('instagram')], media: null })).toEqual([])
  })

  it('is an empty post: once, for all channels where nothing would be seen', () => {
    const channels = [channel('x', ' '), channel('bluesky', ''), channel('blog')]
    const nothing = { kind: 'nothing', channels: ['x-channel', 'bluesky-channel'] }
    expect(problemsOf({ channels, media: [] })).toEqual([nothing])
    expect(mustBeSettled({ kind: 'nothing', channels: [] })).toBe(true)
    expect(problemsOf({ channels, media: [], link: 'https://ruche.fr' })).toEqual([])
    expect(problemsOf({ channels, media: [image('Une affiche verte')] })).toEqual([])
    expect(problemsOf({ channels, media: null })).toEqual([])
  })

  it('is a post for no channel, also one of which nothing is written', () => {
    const nowhere = { kind: 'nowhere' } as const
    expect(problemsOf({ channels: [], media: [] })).toEqual([
      { kind: 'nothing', channels: [] },
      nowhere,
    ])
    expect(problemsOf({ channels: [], text: 'Samedi.', media: [] })).toEqual([nowhere])
    expect(problemsOf({ channels: [], media: null })).toEqual([nowhere])
    expect(mustBeSettled(nowhere)).toBe(true)
  })

  it('is a picture that may no longer be shown on the day of the post', () => {
    const media = [image('Une affiche verte', '2026-10-20')]
    const on = (day?: string) =>
      problemsOf({ channels: [channel('x')], media, ...(day && { day }) })
    expect([on(), on('2026-10-20')]).toEqual([[], []])
    expect(on('2026-10-21')).toEqual([{ kind: 'expired', medium: 'affiche', since: '2026-10-20' }])
  })

  it('says one thing of a channel without a text that takes none without an image', () => {
    const problems = problemsOf({ channels: [channel('instagram', '')], media: [] })
    expect(problems.map(({ kind }) => kind)).toEqual(['media-missing'])
  })

  it('is a channel that is gone, and of that one nothing else', () => {
    const gone = { ...channel('instagram', 'a'.repeat(9_000)), isGone: true }
    const problems = problemsOf({ channels: [gone, channel('x', '')], media: [] })
    expect(problems).toEqual([
      { kind: 'nothing', channels: ['x-channel'] },
      { kind: 'gone', channel: 'instagram-channel' },
    ])
    expect(problems.every(mustBeSettled)).toBe(true)
  })

  it('asks nothing for a network of a newer version', () => {
    expect(problemsOf({ channels: [channel('telepathy', 'a'.repeat(9_000))], media: [] })).toEqual(
      [],
    )
  })
})
