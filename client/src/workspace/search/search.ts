import { type Accessor, createSignal } from 'solid-js'
import type { Asked } from '#client/workspace/ask-worker.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Idea } from '#shared/domain/idea.ts'
import { ideaTitle } from '#shared/domain/idea.ts'
import type { Post } from '#shared/domain/post.ts'
import type { SearchEntry, SearchIndex } from './search-index.ts'

/** Everything on this device, by its words. */
export interface Search {
  /** Brings what is known up to date; nothing is done for it while nobody searches. */
  refresh(): void
  /** Posts and ideas that wait to be read; reactive. What is found until then is what has been read. */
  readonly unread: Accessor<number>
  /** Ids of posts and ideas, the likeliest first. Rejects when the worker breaks. */
  find(typed: string, most: number): Promise<readonly string[]>
  close(): void
}

/** A few milliseconds of reading. */
const AT_ONCE = 50

export function createSearch(means: {
  readonly workspace: Pick<
    Workspace,
    | 'posts'
    | 'ideas'
    | 'labels'
    | 'campaigns'
    | 'pillars'
    | 'channels'
    | 'people'
    | 'reviews'
    | 'media'
  >
  readonly worker: Asked<SearchIndex>
  readonly idle: Environment['idle']
  readonly networks: Parameters<typeof networkName>[1]
  /** In the workspace's time zone, such as `2026-10-22`. */
  today(): string
}): Search {
  const { workspace, worker, idle } = means
  const { posts } = workspace
  /** A record that changes is another object; what is said about a post does not change it. */
  const known = new Map<string, { readonly one: Post | Idea; readonly said: string }>()
  let discussed: ReadonlyMap<string, string> = new Map()
  const [unread, setUnread] = createSignal(0)
  let names = ''
  let stop = (): void => {}

  // A worker that breaks says so to whoever asks it something.
  const tell = (told: Promise<void>): void => void told.catch(() => {})
  const entryOf = (one: Post | Idea, called: ReadonlyMap<string, string>): SearchEntry => {
    const { id, labels, campaign } = one
    const isPost = one.kind === 'post'
    const own = isPost ? [...one.channels, one.owner ?? '', one.pillar ?? ''] : [one.foundBy ?? '']
    return {
      id,
      title: isPost ? one.title : ideaTitle(one),
      text: isPost
        ? [posts.wordsOf(id), one.link, discussed.get(id), attachedTo(id)].filter(Boolean).join(' ')
        : (workspace.ideas()?.wordsOf(id) ?? ''),
      names: [...own, ...labels, campaign ?? ''].map((name) => called.get(name) ?? '').join(' '),
    }
  }
  const attachedTo = (post: string): string =>
    (workspace.media()?.of(post) ?? [])
      .map(({ name, alt, credit }) => `${name} ${alt} ${credit}`)
      .join(' ')
  const read = (waiting: readonly (Post | Idea)[], called: ReadonlyMap<string, string>): void => {
    setUnread(waiting.length)
    if (waiting.length === 0) return
    stop = idle(() => {
      const now = waiting.slice(0, AT_ONCE)
      for (const one of now) known.set(one.id, { one, said: discussed.get(one.id) ?? '' })
      tell(worker.put(now.map((one) => entryOf(one, called))))
      read(waiting.slice(AT_ONCE), called)
    })
  }
  return {
    unread,
    refresh() {
      stop()
      const called = namesIn(workspace, means.networks)
      // They come after the posts.
      const all = JSON.stringify([...called, workspace.media() !== null])
      if (all !== names) known.clear()
      names = all
      discussed = discussedIn(workspace)
      const here = new Set<string>()
      const waiting: (Post | Idea)[] = []
      for (const one of [...posts.all(), ...(workspace.ideas()?.every() ?? [])]) {
        here.add(one.id)
        const before = known.get(one.id)
        if (before?.one !== one || before.said !== (discussed.get(one.id) ?? '')) waiting.push(one)
      }
      const gone = [...known.keys()].filter((id) => !here.has(id))
      for (const id of gone) known.delete(id)
      if (gone.length > 0) tell(worker.remove(gone))
      // Of what is found alike, what was read first comes first.
      read(waiting.sort(nearestTo(means.today())), called)
    },
    find: worker.find,
    close() {
      stop()
      worker.close()
    },
  }
}

/** What was said about posts, by post. */
function discussedIn({ reviews }: Pick<Workspace, 'reviews'>): ReadonlyMap<string, string> {
  const discussions = reviews()?.discussions
  return new Map(
    discussions?.posts().map((post) => {
      const said = discussions.of(post).filter(({ deletedAt }) => deletedAt === null)
      return [post, said.map(({ text }) => text).join(' ')]
    }),
  )
}

function namesIn(
  {
    labels,
    campaigns,
    pillars,
    channels,
    people,
  }: Pick<Workspace, 'labels' | 'campaigns' | 'pillars' | 'channels' | 'people'>,
  networks: Parameters<typeof networkName>[1],
): ReadonlyMap<string, string> {
  const named = [...labels(), ...campaigns(), ...pillars(), ...people()]
  return new Map([
    ...named.map(({ id, name }) => [id, name] as const),
    ...channels().map(
      ({ id, network, name }) => [id, `${name ?? ''} ${networkName(network, networks)}`] as const,
    ),
  ])
}

/** What comes, then what has been, then what has no date. */
function nearestTo(today: string): (a: Post | Idea, b: Post | Idea) => number {
  const when = (one: Post | Idea) => (one.kind === 'post' ? one.at : null)
  const rank = (at: string | null): number => (at === null ? 2 : at < today ? 1 : 0)
  return (one, other) => {
    const [a, b] = [when(one), when(other)]
    const ranks = rank(a) - rank(b)
    if (ranks !== 0 || a === null || b === null || a === b) return ranks
    return a < b === rank(a) > 0 ? 1 : -1
  }
}
