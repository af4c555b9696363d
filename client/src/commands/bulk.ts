import { type Asking, reviewedPost, writeRequest } from '#client/commands/asking.ts'
import {
  type PostChange,
  type PostRefusal,
  refusalOf,
  writeChanges,
} from '#client/commands/change-posts.ts'
import type { Deed } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, isLocalTime, type LocalTime, onDay } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What came of something that was done to several posts. */
export interface BulkOutcome {
  /** How many posts are otherwise now. */
  readonly changed: number
  /** Why others were left as they are, and how many. */
  readonly refused: ReadonlyMap<PostRefusal, number>
  /** Which those are. */
  readonly left: readonly string[]
}

/**
 * What a person does to several posts at once: one step to undo, by the rules of a single post. Ids that are not here, or
 * in the bin, are passed over.
 */
export interface BulkCommands {
  /**
   * The same fields into each, as `PostCommands.change` takes them. What has appeared stays published: one at a time is
   * taken back.
   */
  change(posts: readonly string[], fields: FieldValues): Promise<BulkOutcome>
  /**
   * By whole days, on the wall clock: the hour stays, and a post without a date stays without. What has appeared stays
   * where it appeared: only a plan can be shifted.
   */
  shift(posts: readonly string[], days: number): Promise<BulkOutcome>
  /** Each where it says; null takes the date away. */
  move(times: ReadonlyMap<string, LocalTime | null>): Promise<BulkOutcome>
  remove(posts: readonly string[]): Promise<BulkOutcome>
  /** The same people about each. */
  ask(posts: readonly string[], asking: Asking): Promise<BulkOutcome>
}

/** Written in one go, between which the page may paint and answer: a transaction each, as few as that allows (M12). */
const AT_ONCE = 50

/** @param breathe resolves when the page has had its turn */
export function createBulkCommands(
  workspace: Workspace,
  breathe: () => Promise<void>,
): BulkCommands {
  const { posts, undo, write } = workspace

  const inParts = async (
    what: Deed | 'asked',
    ids: readonly string[],
    refusal: (post: Post) => PostRefusal | null,
    act: (posts: readonly Post[]) => readonly Step[],
  ): Promise<BulkOutcome> => {
    const refused = new Map<PostRefusal, number>()
    const left: string[] = []
    const free = (id: string): readonly Post[] => {
      const post = posts.whole(id)
      if (post?.kind !== 'post' || post.deletedAt !== null) return []
      const why = refusal(post)
      if (why === null) return [post]
      refused.set(why, (refused.get(why) ?? 0) + 1)
      left.push(id)
      return []
    }
    const steps: Step[] = []
    try {
      for (let done = 0; done < ids.length; done += AT_ONCE) {
        if (done > 0) await breathe()
        steps.push(...act(ids.slice(done, done + AT_ONCE).flatMap(free)))
      }
    } finally {
      // Whatever ended it, what was written is one step to undo.
      undo.remember(what, steps)
    }
    const own = new Set(ids)
    const changed = new Set(steps.map(({ record }) => record).filter((id) => own.has(id)))
    return { changed: changed.size, refused, left }
  }

  const run = (
    what: Deed,
    ids: readonly string[],
    fieldsOf: (post: Post) => FieldValues,
  ): Promise<BulkOutcome> => {
    const changeOf = (post: Post): PostChange => ({ post: post.id, fields: fieldsOf(post) })
    return inParts(
      what,
      ids,
      (post) => {
        const change = changeOf(post)
        return leavesOut(post, change.fields) ? 'out' : refusalOf(workspace, change)
      },
      (free) => writeChanges(workspace, free.map(changeOf)),
    )
  }

  const writeRequests = (free: readonly Post[], asking: Asking): readonly Step[] =>
    [...Map.groupBy(free, ({ id }) => write.homeOf(id))].flatMap(([home, own]) =>
      home
        ? write.transact(home, () =>
            own.flatMap(({ id: post }) => {
              const records = reviewedPost(write, post)
              return records ? writeRequest(records, { ...asking, post }, write.author()) : []
            }),
          )
        : [],
    )

  return {
    change: (ids, fields) => run('changed', ids, () => fields),
    shift: (ids, days) =>
      run('moved', ids, ({ at, status }) => ({
        at: (status === 'published' ? at : shifted(at, days)) ?? undefined,
      })),
    move: (times) =>
      run('moved', [...times.keys()], ({ id }) => ({ at: times.get(id) ?? undefined })),
    remove: (ids) => run('removed', ids, () => ({ deletedAt: write.author().now })),
    ask: (ids, asking) =>
      inParts(
        'asked',
        ids,
        ({ id }) => workspace.locked(id),
        (free) => writeRequests(free, asking),
      ),
  }
}

/** It has appeared, and this would say of it that it has not. */
function leavesOut(post: Post, fields: FieldValues): boolean {
  return post.status === 'published' && 'status' in fields && fields.status !== post.status
}

/** Where a shift takes a time; beyond the years that a plan can name it stays where it is. */
export function shifted(at: LocalTime | null, days: number): LocalTime | null {
  if (at === null) return null
  const next = onDay(at, addDays(dayOf(at), days))
  return isLocalTime(next) ? next : at
}
