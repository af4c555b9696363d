/** The names in a file, in the workspace's terms. */
import { foldName } from '#shared/domain/named.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import type { ImportedPost } from '../imported-post.ts'
import { networkNamed } from '../network-names.ts'
import type { PostValues } from '../post-values.ts'

export interface KnownNames {
  readonly channels: readonly {
    readonly id: string
    readonly network: string
    /** Null for the channel that is called after its network. */
    readonly name: string | null
  }[]
  /** Of several with the same name, the last is meant. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** Names that nothing here answers to, and how many posts use them. */
export interface UnknownNames {
  readonly channels: ReadonlyMap<string, number>
  readonly people: ReadonlyMap<string, number>
}

export interface Resolver {
  resolve(post: ImportedPost & { readonly status: PostStatus }): PostValues
  /** Whether both are people and called the same, so that a file cannot tell which of them it means. */
  areNamesakes(one: string | null, other: string | null): boolean
  readonly unknown: UnknownNames
}

/**
 * A channel that nothing answers to becomes a label: it still says where the post was meant to go. A person who is not
 * in the workspace cannot own a post there; the post has no owner until they come.
 */
export function createResolver(known: KnownNames): Resolver {
  const channels = new Map<string, number>()
  const people = new Map<string, number>()
  const count = (counts: Map<string, number>, name: string) => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const channelIds = new Map<string, string | null>()
  const channelOf = (name: string) => {
    const cached = channelIds.get(name)
    if (cached !== undefined) return cached
    const id = findChannel(name, known.channels)
    channelIds.set(name, id)
    return id
  }
  const personIds = new Map(known.people.map(({ id, name }) => [foldName(name), id]))
  const names = new Map(known.people.map(({ id, name }) => [id, foldName(name)]))
  return {
    unknown: { channels, people },
    areNamesakes(one, other) {
      const name = one === null ? undefined : names.get(one)
      return name !== undefined && other !== null && names.get(other) === name
    },
    resolve(post) {
      const ids = new Set<string>()
      const labels = [...post.labels]
      for (const name of post.channels) {
        const id = channelOf(name)
        if (id !== null) ids.add(id)
        else {
          count(channels, name)
          labels.push(name)
        }
      }
      const owner = post.owner === null ? null : (personIds.get(foldName(post.owner)) ?? null)
      if (post.owner !== null && owner === null) count(people, post.owner)
      const { title, body, at, status, campaign, pillar, language, link, comment } = post
      const variants = post.variants.flatMap(({ channel, text }) => {
        const id = channelOf(channel)
        return id === null || text === '' ? [] : [{ channel: id, text }]
      })
      const byName = new Map(labels.map((label) => [foldName(label), label]))
      return {
        title,
        body,
        at,
        status,
        channels: [...ids],
        labels: [...byName.values()],
        owner,
        campaign,
        pillar,
        language,
        link,
        variants,
        comment,
      }
    },
  }
}

function findChannel(name: string, channels: KnownNames['channels']): string | null {
  const folded = foldName(name)
  const byName = channels.find(
    (channel) => channel.name !== null && foldName(channel.name) === folded,
  )
  if (byName) return byName.id
  const byId = channels.find(({ id }) => id === name)
  if (byId) return byId.id
  const network = networkNamed(name)
  return (
    channels.find((channel) => channel.network === network && channel.name === null)?.id ?? null
  )
}
