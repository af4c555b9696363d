import { type Accessor, createMemo, createSignal, untrack } from 'solid-js'
import { createIdeaCommands, type IdeaCommands } from '#client/commands/ideas.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type Apart, apartIn } from '#shared/domain/apart.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { type Idea, ideaTitle } from '#shared/domain/idea.ts'
import { sourceOf } from '#shared/domain/idea-link.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { foldText } from '#shared/domain/post-filter.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import type { Found } from '#shared/formats/ideas/found.ts'
import { draftsOf } from './drafts.ts'
import { type IdeaFilter, MARKS, type Mark } from './idea-filter.ts'

export interface IdeasView {
  readonly commands: IdeaCommands
  /** Those that the filter lets through, the newest first. */
  readonly ids: Accessor<readonly string[]>
  /** How many there are at all, and how many each mark of the filter would leave. */
  readonly counts: Accessor<Readonly<Record<Mark | 'all', number>>>
  idea(id: string): Idea | Damaged | null
  /** Whole. */
  texts(id: string): { readonly text: string; readonly note: string }
  /** In the workspace's time zone, such as `2026-10-22`. */
  readonly today: Accessor<string>
  foundOn(idea: Idea): string
  /** What somebody is called: a file may have brought a name that nobody here has. */
  nameOf(person: string): string
  mayChange(): boolean
  /** That were made of it, the first one first. */
  posts(id: string): readonly Post[]
  /** What of it two people changed who did not know of each other. */
  apart(id: string): readonly Apart[]
  /** Others that lead to the same page, the first one first. */
  alike(idea: Idea): readonly Idea[]
  /** Where somebody is: what the keys are about. Null where that is nowhere. */
  readonly spot: Accessor<string | null>
  at(id: string | null): void
  /** The one so many further on, or the last one that way; null where there is none. */
  from(id: string | null, steps: number): string | null
  note(found: readonly Found[]): readonly string[]
  /** Checked by this person, or waiting again. */
  toggleCheck(id: string): void
  /** The post that was made of it already, or a new one; null where none may be made. */
  turn(id: string): string | null
  /** Whatever was made of it before. */
  turnAgain(id: string): string | null
  remove(id: string): void
}

export function createIdeasView(means: {
  readonly workspace: Workspace
  readonly now: () => number
  readonly filter: Accessor<IdeaFilter>
  /** A line that says where it is from, for the text of a post; empty for none. */
  readonly credit: (source: string, author: string) => string
}): IdeasView {
  const { workspace, filter } = means
  const { posts } = workspace
  const commands = createIdeaCommands(workspace)
  const colleague = createColleagues(workspace)
  const [spot, setSpot] = createSignal<string | null>(null)
  void workspace.lookEverywhere()

  const all = () => workspace.ideas()?.ids() ?? []
  const get = (id: string) => workspace.ideas()?.get(id) ?? null
  const folded = new WeakMap<Idea, string>()
  const wordsOf = (idea: Idea): string => {
    const known = folded.get(idea)
    const words = known ?? foldText(workspace.ideas()?.wordsOf(idea.id) ?? '')
    if (known === undefined) folded.set(idea, words)
    return words
  }
  const postsOf = (id: string) =>
    (workspace.ideas()?.postsOf(id) ?? [])
      .map((post) => posts.whole(post))
      .filter((post) => post?.kind === 'post')
  const marked: Record<Mark, (idea: Idea) => boolean> = {
    unchecked: ({ checks }) => checks.length === 0,
    unused: ({ id }) => workspace.ideas()?.used().has(id) !== true,
    mine: ({ foundBy }) => foundBy === workspace.me.id,
  }
  // Every change makes another list of them: there is nothing more to watch in each.
  const read = createMemo(() => {
    const found = all()
    return untrack(() => found.map(get).filter((one) => one !== null))
  })
  const ids = createMemo(() => {
    const { label, text, ...marks } = filter()
    const words = foldText(text).split(/\s+/).filter(Boolean)
    const wanted = MARKS.filter((mark) => marks[mark])
    const isShown = (one: Idea | Damaged): boolean => {
      // What cannot be read is in no filter, and is to be seen to.
      if (one.kind === 'damaged') return true
      if (!wanted.every((mark) => marked[mark](one))) return false
      if (label !== null && !one.labels.includes(label)) return false
      return words.length === 0 || words.every((word) => wordsOf(one).includes(word))
    }
    return read()
      .filter(isShown)
      .map(({ id }) => id)
  })
  const counts = createMemo(() => {
    const ideas = read().filter((one) => one.kind === 'idea')
    const count = (mark: Mark) => ideas.filter(marked[mark]).length
    return {
      all: ideas.length,
      unchecked: count('unchecked'),
      unused: count('unused'),
      mine: count('mine'),
    }
  })
  const from = (id: string | null, steps: number): string | null => {
    const shown = ids()
    const at = id === null ? -1 : shown.indexOf(id)
    const index = at < 0 ? (steps < 0 ? shown.length - 1 : 0) : at + steps
    return shown[Math.max(0, Math.min(index, shown.length - 1))] ?? null
  }
  /** What is done to where somebody is may take it away: then they are at the next one, or the one before. */
  const keepingPlace = (id: string, does: () => void): void => {
    const [next = null] = [from(id, 1), from(id, -1)].filter((other) => other !== id)
    const wasHere = spot() === id
    does()
    if (wasHere && !ids().includes(id)) setSpot(next)
  }
  const day = (instant: number) => dayOf(localTimeAt(instant, workspace.settings().timeZone))
  const today = () => day(means.now())
  const turnAgain = (id: string): string | null => {
    const idea = get(id)
    if (idea?.kind !== 'idea') return null
    // A bare host would be a second link on most networks, and the one that they preview.
    const source = idea.source === sourceOf(idea.link ?? '') ? '' : idea.source
    return commands.turn(id, means.credit(source, idea.author))
  }

  return {
    commands,
    ids,
    counts,
    idea(id) {
      const one = get(id)
      return one?.kind === 'idea' && one.deletedAt !== null ? null : one
    },
    texts: (id) => workspace.ideas()?.textsOf(id) ?? { text: '', note: '' },
    today,
    foundOn: (idea) => idea.found ?? day(idea.createdAt),
    nameOf: (person) => colleague(person)?.name ?? person,
    mayChange: () => workspace.readOnly() === null,
    posts: postsOf,
    apart(id) {
      const ideas = workspace.ideas()
      // Any change of the record wakes who reads it.
      return ideas?.get(id) ? apartIn(ideas.homeOf(id)?.get(id) ?? null) : []
    },
    alike: ({ id, link }) =>
      (workspace.ideas()?.withLink(link) ?? []).filter((other) => other.id !== id),
    spot: () => {
      const at = spot()
      return at !== null && get(at) !== null ? at : null
    },
    at: setSpot,
    from,
    note: (found) => commands.note(draftsOf(found, today())),
    toggleCheck(id) {
      const idea = get(id)
      if (idea?.kind !== 'idea') return
      keepingPlace(id, () => (idea.checks.length === 0 ? commands.check(id) : commands.uncheck(id)))
    },
    turn: (id) => postsOf(id)[0]?.id ?? turnAgain(id),
    turnAgain,
    remove: (id) => keepingPlace(id, () => commands.remove(id)),
  }
}

/** As it stands in lists. */
export function titleOf(one: Idea | Damaged, unnamed: string, damaged: string): string {
  return one.kind === 'damaged' ? damaged : ideaTitle(one) || unnamed
}
