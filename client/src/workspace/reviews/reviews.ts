import type { Accessor } from 'solid-js'
import type * as Y from 'yjs'
import type { PostContent } from '#shared/domain/approval/content.ts'
import type { Due } from '#shared/domain/approval/due.ts'
import type { Hold } from '#shared/domain/approval/follow.ts'
import type { ReviewRequest } from '#shared/domain/approval/request.ts'
import type { ApprovalRules } from '#shared/domain/approval/rules.ts'
import type { Standing } from '#shared/domain/approval/standing.ts'
import type { Verdict } from '#shared/domain/approval/verdict.ts'
import type { Comment } from '#shared/domain/comments/comment.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import type { Post } from '#shared/domain/post.ts'
import type { Step } from '#shared/domain/step.ts'
import type { Unready } from './unready.ts'

/** `frozen`: it is stopped in a crisis, and does not go out. */
export type StatusHold = Hold | 'frozen'

/** Where posts stand with those who approve them: read beside the posts, whose status it decides upon. */
export interface Reviews {
  /** Reactive. */
  standing(post: string): Standing
  /** Of a post, as they were given; reactive. */
  verdicts(post: string): readonly Verdict[]
  requests(post: string): readonly ReviewRequest[]
  readonly rules: Accessor<ApprovalRules>
  readonly discussions: Discussions
  /** What the post is now; not reactive, null when it is not here. */
  content(post: string): PostContent | null
  /** The posts about which somebody was asked or has answered; reactive. */
  reviewed(): readonly { readonly post: Post; readonly standing: Standing }[]
  /** What a person has to do; reactive. */
  due(person: string): readonly Due[]
  /** Why this person cannot give a post that status now; reactive. */
  holdOn(post: string, status: string): StatusHold | null
  /** What keeps it from being scheduled, whoever agreed to it; reactive, and read from all that it says: not at every key. */
  unready(post: string): Unready | null
  /** Whether it is this person's own, which the workspace may forbid them to approve; reactive. */
  isOwn(post: string): boolean
  /** What else is written when a post is given a status by hand. Inside a transaction of the caller's. */
  follow(post: string, status: string, author: Author): readonly Step[]
  /** The collection beside the posts that holds a record. */
  homeOf(record: string): Records | null
  /** Of one more document of posts, before its posts are read; the result takes it away again. */
  attach(doc: Y.Doc): () => void
  /** The post with the status that is shown. */
  judge(post: Post, map: RecordMap): Post
  close(): void
}

/** What is said about posts. */
export interface Discussions {
  /** Those about which something was said; reactive. */
  posts(): readonly string[]
  /** In no order; reactive. */
  of(post: string): readonly Comment[]
  /** What this person has still to read there; reactive. */
  unread(post: string): readonly Comment[]
  /** All of them, or these, on all of their devices. Nothing for who may write nothing here: what they have read is kept nowhere. */
  markRead(post: string, comments?: readonly Comment[]): void
  homeOf(record: string): Records | null
}
