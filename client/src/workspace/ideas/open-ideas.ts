import { createMemo, createRoot, createSignal, untrack } from 'solid-js'
import type * as Y from 'yjs'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { PostList } from '#client/workspace/posts/post-list.ts'
import { ideasIn } from '#shared/documents/calendar.ts'
import type { Damaged, RecordMap } from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'
import { type Idea, ideaTexts, ideaTitle, parseIdea } from '#shared/domain/idea.ts'
import { linkKey } from '#shared/domain/idea-link.ts'
import type { Ideas } from './ideas.ts'

/** The list of the posts that were made of an idea. */
const USERS = 'users'

/** Opened beside the first painting; what its posts are is read from the posts, so that two made apart are both known. */
export function openIdeas({ posts }: Pick<PostList, 'posts'>): Ideas & {
  attach(doc: Y.Doc): () => void
  close(): void
} {
  return createRoot((dispose) => ({ ...createIdeas(posts), close: dispose }))
}

function createIdeas(posts: PostList['posts']) {
  const [changed, setChanged] = createSignal(0)
  const links = createLinkIndex()
  const store = createRecordStore<Idea | Damaged>(parseIdea, ({ id, now }) => {
    links.put(id, now?.kind === 'idea' && now.deletedAt === null ? linkKey(now.link) : null)
    setChanged((times) => times + 1)
  })
  const made = posts.inLists(({ idea, deletedAt, createdAt, id }) => ({
    list: (deletedAt === null && idea) || '',
    order: `${String(createdAt).padStart(17, '0')}${id}`,
  }))
  const users = posts.inLists(({ idea, deletedAt }) => ({
    list: deletedAt === null && idea ? USERS : '',
    order: idea ?? '',
  }))
  // A post that names another idea stands elsewhere in the list, which wakes its readers.
  const used = createMemo(() => {
    const ids = users(USERS)
    return untrack(
      () =>
        new Set(
          ids.flatMap((id) => {
            const post = posts.whole(id)
            return post?.kind === 'post' && post.idea !== null ? [post.idea] : []
          }),
        ),
    )
  })
  const mapOf = (id: string): RecordMap | null => store.homeOf(id)?.get(id) ?? null
  const read = (): readonly (Idea | Damaged)[] => {
    changed()
    return [...store.plain.values()]
  }
  const ids = createMemo(() =>
    read()
      .filter((one) => one.kind === 'damaged' || one.deletedAt === null)
      .sort(newestFirst(createdAtOf))
      .map(({ id }) => id),
  )
  const bin = createMemo(() =>
    read()
      .filter((one) => one.kind === 'idea')
      .filter(({ deletedAt }) => deletedAt !== null)
      .sort(newestFirst(({ deletedAt }) => deletedAt ?? 0))
      .map(({ id }) => id),
  )
  const whole = (id: string) => store.whole(id)
  return {
    get: whole,
    ids,
    bin,
    *every() {
      for (const idea of store.plain.values())
        if (idea.kind === 'idea' && idea.deletedAt === null) yield idea
    },
    textsOf(id: string) {
      whole(id)
      const map = mapOf(id)
      return map ? ideaTexts(map) : { text: '', note: '' }
    },
    wordsOf(id: string) {
      const idea = store.plain.get(id)
      const map = mapOf(id)
      if (idea?.kind !== 'idea' || !map) return ''
      const { text, note } = ideaTexts(map)
      return [ideaTitle(idea), text, note, idea.source, idea.author, idea.link ?? ''].join('\n')
    },
    withLink(link: string | null) {
      changed()
      return links
        .of(linkKey(link))
        .map((id) => store.plain.get(id))
        .filter((one) => one?.kind === 'idea')
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    },
    // What is made of no idea lies together, in a list of no name.
    postsOf: (id: string) => (id === '' ? [] : made(id)),
    used,
    deletedBy(id: string) {
      whole(id)
      const map = mapOf(id)
      const entry = map && historyOf(map).find(({ field }) => field === 'deletedAt')
      return entry?.by ?? null
    },
    homeOf: (record: string) => store.homeOf(record),
    attach: (doc: Y.Doc) => store.attach(ideasIn(doc)),
  }
}

function createdAtOf(one: Idea | Damaged): number {
  // What cannot be read is to be seen to first.
  return one.kind === 'damaged' ? Number.POSITIVE_INFINITY : one.createdAt
}

function newestFirst<T extends { readonly id: string }>(at: (one: T) => number) {
  return (a: T, b: T): number => (at(a) === at(b) ? (a.id < b.id ? -1 : 1) : at(b) - at(a))
}

/** Ids by the page that they lead to. */
function createLinkIndex() {
  const keys = new Map<string, string>()
  const found = new Map<string, Set<string>>()
  return {
    put(id: string, key: string | null): void {
      const before = keys.get(id)
      if (before === key) return
      if (before !== undefined) found.get(before)?.delete(id)
      if (key === null) {
        keys.delete(id)
        return
      }
      keys.set(id, key)
      const own = found.get(key) ?? new Set<string>()
      found.set(key, own.add(id))
    },
    of: (key: string | null): readonly string[] => [...((key !== null && found.get(key)) || [])],
  }
}
