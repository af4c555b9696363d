import type { LocalTime } from '#shared/domain/local-time.ts'
import { foldName } from '#shared/domain/named.ts'

/**
 * What of a post a file can say, in the workspace's terms: channels and owner by id, because files and people write their
 * names in many ways; labels, campaign and pillar by name, because an import makes those that are not there yet.
 */
export interface PostValues {
  readonly title: string
  readonly body: string
  readonly at: LocalTime | null
  readonly status: string
  readonly channels: readonly string[]
  readonly labels: readonly string[]
  readonly owner: string | null
  readonly campaign: string | null
  readonly pillar: string | null
  /** A BCP 47 tag; null: the workspace's. */
  readonly language: string | null
  readonly link: string | null
  /** Texts of single channels, by id; a channel that takes the common one is not in it. */
  readonly variants: readonly ChannelText[]
  /** The first comment; empty where there is none. */
  readonly comment: string
}

export interface ChannelText {
  readonly channel: string
  readonly text: string
}

export type ValueField = keyof PostValues

/** The order is that of marks (`origin.ts`): add at the end only. */
export const VALUE_FIELDS = [
  'title',
  'body',
  'at',
  'status',
  'channels',
  'labels',
  'owner',
  'campaign',
  'link',
  'variants',
  'comment',
  'pillar',
  'language',
] as const satisfies readonly ValueField[]

/** Two values of a field are the same when this is equal: the order of labels or the case of their names is no change. */
export function canonical(values: PostValues, field: ValueField): string {
  if (field === 'channels') return [...values.channels].sort().join('\u001f')
  if (field === 'labels') return values.labels.map(foldName).sort().join('\u001f')
  if (field === 'campaign' || field === 'pillar') return foldName(values[field] ?? '')
  if (field === 'variants') {
    const texts = values.variants.map(({ channel, text }) => `${channel}\u001e${text}`)
    return texts.sort().join('\u001f')
  }
  return values[field] ?? ''
}
