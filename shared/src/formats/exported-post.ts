import type { LocalTime } from '#shared/domain/local-time.ts'
import type { ChannelText } from './post-values.ts'

/** A post as it goes into a file: names instead of ids, the whole text. */
export interface ExportedPost {
  readonly id: string
  /** What `markOf` says of it at this moment, so that changes made to the file are told from changes made in Ruche. */
  readonly mark: string
  readonly title: string
  readonly body: string
  readonly at: LocalTime | null
  /** Also a word of a newer version. */
  readonly status: string
  readonly channels: readonly string[]
  readonly labels: readonly string[]
  readonly owner: string | null
  readonly campaign: string | null
  readonly pillar: string | null
  /** A BCP 47 tag; null: the workspace's. */
  readonly language: string | null
  readonly link: string | null
  /** Texts of single channels, by name. */
  readonly variants: readonly ChannelText[]
  readonly comment: string
  /** Why it does not go out for now; null where it may. Said to who reads the file: it does not come back. */
  readonly held: string | null
  /** Milliseconds since 1970. */
  readonly changedAt: number
}
