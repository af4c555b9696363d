/**
 * What stands between a post and its readers: one list, read by who writes, approves, schedules and publishes. It
 * knows no document and no screen; whoever asks brings the texts as they go out, and the media.
 */
import { isNetwork } from '#shared/domain/network.ts'
import { measureText, type Notice } from '#shared/domain/networks/measure.ts'
import { type MediaKind, mediaNeeds } from '#shared/domain/networks/media-needs.ts'
import type { OwnLimits } from '#shared/domain/networks/own-limits.ts'

export interface CheckedChannel {
  readonly id: string
  readonly network: string
  /** What goes out there: its own text, else the common one. */
  readonly text: string
  readonly own: OwnLimits
}

export interface CheckedMedium {
  readonly id: string
  readonly kind: MediaKind
  /** What is said to those who do not see it. */
  readonly alternative: string
}

export interface CheckedPost {
  readonly channels: readonly CheckedChannel[]
  /** Null where it is not known what goes out with the text: then nothing is said of media. */
  readonly media: readonly CheckedMedium[] | null
}

/** What a network says of the text that goes out there. */
export interface TextProblem {
  readonly kind: 'text'
  readonly channel: string
  readonly notice: Notice
}

export type Problem =
  | TextProblem
  /** The network takes no post without one of these. */
  | {
      readonly kind: 'media-missing'
      readonly channel: string
      readonly oneOf: readonly MediaKind[]
    }
  | { readonly kind: 'alternative-missing'; readonly medium: string }

/** In the order of the channels, then of the media. */
export function problemsOf({ channels, media }: CheckedPost): Problem[] {
  return [
    ...channels.flatMap(({ id, network, text, own }) =>
      isNetwork(network) ? textProblems(id, measureText(text, network, own).notices) : [],
    ),
    ...(media === null ? [] : mediaProblems(channels, media)),
  ]
}

/** For who has measured the text already. */
export function textProblems(channel: string, notices: readonly Notice[]): TextProblem[] {
  return notices.map((notice) => ({ kind: 'text', channel, notice }))
}

export function mediaProblems(
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
function isRefusal({ kind }: Notice): boolean {
  return kind === 'too-long' || kind === 'too-many' || kind === 'refused'
}
