import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Words } from '#client/i18n/words.ts'
import { isolated } from '#client/ui/isolated.ts'
import type { ChannelWords } from '#client/workspace/post-words.ts'
import { isNetwork } from '#shared/domain/network.ts'
import { type Measure, type Measured, measureText } from '#shared/domain/networks/measure.ts'
import type { OwnLimits } from '#shared/domain/networks/own-limits.ts'
import { isWarning, noticeSentence } from './notice-sentence.ts'

/** What one channel makes of the text. */
export interface ChannelCount {
  readonly channel: ChannelWords
  /** What is passed, else the length that is nearest to its limit. */
  readonly measure: Measure
  readonly state: 'calm' | 'near' | 'over'
}

/** What is wrong, or worth knowing, and what to do. */
export interface ChannelNote {
  readonly warns: boolean
  /** With marked names: see `Said`. */
  readonly sentence: string
}

export interface CountedChannel extends ChannelWords {
  /** What the workspace says that it takes. */
  readonly own: OwnLimits
}

export interface ChannelCounts {
  /** Of the channels that have limits. */
  readonly counts: Accessor<readonly ChannelCount[]>
  readonly notes: Accessor<readonly ChannelNote[]>
  /** For who does not see it, a while after the last key. */
  readonly said: Accessor<string>
}

/** Somebody who types has paused. */
const PAUSE_MS = 1_500

export function createChannelCounts(means: {
  readonly text: Accessor<string>
  readonly channels: Accessor<readonly CountedChannel[]>
  readonly words: Accessor<Words>
  readonly after: (ms: number, run: () => void) => () => void
}): ChannelCounts {
  const { words } = means
  const measured = createMemo(() =>
    means.channels().flatMap((channel) => {
      const { network } = channel
      return isNetwork(network)
        ? [{ channel, ...measureText(means.text(), network, channel.own) }]
        : []
    }),
  )
  const counts = createMemo(() => measured().flatMap((one) => countOf(one) ?? []))
  const notes = createMemo(() => measured().flatMap((one) => notesOf(one, words().limits)))
  const [said, setSaid] = createSignal('')
  const sentence = createMemo(() => sentenceOf(counts(), notes(), words().limits))
  let cancel = (): void => {}
  createEffect(
    on(
      sentence,
      (now) => {
        cancel()
        cancel = means.after(PAUSE_MS, () => setSaid(now))
      },
      { defer: true },
    ),
  )
  onCleanup(() => cancel())
  return { counts, notes, said }
}

type Counted = Measured & { readonly channel: ChannelWords }

function countOf({ channel, measures, notices }: Counted): ChannelCount | null {
  const warning = notices.find(isWarning)
  if (warning && 'measure' in warning) return { channel, measure: warning.measure, state: 'over' }
  const measure = measures
    .filter(({ name }) => name === 'text' || name === 'bytes')
    .toSorted((a, b) => b.used / b.limit - a.used / a.limit)[0]
  const isNear = notices.some(({ kind }) => kind === 'near')
  return measure ? { channel, measure, state: warning ? 'over' : isNear ? 'near' : 'calm' } : null
}

function notesOf({ channel, notices }: Counted, words: Words['limits']): ChannelNote[] {
  return notices.flatMap((notice) => {
    const sentence = noticeSentence(notice, isolated(channel.name), words)
    return sentence === null ? [] : [{ warns: isWarning(notice), sentence }]
  })
}

function sentenceOf(
  counts: readonly ChannelCount[],
  notes: readonly ChannelNote[],
  words: Words['limits'],
): string {
  if (counts.length === 0) return ''
  const near = counts.flatMap(({ channel, measure, state }) =>
    state === 'near'
      ? [words.nearlyFull(channel.name, words.left(measure.limit - measure.used))]
      : [],
  )
  return [...near, ...notes.map(({ sentence }) => sentence)].join(' ') || words.fits
}
