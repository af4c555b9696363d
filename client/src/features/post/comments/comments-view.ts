import { type Accessor, createMemo, createSignal } from 'solid-js'
import type * as Y from 'yjs'
import { createCommentCommands } from '#client/commands/comments.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Comment } from '#shared/domain/comments/comment.ts'
import { mentionsIn } from '#shared/domain/comments/mentions.ts'
import { type Passage, placeOf } from '#shared/domain/comments/passage.ts'
import { type Thread, threadsOf } from '#shared/domain/comments/threads.ts'

/** What is said about one post, and what this person can say. */
export interface CommentsView {
  /** Those that somebody is answering here with them, resolved or not: what they write stays where it is. */
  readonly open: Accessor<readonly Thread[]>
  readonly resolved: Accessor<readonly Thread[]>
  /** Whether something was begun in a field here and not sent. */
  isBegun(field: string): boolean
  isAnswering(thread: string): boolean
  answer(thread: string, on: boolean): void
  /** How many comments the open threads hold. */
  readonly count: Accessor<number>
  /** How many this person has still to read. */
  readonly unread: Accessor<number>
  /** Was still to be read when the post was opened. */
  isNew(comment: string): boolean
  /** It is before this person's eyes. */
  read(comment: string): void
  readonly mayWrite: Accessor<boolean>
  isMine(comment: Comment): boolean
  /** Who can be named after an `@`, as they are called in lists. */
  readonly people: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** The names of those whom a comment mentions, as they stand in it. */
  namesIn(comment: Comment): readonly string[]
  say(
    text: string,
    about: { readonly thread: string | null; readonly passage: Passage | null },
  ): void
  edit(comment: string, text: string): void
  remove(comment: string): void
  settle(thread: string, resolved: boolean): void
  react(comment: string, sign: string): void
  hasReacted(comment: Comment, sign: string): boolean
  passage(text: Y.Text, from: number, to: number): Passage | null
  /** Where it stands now; null when its words are gone. */
  place(passage: Passage): ReturnType<typeof placeOf>
}

/** What the answer to a thread is called until it is sent. */
export function answerTo(thread: string): string {
  return `answer.${thread}`
}

export function createCommentsView(workspace: Workspace, post: string): CommentsView {
  const { me } = workspace
  const commands = createCommentCommands(workspace)
  const discussions = () => workspace.reviews()?.discussions ?? null
  const [answering, setAnswering] = createSignal<ReadonlyMap<string, boolean>>(new Map())
  const isBegun = (field: string) => (workspace.begun()?.get(field) ?? '') !== ''
  // What was begun here and not sent has its thread open again.
  const isAnswering = (thread: string) => answering().get(thread) ?? isBegun(answerTo(thread))
  const threads = createMemo(() => {
    const { open, resolved } = threadsOf(discussions()?.of(post) ?? [])
    const answered = resolved.filter(({ id }) => isAnswering(id))
    return {
      open: [...open, ...answered].sort(inOrder),
      resolved: resolved.filter((thread) => !answered.includes(thread)),
    }
  })
  const isResolved = (thread: string) =>
    discussions()
      ?.of(post)
      .some(({ id, resolved }) => id === thread && resolved !== null) ?? false
  const unread = createMemo(() => discussions()?.unread(post) ?? [])
  const [fresh, setFresh] = createSignal<ReadonlySet<string>>(new Set())
  const people = createMemo(() =>
    workspace.members().map((member) => ({ id: member.id, name: workspace.called(member) })),
  )
  const everybody = createMemo(() => new Map(workspace.people().map(({ id, name }) => [id, name])))

  return {
    open: () => threads().open,
    resolved: () => threads().resolved,
    count: () =>
      threads().open.reduce(
        (sum, { first, replies }) => sum + replies.length + (first.deletedAt === null ? 1 : 0),
        0,
      ),
    unread: () => unread().length,
    isNew: (comment) => fresh().has(comment) || unread().some(({ id }) => id === comment),
    read(comment) {
      const read = unread().filter(({ id }) => id === comment)
      if (read.length === 0) return
      setFresh(new Set([...fresh(), comment]))
      discussions()?.markRead(post, read)
    },
    mayWrite: () => workspace.readOnly() === null && discussions() !== null,
    isMine: ({ createdBy }) => createdBy === me.id,
    people,
    namesIn: ({ mentions }) =>
      mentions.flatMap((id) => [
        ...people().flatMap((one) => (one.id === id ? [one.name] : [])),
        ...(everybody().has(id) ? [everybody().get(id) ?? ''] : []),
      ]),
    isBegun,
    isAnswering,
    answer: (thread, on) => setAnswering(new Map([...answering(), [thread, on]])),
    say(text, { thread, passage }) {
      commands.write({ post, thread, passage, text, mentions: mentionsIn(text, people()) })
      // Whoever answers has something to say about it still.
      if (thread !== null && isResolved(thread)) commands.settle(thread, false)
    },
    edit: (comment, text) => commands.edit(comment, text, mentionsIn(text, people())),
    remove: commands.remove,
    settle: commands.settle,
    react: commands.react,
    hasReacted: ({ reactions }, sign) =>
      reactions.some((one) => one.sign === sign && one.people.includes(me.id)),
    passage: (text, from, to) => commands.passage(post, text, from, to),
    place(passage) {
      const map = workspace.write.homeOf(post)?.get(post)
      return map ? placeOf(map, passage) : null
    },
  }
}

/** As they are shown: a thread that joins the open ones moves none of them. */
function inOrder({ first: a }: Thread, { first: b }: Thread): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)
}
