import type { Words } from '#client/i18n/words.ts'
import type { Choice } from '#client/ui/ChoiceList.tsx'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isUnusedIn } from '#shared/domain/channel-use.ts'
import { POST_STATUSES } from '#shared/domain/post.ts'
import {
  type Facet,
  matcherOf,
  NONE,
  type PostFilter,
  valuesIn,
} from '#shared/domain/post-filter.ts'
import { postsOn } from '../frame/shown-posts.ts'
import type { CalendarView } from '../view.ts'

export interface FacetMeans {
  readonly workspace: Workspace
  readonly say: PostWords
  readonly words: Words
}

interface Means extends FacetMeans {
  readonly view: Pick<CalendarView, 'filter' | 'shown' | 'days'>
}

/** The name of an id in a facet; null for what is no more. Reactive. */
export function nameIn(
  facet: Facet,
  id: string,
  { workspace, say, words }: FacetMeans,
): string | null {
  if (id === NONE) return words.filters.nothing[facet]
  const byId = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.find((one) => one.id === id)?.name ?? null
  switch (facet) {
    case 'channel':
      return workspace.channels().some((one) => one.id === id) ? say.channel(id).name : null
    case 'status':
      return say.status(id)
    case 'owner': {
      const person = workspace.people().find((one) => one.id === id)
      return person ? workspace.called(person) : null
    }
    case 'campaign':
      return byId(workspace.campaigns())
    case 'pillar':
      return byId(workspace.pillars())
    case 'label':
      return byId(workspace.labels())
  }
}

/** Whether an id of a facet still means something here. Reactive. */
export function isThere(facet: Facet, id: string, workspace: Workspace): boolean {
  if (id === NONE || facet === 'status') return true
  // Somebody who has left still has what was theirs.
  const known = facet === 'owner' ? workspace.people() : workspace[`${facet}s`]()
  return known.some((one) => one.id === id)
}

/** What a facet can choose, with how many of the posts in view and ideas would be shown for it. Reactive. */
export function choicesIn(facet: Facet, means: Means): readonly Choice[] {
  const { workspace, view, words } = means
  const filter = view.filter()
  const ids = [...postsOn(workspace.posts, view.days()), ...workspace.posts.unscheduled()]
  const counts = new Map<string, number>()
  const matches = matcherOf({ ...filter, [facet]: [] }, view.shown.textOf)
  for (const post of ids.map(workspace.posts.whole)) {
    if (post?.kind !== 'post' || !matches(post)) continue
    for (const id of valuesIn(post, facet)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const known = [...knownIn(facet, workspace), ...(facet === 'status' ? [] : [NONE])]
  const gone = [...filter[facet], ...counts.keys()].filter((id) => !known.includes(id))
  return [...new Set([...known, ...gone])].map((id) => ({
    id,
    name: nameIn(facet, id, means) ?? words.filters.removed[facet],
    count: counts.get(id) ?? 0,
    chosen: filter[facet].includes(id),
  }))
}

function knownIn(facet: Facet, workspace: Workspace): readonly string[] {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  switch (facet) {
    case 'channel':
      return ids(workspace.channels()).filter((id) => !isUnusedIn(workspace.write.settings, id))
    case 'status':
      return POST_STATUSES
    case 'owner':
      return ids(workspace.members())
    case 'campaign':
      return ids(workspace.campaigns())
    case 'pillar':
      return ids(workspace.pillars())
    case 'label':
      return ids(workspace.labels())
  }
}

/** The filter with one id of a facet put on, or taken off where it was on. */
export function toggled(filter: PostFilter, facet: Facet, id: string): PostFilter {
  const ids = filter[facet]
  const now = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].sort()
  return { ...filter, [facet]: now }
}
