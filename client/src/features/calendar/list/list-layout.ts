/** A day of the list: its posts, and where one in the hand would land. */
export interface ListedDay {
  readonly day: string
  /** Ids, and among them by their hours the keys of slots that are free. */
  readonly posts: readonly string[]
  /** Before which of its posts the slot of the carried one is drawn; null when that is elsewhere. */
  readonly slot: number | null
}

/** In px. */
export interface Sizes {
  readonly head: number
  readonly row: number
}

/** What of a day is drawn; `from` and `to` count its posts. */
export interface DrawnDay {
  readonly day: string
  readonly from: number
  readonly to: number
}

export interface PlacedDay extends ListedDay {
  readonly top: number
  readonly height: number
  /** How many rows stand above its head, and how many posts. */
  readonly rowsAbove: number
  readonly postsAbove: number
}

/** Where everything in the list stands: arithmetic, so that ten thousand posts cost what those on the screen cost. */
export interface ListLayout {
  /** Of everything, in px. */
  readonly height: number
  /** Heads and posts; the head of the columns is not among them. */
  readonly rows: number
  readonly posts: number
  /** Undefined where the day is not in the list. */
  dayOf(day: string): PlacedDay | undefined
  /** The one at this height, or the last one before it. */
  dayAt(y: number): PlacedDay | undefined
  /** The first one that is not before a day; the last one where all are. */
  dayFrom(day: string): PlacedDay | undefined
  /** The one that is the n-th of all; null past either end. */
  postAt(index: number): { readonly day: string; readonly post: string } | null
  /** Those that touch the stretch from one height to another. */
  between(top: number, bottom: number): readonly DrawnDay[]
}

export function layOut(days: readonly ListedDay[], { head, row }: Sizes): ListLayout {
  const placed: PlacedDay[] = []
  let top = 0
  let rowsAbove = 0
  let postsAbove = 0
  for (const day of days) {
    const height = head + (day.posts.length + (day.slot === null ? 0 : 1)) * row
    placed.push({ ...day, top, height, rowsAbove, postsAbove })
    top += height
    rowsAbove += day.posts.length + 1
    postsAbove += day.posts.length
  }
  const byDay = new Map(placed.map((one) => [one.day, one]))
  /** The last that begins at or before a value. */
  const lastBefore = (of: (one: PlacedDay) => number, value: number): number => {
    let [low, high] = [0, placed.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      const one = placed[middle]
      if (one && of(one) <= value) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    height: top,
    rows: rowsAbove,
    posts: postsAbove,
    dayOf: (day) => byDay.get(day),
    dayAt: (y) => placed[lastBefore((one) => one.top, y)],
    dayFrom: (day) => placed.find((one) => one.day >= day) ?? placed.at(-1),
    postAt(index) {
      if (index < 0 || index >= postsAbove) return null
      const one = placed[lastBefore(({ postsAbove: above }) => above, index)]
      const post = one?.posts[index - one.postsAbove]
      return one && post !== undefined ? { day: one.day, post } : null
    },
    between(from, to) {
      const drawn: DrawnDay[] = []
      for (let at = lastBefore((one) => one.top, from); at < placed.length; at++) {
        const one = placed[at]
        if (!one || one.top >= to) break
        const most = one.posts.length
        // A slot among them moves those below it down by one.
        const first = Math.floor((from - one.top - head) / row) - 1
        const end = Math.ceil((to - one.top - head) / row)
        drawn.push({ day: one.day, from: clamp(first, most), to: clamp(end, most) })
      }
      return drawn
    },
  }
}

/** How far below the top of its day a post stands, in px. */
export function offsetOf(day: ListedDay, index: number, { head, row }: Sizes): number {
  const isBelowSlot = day.slot !== null && index >= day.slot
  return head + (index + (isBelowSlot ? 1 : 0)) * row
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
