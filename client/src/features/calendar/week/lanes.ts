/** A post of a day by its hour, in minutes since midnight. */
export interface Timed {
  readonly post: string
  readonly minute: number
}

/** Beside which others a post stands: in one of so many lanes of equal width, the first is 0. */
export interface Lane extends Timed {
  readonly lane: number
  readonly lanes: number
}

/**
 * Deals posts that would lie over each other into lanes, as few as there need be. Posts that touch by way of others
 * share one width, so that an edge runs through.
 * @param posts in the order of their minutes
 * @param length how many minutes a post covers
 */
export function intoLanes(posts: readonly Timed[], length: number): readonly Lane[] {
  return chainsOf(posts, length).flatMap((chain) => {
    const ends: number[] = []
    const dealt = chain.map((post) => {
      const free = ends.findIndex((end) => end <= post.minute)
      const lane = free < 0 ? ends.length : free
      ends[lane] = post.minute + length
      return { ...post, lane }
    })
    return dealt.map((post) => ({ ...post, lanes: ends.length }))
  })
}

/** Posts that overlap one after the other. */
function chainsOf(posts: readonly Timed[], length: number): readonly (readonly Timed[])[] {
  const chains: Timed[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const post of posts) {
    if (post.minute >= end) chains.push([])
    chains.at(-1)?.push(post)
    end = post.minute + length
  }
  return chains
}
