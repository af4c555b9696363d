import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
} from 'solid-js'
import type { Words } from '#client/i18n/words.ts'
import { isolated } from '#client/ui/isolated.ts'
import type { ChannelWords } from '#client/workspace/posts/post-words.ts'
import { noticeSentence } from '#client/workspace/space/notice-sentence.ts'
import { countGraphemes } from '#shared/domain/networks/graphemes.ts'
import type { Measure } from '#shared/domain/networks/measure.ts'
import {
  type CheckedChannel,
  isRefusal,
  type MeasuredChannel,
  measureChannel,
} from '#shared/domain/problems.ts'

export interface CountedChannel extends CheckedChannel, ChannelWords {}

/** What one channel makes of its text. */
export interface ChannelCount {
  readonly channel: CountedChannel
  /** What is passed, else the length that is nearest to its limit; in characters where the channel takes any text. */
  readonly measure: Measure | { readonly name: 'text'; readonly used: number; readonly limit: null }
  /** How long the text is as this network counts, whatever else stands out. */
  readonly length: number
  readonly state: 'calm' | 'near' | 'over'
  readonly notes: readonly ChannelNote[]
}

/** What is wrong, or worth knowing, and what to do. */
export interface ChannelNote {
  readonly warns: boolean
  /** With marked names: see `Said`. */
  readonly sentence: string
}

export interface ChannelCounts {
  readonly counts: Accessor<readonly ChannelCount[]>
  /** What they are made from. */
  readonly measured: Accessor<readonly MeasuredChannel<CountedChannel>[]>
  /** For who does not see it, a while after the last key. */
  readonly said: Accessor<string>
}

/** Somebody who types has paused. */
const PAUSE_MS = 1_500
/** A text that is longer is a book: how long does not matter. */
export const MOST_COUNTED = 100_000

export function createChannelCounts(means: {
  readonly channels: Accessor<readonly CountedChannel[]>
  readonly words: Accessor<Words>
  readonly after: (ms: number, run: () => void) => () => void
}): ChannelCounts {
  const { words } = means
  const measured = createMemo(() => means.channels().map(measureChannel))
  const counts = createMemo(() => measured().map((one) => countOf(one, words().limits)))
  const [said, setSaid] = createSignal('')
  const sentence = createMemo(() => sentenceOf(counts(), words().limits))
  // That all is well is news only after something was not: a channel that is added to an empty post is none.
  const isWell = (told: string) => told === '' || told === words().limits.fits
  let last = untrack(sentence)
  let cancel = (): void => {}
  createEffect(
    on(
      sentence,
      (now) => {
        cancel()
        const isNews = !isWell(now) || !isWell(last)
        last = now
        if (!isNews) return
        cancel = means.after(PAUSE_MS, () => setSaid(now))
      },
      { defer: true },
    ),
  )
  onCleanup(() => cancel())
  return { counts, measured, said }
}

function countOf(
  { channel, measures, notices }: MeasuredChannel<CountedChannel>,
  words: Words['limits'],
): ChannelCount {
  const notes = notices.flatMap((notice) => {
    const sentence = noticeSentence(notice, isolated(channel.name), words)
    return sentence === null ? [] : [{ warns: isRefusal(notice), sentence }]
  })
  const refusal = notices.find(isRefusal)
  const nearest = measures
    .filter(({ name }) => name === 'text' || name === 'bytes')
    .toSorted((a, b) => b.used / b.limit - a.used / a.limit)[0]
  const passed = refusal && 'measure' in refusal ? refusal.measure : nearest
  const length =
    measures.find(({ name }) => name === 'text')?.used ?? countGraphemes(channel.text, MOST_COUNTED)
  const measure = passed ?? { name: 'text' as const, used: length, limit: null }
  const isNear = notices.some(({ kind }) => kind === 'near')
  return { channel, measure, length, state: refusal ? 'over' : isNear ? 'near' : 'calm', notes }
}

function sentenceOf(counts: readonly ChannelCount[], words: Words['limits']): string {
  const limited = counts.filter(({ measure }) => measure.limit !== null)
  if (limited.length === 0) return ''
  const near = limited.flatMap(({ channel, measure, state }) =>
    state === 'near' && measure.limit !== null
      ? [words.nearlyFull(channel.name, words.left(measure.limit - measure.used))]
      : [],
  )
  const notes = limited.flatMap((count) => count.notes.map(({ sentence }) => sentence))
  return [...near, ...notes].join(' ') || words.fits
}
