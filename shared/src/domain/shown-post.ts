import { isRecord } from '#shared/domain/is-record.ts'
import { dayOf, isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import type { ShareField, ShareFilter } from '#shared/domain/share.ts'
import { showsStatus } from '#shared/domain/share-statuses.ts'

/** What a guest sees of a post: names in the place of ids, and nothing that was not chosen. */
export interface ShownPost {
  readonly title: string
  /** A day without its hour where the time is not shown. */
  readonly at: LocalTime | null
  /** What every channel shown takes that has no text of its own; left out where all of them have one. */
  readonly text?: string
  readonly variants?: readonly ShownVariant[]
  readonly channels?: readonly ShownChannel[]
  readonly status?: string
  readonly owner?: string
  readonly labels?: readonly string[]
  readonly campaign?: string
  readonly link?: string
}

/** What is said on one channel, which is not named where channels are not shown. */
export interface ShownVariant {
  readonly channel: ShownChannel | null
  readonly text: string
}

/** `name` is null where the channel is called after its network. */
export interface ShownChannel {
  readonly network: string
  readonly name: string | null
}

/** What things are called; null for what nobody knows. */
export interface ShownNames {
  channel(id: string): ShownChannel | null
  person(id: string): string | null
  label(id: string): string | null
  campaign(id: string): string | null
}

/** What is looked up of a post only where it counts. */
export interface PostDetails {
  text(): string
  /** The text of a channel that has one of its own. */
  variant(channel: string): string | null
  /** The statuses that its history knows, the newest first. */
  statuses(): readonly string[]
}

/** Null for a post that the filter leaves out. */
export function showPost(
  post: Post,
  filter: ShareFilter,
  names: ShownNames,
  details: PostDetails,
): ShownPost | null {
  if (post.deletedAt !== null || !isInPeriod(post.at, filter)) return null
  const chosen = new Set(filter.channels)
  const channels = post.channels.filter((channel) => filter.everyChannel || chosen.has(channel))
  if (!filter.everyChannel && channels.length === 0) return null

  const fields = new Set<ShareField>(filter.fields)
  const told = fields.has('status')
  // Nobody has agreed to what it is now: that it was approved before is the team's own affair.
  const status = post.status === 'void' ? 'review' : post.status
  if (!showsStatus(status, filter, { told, earlier: details.statuses })) return null

  const shows = <T>(field: ShareField, value: () => T | null): T | undefined =>
    fields.has(field) ? (value() ?? undefined) : undefined
  const named = (ids: readonly string[], nameOf: (id: string) => string | null) => {
    const found = ids.map(nameOf).filter((name) => name !== null)
    return found.length === 0 ? null : found.sort()
  }
  const known = () => {
    const found = channels.map(names.channel).filter((channel) => channel !== null)
    return found.length === 0 ? null : found
  }
  const own = fields.has('text')
    ? channels.flatMap((id) => {
        const text = details.variant(id)
        const channel = fields.has('channels') ? names.channel(id) : null
        return text ? [{ channel, text }] : []
      })
    : []
  const isCommon = own.length === 0 || own.length < channels.length
  return withoutGaps({
    title: post.title,
    at: post.at === null || fields.has('time') ? post.at : dayOf(post.at),
    text: shows('text', () => (isCommon && details.text()) || null),
    variants: own.length > 0 ? own : undefined,
    channels: shows('channels', known),
    status: shows('status', () => status),
    owner: shows('owner', () => post.owner && names.person(post.owner)),
    labels: shows('labels', () => named(post.labels, names.label)),
    campaign: shows('campaign', () => post.campaign && names.campaign(post.campaign)),
    link: shows('link', () => post.link),
  })
}

function isInPeriod(at: LocalTime | null, { from, to, ideas }: ShareFilter): boolean {
  if (at === null) return ideas
  const day = dayOf(at)
  return (from === null || day >= from) && (to === null || day <= to)
}

type Gappy = { readonly [Key in keyof ShownPost]: ShownPost[Key] | undefined }

function withoutGaps(post: Gappy): ShownPost {
  const entries = Object.entries(post).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as unknown as ShownPost
}

/** What a document for guests holds, read as everything is (M5): what makes no sense is left out. */
export function parseShownPost(value: unknown): ShownPost | null {
  if (!isRecord(value) || typeof value.title !== 'string') return null
  const { title, at } = value
  const textOf = (key: string) => (typeof value[key] === 'string' ? value[key] : undefined)
  const { labels, channels } = value
  return withoutGaps({
    title,
    at: typeof at === 'string' && isLocalTime(at) ? at : null,
    text: textOf('text'),
    variants: Array.isArray(value.variants) ? value.variants.flatMap(parseVariant) : undefined,
    channels: Array.isArray(channels) ? channels.flatMap(parseChannel) : undefined,
    status: textOf('status'),
    owner: textOf('owner'),
    labels: Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : undefined,
    campaign: textOf('campaign'),
    link: textOf('link'),
  })
}

function parseVariant(value: unknown): readonly ShownVariant[] {
  if (!isRecord(value) || typeof value.text !== 'string') return []
  return [{ channel: parseChannel(value.channel)[0] ?? null, text: value.text }]
}

function parseChannel(value: unknown): readonly ShownChannel[] {
  if (!isRecord(value) || typeof value.network !== 'string') return []
  return [{ network: value.network, name: typeof value.name === 'string' ? value.name : null }]
}
