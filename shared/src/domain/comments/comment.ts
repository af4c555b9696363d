import * as Y from 'yjs'
import { type Damaged, damaged, isSafeKey, memberKey, type Records } from '#shared/domain/fields.ts'
import { type Author, historyOf } from '#shared/domain/history.ts'
import { changeProse, changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import type { Passage } from './passage.ts'

/** What somebody said about a post, or about a passage of one of its texts. */
export interface Comment {
  readonly kind: 'comment'
  readonly id: string
  readonly post: string
  /** The comment that it answers, which is the first of its thread; null for one that is. */
  readonly thread: string | null
  readonly text: string
  /** What of the post it is about; only a first comment has one. */
  readonly passage: Passage | null
  readonly mentions: readonly string[]
  readonly reactions: readonly Reaction[]
  /** Of a thread, and who called it so; kept in its first comment. */
  readonly resolved: { readonly at: number; readonly by: string | null } | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string
  readonly editedAt: number | null
  readonly deletedAt: number | null
}

export interface Reaction {
  readonly sign: string
  readonly people: readonly string[]
}

/** In the order in which they are offered. */
export const REACTIONS = ['👍', '❤️', '🎉', '😄', '👀'] as const

const REACTION = 'reaction:'
const MENTION = 'mention:'

export function parseComment(id: string, map: unknown): Comment | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const read = (field: string) => map.get(field)
  const textOf = (field: string) => {
    const value = read(field)
    return typeof value === 'string' ? value : null
  }
  const timeOf = (field: string) => {
    const value = read(field)
    return typeof value === 'number' ? value : null
  }
  const post = textOf('post')
  const text = read('text')
  const createdAt = timeOf('createdAt')
  const createdBy = textOf('createdBy')
  if (post === null) return damaged(id, 'post', map)
  if (!(text instanceof Y.Text)) return damaged(id, 'text', map)
  if (createdAt === null) return damaged(id, 'createdAt', map)
  if (createdBy === null) return damaged(id, 'createdBy', map)
  const [on, from, to] = [textOf('on'), textOf('from'), textOf('to')]
  const passage =
    on === null || from === null || to === null
      ? null
      : { on, from, to, words: textOf('quote') ?? '' }
  const resolvedAt = timeOf('resolvedAt')
  const edited = historyOf(map).find(({ field }) => field === 'text')
  return {
    kind: 'comment',
    id,
    post,
    thread: textOf('thread'),
    text: text.toString(),
    passage,
    mentions: membersOf(map, MENTION),
    reactions: reactionsOf(map),
    resolved: resolvedAt === null ? null : { at: resolvedAt, by: textOf('resolvedBy') },
    createdAt,
    createdBy,
    editedAt: edited?.at ?? null,
    deletedAt: timeOf('deletedAt'),
  }
}

function membersOf(map: Y.Map<unknown>, prefix: string): string[] {
  const members: string[] = []
  for (const [key, value] of map) {
    if (!key.startsWith(prefix) || value !== true) continue
    const member = key.slice(prefix.length)
    if (isSafeKey(member)) members.push(member)
  }
  return members.sort()
}

/** Those that are offered first; one of a newer version is shown, too. */
function reactionsOf(map: Y.Map<unknown>): Reaction[] {
  const bySign = new Map<string, string[]>(REACTIONS.map((sign) => [sign, []]))
  for (const member of membersOf(map, REACTION)) {
    const cut = member.indexOf(':')
    const [sign, person] = [member.slice(0, cut), member.slice(cut + 1)]
    if (cut < 1 || person === '') continue
    bySign.set(sign, [...(bySign.get(sign) ?? []), person])
  }
  return [...bySign].flatMap(([sign, people]) => (people.length === 0 ? [] : [{ sign, people }]))
}

export interface CommentDraft {
  readonly post: string
  readonly thread: string | null
  readonly text: string
  readonly passage: Passage | null
  readonly mentions: readonly string[]
}

/** What is written by the functions below is written inside a transaction of the caller's. */
export function writeComment(
  comments: Records,
  { post, thread, text, passage, mentions }: CommentDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const fields = {
    post,
    thread: thread ?? undefined,
    on: passage?.on,
    from: passage?.from,
    to: passage?.to,
    quote: passage?.words,
    ...Object.fromEntries(mentions.map((person) => [memberKey('mention', person), true])),
  }
  return createRecord(comments, fields, { text: text.trim() }, author)
}

export function editComment(
  comments: Records,
  id: string,
  text: string,
  mentions: readonly string[],
  author: Author,
): readonly Step[] {
  const map = comments.get(id)
  if (!map) return []
  const fields: Record<string, true | undefined> = {}
  for (const person of membersOf(map, MENTION)) fields[memberKey('mention', person)] = undefined
  for (const person of mentions) fields[memberKey('mention', person)] = true
  return [
    ...changeProse(comments, id, 'text', text.trim(), author),
    ...changeRecord(comments, id, fields, author),
  ]
}

export function removeComment(comments: Records, id: string, author: Author): readonly Step[] {
  return changeRecord(comments, id, { deletedAt: author.now }, author)
}

/** @param thread the id of its first comment */
export function settleThread(
  comments: Records,
  thread: string,
  resolved: boolean,
  author: Author,
): readonly Step[] {
  const fields = resolved
    ? { resolvedAt: author.now, resolvedBy: author.person }
    : { resolvedAt: undefined, resolvedBy: undefined }
  return changeRecord(comments, thread, fields, author)
}

/** Puts the author's reaction there, or takes it away. */
export function toggleReaction(
  comments: Records,
  id: string,
  sign: string,
  author: Author,
): readonly Step[] {
  const key = memberKey('reaction', `${sign}:${author.person}`)
  const isOn = comments.get(id)?.get(key) === true
  return changeRecord(comments, id, { [key]: isOn ? undefined : true }, author)
}
