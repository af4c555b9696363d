import { type Accessor, batch, createMemo, createSelector, createSignal } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { postAt, type Spot } from './spot.ts'

/** Where the person is in the calendar, and where the focus is to go. */
export interface Standing {
  readonly spot: Accessor<Spot>
  /** The one day that Tab leads to (APG grid). */
  readonly tabDay: Accessor<string>
  isTabDay(day: string): boolean
  /** Where the focus is to go, told anew each time. */
  readonly reach: Accessor<Spot | null>
  /** Told anew when the post that the person is on has gone elsewhere: undone, or moved by a colleague. */
  readonly uprooted: Accessor<string | null>
  spotOf(post: string): Spot
  /** Shows the days around a spot if need be, and moves the focus there. */
  go(spot: Spot): void
  /** The focus comes back to a post without leaving the days that are shown for it: from what lay open, or when it went away. */
  back(post: string): void
  /** The focus goes where the post is now, in another month or week too. */
  follow(post: string): void
  /** The focus has come there by itself, with a pointer or Tab. */
  at(spot: Spot): void
}

export function createStanding(means: {
  readonly posts: Posts
  readonly today: Accessor<string>
  /** The day where somebody is who has just come. */
  readonly start: string
  /** Those of the view. */
  readonly days: Accessor<readonly string[]>
  isShown(day: string): boolean
  showDay(day: string): void
}): Standing {
  const { posts, today, isShown } = means
  const [spot, setSpot] = createSignal<Spot>({ on: 'day', day: means.start })
  const [reach, setReach] = createSignal<Spot | null>(null, { equals: false })

  const tabDay = createMemo(() => {
    const now = spot()
    if (now.on !== 'idea' && isShown(now.day)) return now.day
    return isShown(today()) ? today() : (means.days()[0] ?? today())
  })

  /** Null when there is no such post any more, or when it lies in the bin. */
  const placeOf = (id: string): Spot | null => {
    const post = posts.get(id)
    if (post?.kind !== 'post' || post.deletedAt !== null) return null
    return post.at === null
      ? { on: 'idea', post: id }
      : { on: 'post', day: dayOf(post.at), post: id }
  }
  const uprooted = createMemo(() => {
    const now = spot()
    const post = postAt(now)
    if (post === null) return null
    const place = placeOf(post)
    if (place?.on === now.on && (place.on !== 'post' || now.on !== 'post' || place.day === now.day))
      return null
    return post
  })

  const go = (to: Spot): void => {
    batch(() => {
      if (to.on !== 'idea' && !isShown(to.day)) means.showDay(to.day)
      setSpot(to)
      setReach(to)
    })
  }
  const goOr = (place: Spot | null): void => go(place ?? { on: 'day', day: tabDay() })

  return {
    spot,
    tabDay,
    isTabDay: createSelector(tabDay),
    reach,
    uprooted,
    spotOf: (id) => placeOf(id) ?? { on: 'idea', post: id },
    go,
    back(post) {
      const place = placeOf(post)
      goOr(place?.on === 'post' && !isShown(place.day) ? null : place)
    },
    follow: (post) => goOr(placeOf(post)),
    at: setSpot,
  }
}
