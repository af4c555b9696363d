import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js'
import { type Command, isAvailable } from '#client/commands/command.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Search } from '#client/workspace/search/search.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import type { Idea } from '#shared/domain/idea.ts'
import type { Post } from '#shared/domain/post.ts'
import { type Facet, foldText } from '#shared/domain/post-filter.ts'
import { PALETTE } from './palette-id.ts'

/** What a post belongs to by a name. */
type Named = Extract<Facet, 'campaign' | 'pillar' | 'label'>

/** One thing to go to or to do. */
export type Item =
  | { readonly kind: 'post'; readonly key: string; readonly post: Post }
  | { readonly kind: 'idea'; readonly key: string; readonly idea: Idea }
  | {
      readonly kind: 'command'
      readonly key: string
      readonly command: Command
      readonly label: string
    }
  | ({ readonly kind: 'view'; readonly key: string } & NamedView)
  | ({ readonly kind: 'place'; readonly key: string } & NamedPlace)
  | {
      readonly kind: 'filter'
      readonly key: string
      readonly facet: Named
      readonly id: string
      readonly name: string
    }

/** A way to look at the calendar that the team has saved. */
export interface NamedView {
  readonly id: string
  readonly name: string
  readonly address: string
}

/** What the team plans by, on a page of its own. */
export interface NamedPlace extends NamedView {
  readonly of: 'campaign' | 'pillar' | 'slot' | 'template'
}

export interface Group {
  readonly id: 'posts' | 'ideas' | 'views' | 'commands' | 'filters' | 'places'
  readonly items: readonly Item[]
}

export interface PaletteView {
  readonly typed: Accessor<string>
  type(text: string): void
  /** Those that have something, in the order in which they are shown. */
  readonly groups: Accessor<readonly Group[]>
  readonly items: Accessor<readonly Item[]>
  /** The one that Enter takes; null where there is none. */
  readonly current: Accessor<Item | null>
  readonly state: Accessor<PaletteState>
  /** Goes round at the ends. */
  move(by: number): void
  /** `index` is one of `items`. */
  point(index: number): void
}

export type PaletteState =
  | { readonly kind: 'found' }
  /** Nothing so far, of what has been read. */
  | { readonly kind: 'reading'; readonly left: number }
  | { readonly kind: 'nothing' }
  /** Posts cannot be looked through; everything else is there. */
  | { readonly kind: 'broken' }

export interface PaletteMeans {
  readonly workspace: Pick<
    Workspace,
    'posts' | 'ideas' | 'labels' | 'campaigns' | 'pillars' | 'lookEverywhere'
  >
  readonly search: Search
  readonly views: Accessor<readonly NamedView[]>
  readonly places: Accessor<readonly NamedPlace[]>
  /** What could be done at the moment at which this was opened. */
  readonly commands: readonly Command[]
  readonly words: Accessor<Words>
  /** Of the workspace, such as `2026-10-22`. */
  readonly today: string
}

const MOST_POSTS = 8
const MOST_IDEAS = 4
const MOST_FILTERS = 4
const MOST_VIEWS = 5
const MOST_PLACES = 5
/** Before anything is typed: what comes next. */
const AHEAD_POSTS = 4
const AHEAD_DAYS = 14
/** Of a name to filter by; fewer letters say too little. */
const FILTER_FROM = 2

export function createPaletteView(means: PaletteMeans): PaletteView {
  const { workspace, search, words } = means
  const { posts } = workspace
  const [typed, setTyped] = createSignal('')
  const [found, setFound] = createSignal<readonly string[]>([])
  const [broken, setBroken] = createSignal(false)
  const [index, setIndex] = createSignal(0)
  const looked = createMemo(() => foldText(typed()).split(/\s+/).filter(Boolean))

  // What comes from the relay meanwhile is looked through, too.
  createEffect(on([posts.count, () => workspace.ideas()?.ids()], search.refresh))
  const find = async (wanted: readonly string[]): Promise<void> => {
    try {
      const ids =
        wanted.length === 0 ? [] : await search.find(typed(), 2 * (MOST_POSTS + MOST_IDEAS))
      if (wanted === looked()) setFound(ids)
    } catch {
      setBroken(true)
    }
  }
  createEffect(on([looked, search.unread], ([wanted]) => void find(wanted)))
  const wasTyped = createMemo((was: boolean) => was || looked().length > 0, false)
  createEffect(() => {
    // What lies in years that nobody has looked at is read once somebody searches.
    if (wasTyped()) void workspace.lookEverywhere().then(search.refresh)
  })

  const postItem = (id: string): readonly Item[] => {
    const post = posts.whole(id)
    return post?.kind === 'post' && post.deletedAt === null
      ? [{ kind: 'post', key: `post-${id}`, post }]
      : []
  }
  const ideaItem = (id: string): readonly Item[] => {
    const idea = workspace.ideas()?.get(id)
    return idea?.kind === 'idea' && idea.deletedAt === null
      ? [{ kind: 'idea', key: `idea-${id}`, idea }]
      : []
  }
  const ahead = (): readonly string[] => {
    const days = Array.from({ length: AHEAD_DAYS }, (_, days) => addDays(means.today, days))
    return days.flatMap((day) => posts.onDay(day)).slice(0, AHEAD_POSTS)
  }
  const has = (text: string): boolean => {
    const words = foldText(text).split(/[^\p{L}\p{N}]+/u)
    return looked().every((one) => words.some((word) => word.startsWith(one)))
  }
  const commandItems = (): readonly Item[] =>
    means.commands.flatMap((command) => {
      const label = command.label(words())
      return has(label) ? [{ kind: 'command', key: `command-${command.id}`, command, label }] : []
    })
  const viewItems = (): readonly Item[] =>
    means
      .views()
      .filter(({ name }) => looked().length > 0 && has(name))
      .map((one) => ({ kind: 'view', key: `view-${one.id}`, ...one }) as const)
      .slice(0, MOST_VIEWS)
  const placeItems = (): readonly Item[] =>
    means
      .places()
      .filter(({ name }) => looked().length > 0 && has(name))
      .map((one) => ({ kind: 'place', key: `${one.of}-page-${one.id}`, ...one }) as const)
      .slice(0, MOST_PLACES)
  const filterItems = (): readonly Item[] => {
    if (foldText(typed()).length < FILTER_FROM) return []
    const named = (facet: Named, all: readonly { readonly id: string; readonly name: string }[]) =>
      all
        .filter(({ name }) => has(name))
        .map(
          ({ id, name }) => ({ kind: 'filter', key: `${facet}-${id}`, facet, id, name }) as const,
        )
    return [
      ...named('campaign', workspace.campaigns()),
      ...named('pillar', workspace.pillars()),
      ...named('label', workspace.labels()),
    ].slice(0, MOST_FILTERS)
  }
  const groups = createMemo(() => {
    const ids = looked().length === 0 ? ahead() : found()
    const all: readonly Group[] = [
      { id: 'posts', items: ids.flatMap(postItem).slice(0, MOST_POSTS) },
      { id: 'ideas', items: ids.flatMap(ideaItem).slice(0, MOST_IDEAS) },
      { id: 'views', items: viewItems() },
      { id: 'commands', items: commandItems() },
      { id: 'filters', items: filterItems() },
      { id: 'places', items: placeItems() },
    ]
    return all.filter((group) => group.items.length > 0)
  })
  const items = createMemo(() => groups().flatMap((group) => group.items))
  const at = () => Math.min(index(), items().length - 1)
  return {
    typed,
    type(text) {
      setIndex(0)
      setTyped(text)
    },
    groups,
    items,
    current: () => items()[at()] ?? null,
    state: () => {
      if (broken()) return { kind: 'broken' }
      if (items().length > 0) return { kind: 'found' }
      return search.unread() > 0 ? { kind: 'reading', left: search.unread() } : { kind: 'nothing' }
    },
    move(by) {
      const { length } = items()
      if (length > 0) setIndex((at() + by + length) % length)
    },
    point: setIndex,
  }
}

/** What the palette can run; another layer's keys mean nothing while it lies above them. */
export function runnable(commands: readonly Command[]): readonly Command[] {
  const seen = new Set<string>()
  return commands.filter((command) => {
    const first = !seen.has(command.id)
    seen.add(command.id)
    return first && command.run !== undefined && command.id !== PALETTE && isAvailable(command)
  })
}
