import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { words as english } from '#client/i18n/en/words.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import { piecesOf } from '#client/ui/isolated.ts'
import type { OwnLimits } from '#shared/domain/networks/own-limits.ts'
import { problemsOf } from '#shared/domain/problems.ts'
import { type ChannelCounts, createChannelCounts } from './channel-counts.ts'

const CHANNELS = {
  x: { network: 'x', name: 'X' },
  bluesky: { network: 'bluesky', name: 'Bluesky' },
  instagram: { network: 'instagram', name: 'Instagram' },
  threads: { network: 'threads', name: 'Threads' },
  facebook: { network: 'facebook', name: 'Facebook' },
  youtube: { network: 'youtube', name: 'YouTube' },
  forum: { network: 'forum', name: 'Forum' },
  fanzine: { network: 'fanzine', name: 'Fanzine' },
}

let own: OwnLimits
/** Of a channel that does not take the common text. */
let ownText: { readonly channel: string; readonly text: string } | null
let waiting: (() => void)[]
let write: (text: string) => void
let end: () => void

beforeEach(() => {
  waiting = []
  own = {}
  ownText = null
})
afterEach(() => end())

type Chosen = readonly (keyof typeof CHANNELS)[]

function count(chosen: Chosen | (() => Chosen), words = french): ChannelCounts {
  const channels = typeof chosen === 'function' ? chosen : () => chosen
  return createRoot((dispose) => {
    end = dispose
    const [text, setText] = createSignal('')
    write = setText
    return createChannelCounts({
      channels: () =>
        channels().map((id) => ({
          ...CHANNELS[id],
          id,
          text: (id === ownText?.channel ? ownText.text : null) ?? text(),
          own: id === 'x' ? own : {},
          isGone: false,
        })),
      words: () => words,
      after(_, run) {
        waiting.push(run)
        return () => {
          waiting = waiting.filter((other) => other !== run)
        }
      },
    })
  })
}

const pause = () => {
  for (const run of waiting.splice(0)) run()
}
const plain = (sentence: string) =>
  piecesOf(sentence)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, ' ')
const notesOf = ({ counts }: ChannelCounts) =>
  counts().flatMap(({ notes }) => notes.map(({ sentence }) => plain(sentence)))

describe('what each channel makes of a text', () => {
  test('how much is used and how far it is; in plain characters where any text is taken', () => {
    const counted = count(['x', 'bluesky', 'forum', 'fanzine'])
    write('a'.repeat(260))
    expect(
      counted.counts().map(({ channel, measure, state }) => [channel.name, measure.used, state]),
    ).toEqual([
      ['X', 260, 'near'],
      ['Bluesky', 260, 'calm'],
      ['Forum', 260, 'calm'],
      ['Fanzine', 260, 'calm'],
    ])
  })

  test('each counts the text that goes out there, be it the common one or its own', () => {
    ownText = { channel: 'x', text: 'Samedi !' }
    const counted = count(['x', 'bluesky'])
    write('a'.repeat(310))
    expect(counted.counts().map(({ measure, state }) => [measure.used, state])).toEqual([
      [8, 'calm'],
      [310, 'over'],
    ])
    expect(
      problemsOf({ channels: counted.measured(), text: '', day: null, link: '', media: null }),
    ).toMatchObject([{ channel: 'bluesky', notice: { kind: 'too-long' } }])
  })

  test('of two lengths the one that is nearer to its limit is shown', () => {
    const counted = count(['bluesky'])
    write('👨‍👩‍👧‍👦'.repeat(100))
    expect(counted.counts()[0]?.measure).toMatchObject({ name: 'bytes', used: 2_500 })
  })

  test('how long it is is counted as the network does, whatever stands out, and once it has gone out too', () => {
    const counted = count(['x', 'bluesky', 'instagram', 'forum'])
    write(`${'👨‍👩‍👧‍👦'.repeat(100)} https://example.org/${'a'.repeat(40)} #a #b #c #d #e #f`)
    expect(counted.counts().map(({ channel, length }) => [channel.name, length])).toEqual([
      ['X', 242],
      ['Bluesky', 179],
      ['Instagram', 1_179],
      ['Forum', 179],
    ])
  })

  test('what is passed is shown before what is not', () => {
    const counted = count(['instagram'])
    write('#a #b #c #d #e #f')
    expect(counted.counts()[0]).toMatchObject({
      measure: { name: 'hashtags', used: 6, limit: 5 },
      state: 'over',
    })
  })

  test.each([
    ['x', 'a'.repeat(312), 'X admet 280 caractères. Retirez-en 32 avant de publier.'],
    [
      'x',
      'a '.repeat(40_000),
      'X admet 280 caractères, très loin de ce texte. Préparez-en un plus court avant de publier.',
    ],
    [
      'instagram',
      '#a #b #c #d #e #f',
      '6 mots-dièse, Instagram en admet 5. Retirez-en 1 avant de publier.',
    ],
    [
      'instagram',
      '@a @b @c @d',
      '4 mentions, Instagram en admet 3. Retirez-en 1 avant de publier.',
    ],
    [
      'threads',
      '1.fr 2.fr 3.fr 4.fr 5.fr 6.fr',
      '6 liens différents, Threads en admet 5. Retirez-en 1 avant de publier.',
    ],
    [
      'threads',
      '#a #b',
      'Threads ne relie que le premier mot-dièse. Les autres y seront du simple texte.',
    ],
    [
      'facebook',
      'a'.repeat(5_001),
      'Facebook replie les longs textes après quelques lignes. Dites l’essentiel au début.',
    ],
    [
      'youtube',
      '5 > 3',
      'YouTube n’accepte pas le signe > dans un texte. Écrivez-le autrement avant de publier.',
    ],
  ] as const)('%s says what is wrong and what to do', (channel, text, sentence) => {
    const counted = count([channel])
    write(text)
    expect(notesOf(counted)).toEqual([sentence])
  })

  test('advice is no warning: nothing is refused', () => {
    const counted = count(['threads', 'facebook'])
    write('#a #b')
    expect(counted.counts().map(({ state }) => state)).toEqual(['calm', 'calm'])
  })

  test('the workspace’s own limit is the one that counts', () => {
    own = { text: 4_000 }
    const counted = count(['x'])
    write('a'.repeat(312))
    expect(counted.counts()[0]).toMatchObject({
      measure: { used: 312, limit: 4_000 },
      state: 'calm',
    })
    expect(notesOf(counted)).toEqual([])
  })

  test('is said in the reader’s language', () => {
    const counted = count(['x'], english)
    write('a'.repeat(312))
    expect(notesOf(counted)).toEqual(['X takes 280 characters. Remove 32 before you publish.'])
  })
})

describe('who does not see it is told', () => {
  test('on a pause, not for every key, and when all is well again', () => {
    const counted = count(['x'])
    write('a'.repeat(281))
    write('a'.repeat(282))
    expect(counted.said()).toBe('')
    pause()
    expect(plain(counted.said())).toBe('X admet 280 caractères. Retirez-en 2 avant de publier.')
    write('a'.repeat(270))
    pause()
    expect(plain(counted.said())).toBe('X : reste 10.')
    write('a')
    pause()
    expect(counted.said()).toBe('Le texte convient à tous ses canaux.')
  })

  test('nothing while nothing changes for them, as when a post without a text is given its first channel', () => {
    const [channels, setChannels] = createSignal<Chosen>([])
    const counted = count(channels)
    setChannels(['x'])
    pause()
    expect(counted.said()).toBe('')
    write('a')
    pause()
    write('b')
    pause()
    expect(counted.said()).toBe('')
  })
})
