import type { Workspace } from '#client/workspace/workspace.ts'
import type { Shown } from '#shared/documents/share.ts'
import { proseOf } from '#shared/domain/fields.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Post } from '#shared/domain/post.ts'
import { textKey } from '#shared/domain/post-texts.ts'
import type { ShareFilter } from '#shared/domain/share.ts'
import { type ShownNames, type ShownPost, showPost } from '#shared/domain/shown-post.ts'

type Source = Pick<
  Workspace,
  'posts' | 'write' | 'channels' | 'people' | 'labels' | 'campaigns' | 'settings'
>

/**
 * What guests see of the calendar through a filter, over every volume that is open.
 * `createdBy` is the person who made the link, or will.
 */
export function shownCalendar(
  workspace: Source,
  filter: ShareFilter & { readonly createdBy: string | null },
): Shown {
  const people = namesOf(workspace.people())
  const names = shownNames(workspace, people)
  const posts = new Map<string, ShownPost>()
  for (const post of workspace.posts.all()) {
    const shown = showPost(post, filter, names, {
      text: () => workspace.posts.textOf(post.id),
      variant: (channel) => variantOf(workspace, post, channel),
      statuses: () => statusesIn(workspace.posts.history(post.id)),
    })
    if (shown) posts.set(post.id, shown)
  }
  const { name, timeZone } = workspace.settings()
  const by = (filter.createdBy !== null && people.get(filter.createdBy)) || ''
  const { from, to } = filter
  return { about: { workspace: name, name: filter.name, by, timeZone, from, to }, posts }
}

function variantOf({ write }: Source, post: Post, channel: string): string | null {
  const prose = post.variants[channel]
  const map = prose === undefined ? null : write.homeOf(post.id)?.get(post.id)
  return map ? (proseOf(map, textKey(prose ?? ''))?.toString() ?? null) : null
}

function statusesIn(history: readonly HistoryEntry[]): string[] {
  return history
    .filter(({ field }) => field === 'status')
    .map(({ after }) => after)
    .filter((after) => typeof after === 'string')
}

function shownNames(workspace: Source, people: ReadonlyMap<string, string>): ShownNames {
  const channels = new Map(
    workspace.channels().map(({ id, network, name }) => [id, { network, name }]),
  )
  const labels = namesOf(workspace.labels())
  const campaigns = namesOf(workspace.campaigns())
  return {
    channel: (id) => channels.get(id) ?? null,
    person: (id) => people.get(id) ?? null,
    label: (id) => labels.get(id) ?? null,
    campaign: (id) => campaigns.get(id) ?? null,
  }
}

function namesOf(things: readonly { readonly id: string; readonly name: string }[]) {
  return new Map(things.map(({ id, name }) => [id, name]))
}
