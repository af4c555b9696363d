import type { LocalTime } from '#shared/domain/local-time.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import type { ChannelText } from './post-values.ts'

/**
 * A post as a file tells it. People, campaigns, pillars, labels and channels are the names that the file uses: whoever
 * writes the post finds or makes what they name.
 */
export interface ImportedPost {
  /** Row or event, as in `Left`. */
  readonly where: number
  /** Stays the same when the same thing is imported again: `ics:...`, `csv:...`, or `ruche:` and a post's id. */
  readonly key: string
  /** What our own export remembered of the post it wrote (see `origin.ts`); null for a file of others. */
  readonly mark: string | null
  readonly title: string
  readonly body: string
  readonly at: LocalTime | null
  /** Null where the file does not say. */
  readonly status: PostStatus | null
  readonly channels: readonly string[]
  readonly labels: readonly string[]
  readonly owner: string | null
  readonly campaign: string | null
  readonly pillar: string | null
  /** A BCP 47 tag; null: the file does not say. */
  readonly language: string | null
  readonly link: string | null
  /** Texts of single channels; empty where the file has no place for them, as most have. */
  readonly variants: readonly ChannelText[]
  readonly comment: string
  /** The file ends in the middle of it: what it says adds to nothing that is here already. */
  readonly cutShort?: true
}
