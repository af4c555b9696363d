/**
 * What stands between a post and its readers: one list, read by who writes, approves, schedules and publishes. It
 * knows no document and no screen; whoever asks brings the texts as they go out, and the media.
 */
import { isNetwork } from '#shared/domain/network.ts'
import { type Measured, measureText, type Notice } from '#shared/domain/networks/measure.ts'
import { type MediaKind, mediaNeeds } from '#shared/domain/networks/media-needs.ts'
import type { OwnLimits } from '#shared/domain/networks/own-limits.ts'

export interface CheckedChannel {
  readonly id: string
  readonly network: string
  /** What goes out there: its own text, else the common one. */
  readonly text: string
  readonly own: OwnLimits
}

/** With what its network makes of the text. */
export interface MeasuredChannel<Channel extends CheckedChannel = CheckedChannel> extends Measured {
  readonly channel: Channel
}

export interface CheckedMedium {
  readonly id: string
  readonly kind: MediaKind
  /** What is said to those who do not see it. */
  readonly alternative: string
}

export interface CheckedPost {
  readonly channels: readonly MeasuredChannel[]
  /** Null where it is not known what goes out with the text: then nothing is said of media. */
  readonly media: readonly CheckedMedium[] | null
}

export type Problem =
  /** What a network says of the text that goes out there. */
  | { readonly kind: 'text'; readonly channel: string; readonly notice: Notice }
  /** The network takes no post without one of these. */
  | {
      readonly kind: 'media-missing'
      readonly channel: string
      readonly oneOf: readonly MediaKind[]
    }
  | { readonly kind: 'alternative-missing'; readonly medium: string }

/** Apart from the problems, because it takes a while and is wanted beside them: as counters. */
export function measureChannel<Channel extends CheckedChannel>(
  channel: Channel,
): MeasuredChannel<Channel> {
  const { network, text, own } = channel
  // Of a network of a newer version nothing is known.
  if (!isNetwork(network)) return { channel, measures: [], notices: [] }
  return { channel, ...measureText(text, network, own) }
}

/** In the order of the channels, then of the media. */
export function problemsOf({ channels, media }: CheckedPost): Problem[] {
  const ofTexts = channels.flatMap(({ channel, notices }) =>
    notices.map((notice) => ({ kind: 'text' as const, channel: channel.id, notice })),
  )
  if (media === null) return ofTexts
  return [
    ...ofTexts,
    ...mediaProblems(
      channels.map(({ channel }) => channel),
      media,
    ),
  ]
}

function mediaProblems(
  channels: readonly CheckedChannel[],
  media: readonly CheckedMedium[],
): Problem[] {
  const needs = channels.map(({ id, network }) => ({ channel: id, ...mediaNeeds(network) }))
  const missing = needs.filter(
    ({ oneOf }) => oneOf.length > 0 && !media.some(({ kind }) => oneOf.includes(kind)),
  )
  const speechless = needs.some(({ alternatives }) => alternatives)
    ? media.filter(({ kind, alternative }) => kind === 'image' && alternative.trim() === '')
    : []
  return [
    ...missing.map(({ channel, oneOf }) => ({ kind: 'media-missing' as const, channel, oneOf })),
    ...speechless.map(({ id }) => ({ kind: 'alternative-missing' as const, medium: id })),
  ]
}

/** A network would refuse it, or somebody would be left out: it is put right before the post is scheduled. */
export function mustBeSettled(problem: Problem): boolean {
  return problem.kind !== 'text' || isRefusal(problem.notice)
}

/** The network would not take the text: all other notices are advice. */
export function isRefusal({ kind }: Notice): boolean {
  return kind === 'too-long' || kind === 'too-many' || kind === 'refused'
}
