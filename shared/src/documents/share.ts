import type * as Y from 'yjs'
import { parseShownPost, type ShownPost } from '#shared/domain/shown-post.ts'
import { isTimeZone } from '#shared/domain/zone.ts'

/**
 * `share-{id}`: what guests may look at. One key a post, whose value is replaced whole and only when it differs: two
 * devices that write the same thing at once end with that thing.
 */
export function shownPostsIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('posts')
}

function aboutIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('about')
}

/** Who shares it, and how it is to be read. */
export interface ShownAbout {
  readonly workspace: string
  readonly name: string
  /** The name of the person who made the link. */
  readonly by: string
  /** IANA name. */
  readonly timeZone: string
  readonly from: string | null
  readonly to: string | null
}

export interface Shown {
  readonly about: ShownAbout
  readonly posts: ReadonlyMap<string, ShownPost>
}

/** As a guest's page reads it. */
export interface ReadShown {
  /** Null until somebody of the team has written it. */
  readonly about: ShownAbout | null
  readonly posts: ReadonlyMap<string, ShownPost>
  /** When something last changed in it (ms since 1970). */
  readonly updatedAt: number | null
}

/** Posts written in one transaction (M12). */
const AT_ONCE = 200

/** Makes the document show exactly this; false when it did already. */
export function writeShown(
  doc: Y.Doc,
  { about, posts }: Shown,
  now: number,
  origin: unknown,
): boolean {
  const shown = shownPostsIn(doc)
  const changes: (() => void)[] = []
  for (const id of shown.keys()) if (!posts.has(id)) changes.push(() => shown.delete(id))
  for (const [id, post] of posts)
    if (!isSame(shown.get(id), post)) changes.push(() => shown.set(id, post))
  for (const [key, value] of Object.entries(about))
    if (aboutIn(doc).get(key) !== value) changes.push(() => aboutIn(doc).set(key, value))
  if (changes.length === 0) return false
  changes.push(() => aboutIn(doc).set('updatedAt', now))
  for (let start = 0; start < changes.length; start += AT_ONCE) {
    doc.transact(() => {
      for (const change of changes.slice(start, start + AT_ONCE)) change()
    }, origin)
  }
  return true
}

export function readShown(doc: Y.Doc): ReadShown {
  const posts = new Map<string, ShownPost>()
  for (const [id, value] of shownPostsIn(doc)) {
    const post = parseShownPost(value)
    if (post) posts.set(id, post)
  }
  const updatedAt = aboutIn(doc).get('updatedAt')
  return {
    about: readAbout(aboutIn(doc)),
    posts,
    updatedAt: typeof updatedAt === 'number' ? updatedAt : null,
  }
}

function readAbout(map: Y.Map<unknown>): ShownAbout | null {
  const textOf = (key: string) => {
    const value = map.get(key)
    return typeof value === 'string' ? value : null
  }
  const workspace = textOf('workspace')
  if (workspace === null) return null
  const timeZone = textOf('timeZone')
  return {
    workspace,
    name: textOf('name') ?? '',
    by: textOf('by') ?? '',
    timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : 'UTC',
    from: textOf('from'),
    to: textOf('to'),
  }
}

/** Both are plain JSON whose keys were written in the order of `ShownPost`, or by a newer Ruche. */
function isSame(there: unknown, post: ShownPost): boolean {
  return there !== undefined && JSON.stringify(there) === JSON.stringify(post)
}
