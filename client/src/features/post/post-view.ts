import type { Accessor } from 'solid-js'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { DateReading } from '#client/ui/day-text.ts'
import type { Draft } from '#client/ui/draft.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Colleague } from '#client/workspace/people/colleagues.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { StatusHold } from '#client/workspace/reviews/reviews.ts'
import type { ReadOnlyReason, Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import type { Post, PostStatus } from '#shared/domain/post.ts'
import type { ApprovalView } from './approval/approval-view.ts'
import type { NextStep } from './approval/next-step.ts'
import type { Step } from './history/progress.ts'
import type { Reader } from './readers.ts'

export interface PostMeans {
  readonly workspace: Workspace
  readonly commands: PostCommands
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  readonly viewerZone: string
  readonly post: string
  open(post: string): void
  close(): void
}

/** What the drawer shows of the record that its address names. */
export type Shown =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'damaged'; readonly record: Damaged }
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }

/** One post, whole: everything that the drawer shows and does. */
export interface PostView {
  readonly shown: Accessor<Shown>
  /** Why nothing can be changed; `deleted` while it lies in the bin. */
  readonly locked: Accessor<ReadOnlyReason | 'deleted' | null>
  /** Whose drawer it is. */
  readonly me: string
  /** Whether this person's role lets a post become that. */
  maySet(status: PostStatus): boolean
  /** The same, with those who have still to agree. */
  mayGo(status: PostStatus): boolean
  /** What it lacks to go there, as far as this person's role lets it. */
  lacks(status: PostStatus): 'date' | StatusHold | null
  /** Where it stands with those who approve it. */
  readonly approval: ApprovalView
  /** Whether labels and campaigns may be made, and not only chosen. */
  mayName(): boolean
  readonly say: PostWords
  readonly title: Draft
  readonly link: Draft
  readonly steps: Accessor<readonly Step[]>
  /** Where the main button leads, and what is missing for it. */
  readonly advance: Accessor<NextStep | null>
  readonly previous: Accessor<string | null>
  readonly next: Accessor<string | null>
  /** Who else has this post open. */
  readonly readers: Accessor<readonly Reader[]>
  readonly reading: Accessor<DateReading>
  colleague(id: string): Colleague | null
  setStatus(status: PostStatus): void
  goOn(): void
  setDay(day: string | null): void
  /** `11:30`, or null for a day without an hour. */
  setHour(hour: string | null): void
  setOwner(person: string | null): void
  toggleChannel(id: string): void
  addLabel(name: string): void
  removeLabel(id: string): void
  setCampaign(name: string | null): void
  setPillar(name: string | null): void
  duplicate(): void
  remove(): void
  restore(): void
  /** Writes what is being typed, before the post is left. */
  flush(): void
}
