/**
 * What stands between a post and its readers: one list, read by who writes, approves, schedules and publishes. It
 * knows no document and no screen; whoever asks brings the texts as they go out, and the media.
 */
import { isNetwork } from '#shared/domain/network.ts'
import { type Measured, measureText, type Notice } from '#shared/domain/networks/measure.ts'
import { type MediaKind, mediaNeeds } from '#shared/domain/networks/media-needs.ts'
import type { OwnLimits } from '#shared/domain/networks/own-limits.ts'

export interface ChannelText {
  readonly id: string
  readonly network: string
  /** What goes out there: its own text, else the common one. */
  readonly text: string
  readonly own: OwnLimits
}

export interface CheckedChannel extends ChannelText {
  /** The workspace has it no longer. */
  readonly isGone: boolean
}

/** With what its network makes of the text. */
export interface MeasuredChannel<Channel extends ChannelText = CheckedChannel> extends Measured {
  readonly channel: Channel
}

export interface CheckedMedium {
  readonly id: string
  readonly kind: MediaKind
  /** What is said to those who do not see it. */
  readonly alternative: string
  /** The last day on which it may be shown; null where nobody said one. */
  readonly expires: string | null
}

export interface CheckedPost {
  readonly channels: readonly MeasuredChannel[]
  /** What every channel takes that has no text of its own. */
  readonly text: string
  /** When it goes out; null while it has no date. */
  readonly day: string | null
  /** Goes out with each text; empty for none. */
  readonly link: string
  /** Null where it is not known what goes out with the text: then nothing is said of media, nor of what is empty. */
  readonly media: readonly CheckedMedium[] | null
}

export type Problem =
  /** Nobody can publish there: it is to be taken off. */
  | { readonly kind: 'gone'; readonly channel: string }
  /** It would appear nowhere. */
  | { readonly kind: 'nowhere' }
  /**
   * Neither text, link nor media: one problem of the post, however many channels would show nothing; none while none is
   * chosen.
   */
  | { readonly kind: 'nothing'; readonly channels: readonly string[] }
  /** What a network says of the text that goes out there. */
  | { readonly kind: 'text'; readonly channel: string; readonly notice: Notice }
  /** The network takes no post without one of these. */
  | {
      readonly kind: 'media-missing'
      readonly channel: string
      readonly oneOf: readonly MediaKind[]
    }
  | { readonly kind: 'alternative-missing'; readonly medium: string }
  /** It may no longer be shown on the day of the post. */
  | { readonly kind: 'expired'; readonly medium: string; readonly since: string }

/** Apart from the problems, because it takes a while and is wanted beside them: as counters. */
export function measureChannel<Channel extends ChannelText>(
  channel: Channel,
): MeasuredChannel<Channel> {
  const { network, text, own } = channel
  // Of a network of a newer version nothing is known.
  if (!isNetwork(network)) return { channel, measures: [], notices: [] }
  return { channel, ...measureText(text, network, own) }
}

/** In the order of the channels, then of the media. Of a channel that is gone nothing else is to be settled. */
export function problemsOf({ channels, text, day, link, media }: CheckedPost): Problem[] {
  const gone = channels.filter(({ channel }) => channel.isGone)
  const here = channels.filter(({ channel }) => !channel.isGone)
  const isNowhere = channels.length === 0
  const known: Problem[] = [
    ...(isNowhere ? [{ kind: 'nowhere' as const }] : []),
    ...gone.map(({ channel }) => ({ kind: 'gone' as const, channel: channel.id })),
    ...here.flatMap(({ channel, notices }) =>
      notices.map((notice) => ({ kind: 'text' as const, channel: channel.id, notice })),
    ),
  ]
  if (media === null) return known
  const checked = here.map(({ channel }) => channel)
  const ofMedia = [...mediaProblems(checked, media), ...expiredMedia(media, day)]
  const isSaid = (id: string) =>
    ofMedia.some((problem) => problem.kind === 'media-missing' && problem.channel === id)
  const isBare = media.length === 0 && link.trim() === ''
  const empty = isBare
    ? checked.filter(({ id, text }) => text.trim() === '' && !isSaid(id)).map(({ id }) => id)
    : []
  const isUnwritten = isNowhere && isBare && text.trim() === ''
  const nothing: Problem[] =
    isUnwritten || empty.length > 0 ? [{ kind: 'nothing', channels: empty }] : []
  return [...nothing, ...known, ...ofMedia]
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

function expiredMedia(media: readonly CheckedMedium[], day: string | null): Problem[] {
  return media.flatMap(({ id, expires }) =>
    day !== null && expires !== null && expires < day
      ? [{ kind: 'expired' as const, medium: id, since: expires }]
      : [],
  )
}

/** A network would refuse it, or somebody would be left out: it is put right before the post is scheduled. */
export function mustBeSettled(problem: Problem): boolean {
  return problem.kind !== 'text' || isRefusal(problem.notice)
}

/** The network would not take the text: all other notices are advice. */
export function isRefusal({ kind }: Notice): boolean {
  return kind === 'too-long' || kind === 'too-many' || kind === 'refused'
}
