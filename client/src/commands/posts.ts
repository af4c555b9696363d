import { writeChanges } from '#client/commands/change-posts.ts'
import { copiedDraft } from '#client/commands/copied-draft.ts'
import { statusesFor } from '#client/workspace/access/rights.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { type LocalTime, onDay } from '#shared/domain/local-time.ts'
import { EMPTY_DRAFT, type PostDraft } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/**
 * What a person does to posts. Each command is one step to undo; what it was is a word (`created`, `moved`, ...)
 * that the toast has a sentence for. A command does nothing where this person may write nothing.
 */
export interface PostCommands {
  /** Labels, campaign, owner and channels are ids. Null where nothing may be written. */
  create(draft: Partial<PostDraft>): string | null
  /** The same, as another deed. */
  make(what: Deed, draft: Partial<PostDraft>): string | null
  /** Fields are those of the record; a set's member is `label:{id}` or `channel:{id}` with `true` or `undefined`. */
  change(post: string, fields: FieldValues): void
  /** What was typed into a field: a step to undo like `change`, but nothing that a toast speaks of. */
  write(post: string, fields: FieldValues): void
  move(post: string, at: LocalTime | null): void
  /** To a place that gives it more than a time; told as a move. */
  place(post: string, fields: FieldValues): void
  /** Keeps the hour. */
  moveToDay(post: string, day: string | null): void
  duplicate(post: string, at: LocalTime | null): string | null
  remove(posts: readonly string[]): void
  restore(posts: readonly string[]): void
}

export type Deed =
  | 'created'
  | 'changed'
  | 'approved'
  | 'written'
  | 'moved'
  | 'duplicated'
  | 'removed'
  | 'restored'
  | 'imported'
  | 'placed'
  | 'overlaid'
  | 'unlaid'
  | 'passed'
  | 'idea turned'

export function createPostCommands(workspace: Workspace): PostCommands {
  const { posts, undo, write } = workspace
  const frozen = (): boolean => workspace.readOnly() !== null

  const run = (what: Deed, act: () => readonly Step[]): void => {
    if (!frozen()) undo.run(what, act)
  }

  const maySet = (status: unknown): boolean =>
    statusesFor(workspace.me.role).some((allowed) => allowed === status)

  const changeAll = (ids: readonly string[], fields: FieldValues): Step[] =>
    writeChanges(
      workspace,
      ids.map((post) => ({ post, fields })),
    )

  /** With what is attached to the post that it is a copy of. */
  const create = (what: Deed, draft: PostDraft, copied?: string): string | null => {
    let made: string | null = null
    run(what, () => {
      const home = write.newPosts()
      return write.transact(home, () => {
        const { id, step } = createPost(home, draft, write.author())
        made = id
        const media = copied && workspace.media()?.copy(copied, id, home, write.author())
        return [step, ...(media || [])]
      })
    })
    return made
  }

  const atOf = (post: string): LocalTime | null => {
    const found = posts.get(post)
    return found?.kind === 'post' ? found.at : null
  }

  const move = (post: string, at: LocalTime | null): void =>
    run('moved', () => changeAll([post], { at: at ?? undefined }))

  const make = (what: Deed, draft: Partial<PostDraft>): string | null => {
    const whole = { ...EMPTY_DRAFT, ...draft }
    return create(what, maySet(whole.status) ? whole : { ...whole, status: 'draft' })
  }

  return {
    create: (draft) => make('created', draft),
    make,
    change(post, fields) {
      if (frozen()) return
      const steps = changeAll([post], fields)
      // Who calls a post approved has given their approval with it, and is told that.
      undo.remember(steps.some(({ kind }) => kind === 'created') ? 'approved' : 'changed', steps)
    },
    write: (post, fields) => run('written', () => changeAll([post], fields)),
    move,
    place: (post, fields) => run('moved', () => changeAll([post], fields)),
    moveToDay: (post, day) => move(post, day === null ? null : onDay(atOf(post), day)),
    duplicate(post, at) {
      const draft = copiedDraft(workspace, post)
      // One copy is a post of its own; a series of them is made as one.
      return draft && create('duplicated', { ...draft, at, series: null }, post)
    },
    remove: (ids) => run('removed', () => changeAll(ids, { deletedAt: write.author().now })),
    restore: (ids) => run('restored', () => changeAll(ids, { deletedAt: undefined })),
  }
}

/** The key under which a record keeps one label or channel. */
export function postMember(set: 'label' | 'channel', id: string): string {
  return memberKey(set, id)
}
