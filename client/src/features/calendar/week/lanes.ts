/** A post of a day by its hour, in minutes since midnight. */
export interface Timed {
  readonly post: string
  readonly minute: number
}

/** Beside which others a post stands: in one of so many lanes of equal width, the first is 0. */
export interface Lane extends Timed {
  readonly lane: number
  readonly lanes: number
  /** Beside the lanes stands how many more there are. */
  readonly besideRest: boolean
}

/** The posts of an hour for which no lane is left, counted beside the others. */
export interface Rest {
  /** From 0 to 23. */
  readonly hour: number
  /** Of the first of them, since midnight. */
  readonly minute: number
  readonly posts: readonly string[]
}

/** How many lanes there is room for: where all posts have one, and beside what counts the rest. */
export interface LaneRoom {
  readonly lanes: number
  readonly besideRest: number
}

export interface Laid {
  readonly lanes: readonly Lane[]
  readonly rests: readonly Rest[]
}

/**
 * Deals posts that would lie over each other into lanes, as few as there need be, the first ones first. Posts that touch
 * by way of others share one width, so that an edge runs through.
 * @param posts in the order of their minutes
 * @param length how many minutes a post covers
 */
export function intoLanes(posts: readonly Timed[], length: number, room: LaneRoom): Laid {
  const lanes: Lane[] = []
  const left: Timed[] = []
  for (const chain of chainsOf(posts, length)) {
    const whole = dealt(chain, length, room.lanes)
    const besideRest = whole.left.length > 0
    const deal = besideRest ? dealt(chain, length, room.besideRest) : whole
    lanes.push(...deal.placed.map((post) => ({ ...post, lanes: deal.lanes, besideRest })))
    left.push(...deal.left)
  }
  return { lanes, rests: byHour(left) }
}

function dealt(chain: readonly Timed[], length: number, most: number) {
  const ends: number[] = []
  const placed: (Timed & { readonly lane: number })[] = []
  const left: Timed[] = []
  for (const post of chain) {
    const free = ends.findIndex((end) => end <= post.minute)
    const lane = free < 0 ? ends.length : free
    if (lane < most) {
      ends[lane] = post.minute + length
      placed.push({ ...post, lane })
    } else left.push(post)
  }
  return { placed, left, lanes: ends.length }
}

function byHour(left: readonly Timed[]): readonly Rest[] {
  const hours = Map.groupBy(left, ({ minute }) => Math.floor(minute / 60))
  return [...hours].map(([hour, posts]) => ({
    hour,
    minute: Math.min(...posts.map(({ minute }) => minute)),
    posts: posts.map(({ post }) => post),
  }))
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
