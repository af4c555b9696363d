import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { type Attachment, isExpiredOn } from '#shared/domain/attachment.ts'
import { kindOf, mediaProblems } from '#shared/domain/networks/media-limits.ts'
import { type MediaKind, mediaNeeds } from '#shared/domain/networks/media-needs.ts'

export interface ChannelNamed {
  readonly id: string
  readonly network: string
  readonly name: string
}

export interface MediaWarnings {
  /** About all of them together. */
  readonly general: readonly string[]
  /** About one, by its id. */
  readonly own: ReadonlyMap<string, readonly string[]>
}

/** What the chosen channels would not take of what is attached, and what may no longer be shown on the day of the post. */
export function mediaWarnings(
  media: readonly Attachment[],
  channels: readonly ChannelNamed[],
  day: string | null,
  words: Words['media'],
  formats: Formats,
): MediaWarnings {
  const general: string[] = []
  const own = new Map<string, string[]>()
  const say = (id: string, text: string) => own.set(id, [...(own.get(id) ?? []), text])
  const nameOf = (id: string) => channels.find((channel) => channel.id === id)?.name ?? id
  for (const problem of mediaProblems(channels, media)) {
    const channel = nameOf(problem.channel)
    if (problem.kind === 'cropped') {
      say(problem.medium, words.cropped[problem.by](channel))
      continue
    }
    const { what, most } = problem
    if (problem.kind === 'too-large') {
      const size = media.find(({ id }) => id === problem.medium)?.size ?? 0
      say(problem.medium, words.tooLarge(channel, formats.bytes(most), formats.bytes(size)))
    } else if (most === 0) general.push(words.takesNone(channel, words.none[what]))
    else general.push(words.tooMany(channel, words.kinds[what](most), problem.count))
  }
  for (const { network, name } of channels) {
    const { oneOf } = mediaNeeds(network)
    const has = media.some(({ type }) => oneOf.includes(kindOf(type)))
    if (oneOf.length === 0 || has) continue
    general.push(neededSentence(name, oneOf, words))
  }
  for (const one of media) {
    if (isExpiredOn(one, day) && one.expires !== null)
      say(one.id, words.expired(formats.dayShortWithYear(one.expires)))
  }
  return { general, own }
}

/** A channel takes no post without one of these. */
export function neededSentence(
  channel: string,
  oneOf: readonly MediaKind[],
  words: Words['media'],
): string {
  return words.needsOneOf(channel, oneOf.map((kind) => words.needs[kind]).reduce(words.or))
}
