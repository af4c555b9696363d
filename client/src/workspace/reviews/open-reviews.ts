import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createRoot,
  createSignal,
  on,
} from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { PostList } from '#client/workspace/posts/post-list.ts'
import { mediaIn, requestsIn, verdictsIn } from '#shared/documents/calendar.ts'
import { canonicalOf, contentOf, hashOf } from '#shared/domain/approval/content.ts'
import { dueFor } from '#shared/domain/approval/due.ts'
import { followStatus, holdOn } from '#shared/domain/approval/follow.ts'
import { parseRequest, type ReviewRequest } from '#shared/domain/approval/request.ts'
import { approvalRulesIn, isOwn } from '#shared/domain/approval/rules.ts'
import { type Standing, shownStatus, standingOf } from '#shared/domain/approval/standing.ts'
import { parseVerdict, type Verdict } from '#shared/domain/approval/verdict.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { orderField, type Post, type PostStatus } from '#shared/domain/post.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { createByPost } from './by-post.ts'
import { createDiscussions } from './open-discussions.ts'
import type { Reviews } from './reviews.ts'
import { unreadyOf } from './unready.ts'

export interface ReviewsMeans {
  readonly list: PostList
  readonly me: () => string
  readonly mayWrite: () => boolean
  /** What is attached to a post, in its order. */
  readonly attached: (post: string, map: RecordMap) => readonly Attachment[]
  /** Whether a freeze holds a post. Reactive. */
  readonly isFrozen: (post: string) => boolean
  readonly settings: RecordMap
  readonly space: Pick<OpenDocument, 'doc'>
  readonly timeZone: Accessor<string>
  readonly environment: Pick<Environment, 'now' | 'after'>
}

const NONE: Standing = { kind: 'none' }
/** An approval that expires shows so at most this long after midnight. */
const LOOK_AGAIN_MS = 5 * 60_000

export function openReviews(means: ReviewsMeans): Reviews {
  return createRoot((dispose) => createReviews(means, dispose))
}

function createReviews(means: ReviewsMeans, dispose: () => void): Reviews {
  const { list, me, environment } = means
  const requests = createByPost<ReviewRequest>()
  const verdicts = createByPost<Verdict>()
  const standings = new Map<string, Standing>()
  const [judged, setJudged] = createSignal(0)
  const changed = changesOf(means.settings)
  const rules = createMemo(() => {
    changed()
    return approvalRulesIn(means.settings)
  })
  const discussions = createDiscussions({
    me,
    now: environment.now,
    docOf: (post) => list.store.homeOf(post)?.doc ?? null,
    mayWrite: means.mayWrite,
  })
  const localNow = () => localTimeAt(environment.now(), means.timeZone())

  const requestStore = createRecordStore(parseRequest, ({ id, now }) =>
    refresh(requests.put(id, now?.kind === 'request' ? now : null)),
  )
  const verdictStore = createRecordStore(parseVerdict, ({ id, now }) =>
    refresh(verdicts.put(id, now?.kind === 'verdict' ? now : null)),
  )
  const refresh = (post: string | null): void => {
    if (post !== null) list.store.refresh(post)
  }
  const refreshAll = (): void =>
    batch(() => {
      for (const post of [...standings.keys()]) refresh(post)
    })
  createEffect(on(rules, refreshAll, { defer: true }))
  let day = dayOf(localNow())
  let cancel = (): void => {}
  const watchDay = (): void => {
    cancel = environment.after(LOOK_AGAIN_MS, () => {
      watchDay()
      if (day === dayOf(localNow())) return
      day = dayOf(localNow())
      refreshAll()
    })
  }
  watchDay()

  const isOwnOf = (post: Post, person: string): boolean =>
    isOwn(post, list.store.homeOf(post.id)?.get(post.id) ?? null, person)

  const judge = (post: Post, map: RecordMap): Post => {
    const { id, status, at } = post
    const asked = requests.of(id)
    const given = verdicts.of(id)
    if (asked.length + given.length === 0) {
      if (standings.delete(id)) setJudged((times) => times + 1)
      return post
    }
    let hash: string | null = null
    const standing = standingOf({
      status,
      at,
      hash: () => (hash ??= hashOf(canonicalOf(contentOf(map, means.attached(id, map))))),
      requests: asked,
      verdicts: given,
      rules: rules(),
      today: dayOf(localNow()),
    })
    standings.set(id, standing)
    setJudged((times) => times + 1)
    const shown = shownStatus(status, standing)
    if (shown === status) return post
    // It stands among those with which it is shown, where it stood there.
    const order = map.get(orderField(shown === 'void' ? 'review' : shown))
    return { ...post, status: shown, order: typeof order === 'string' ? order : null }
  }

  return {
    standing(post) {
      list.store.whole(post)
      return standings.get(post) ?? NONE
    },
    verdicts(post) {
      list.store.whole(post)
      return verdicts.of(post)
    },
    requests(post) {
      list.store.whole(post)
      return requests.of(post)
    },
    rules,
    content(post) {
      const map = list.store.homeOf(post)?.get(post)
      return map ? contentOf(map, means.attached(post, map)) : null
    },
    reviewed() {
      judged()
      return [...standings].flatMap(([id, standing]) => {
        const post = list.store.plain.get(id)
        return post?.kind === 'post' ? [{ post, standing }] : []
      })
    },
    due(person) {
      judged()
      const mentioned = new Set(discussions.mentioning(person))
      const reviewed = [...new Set([...standings.keys(), ...mentioned])].flatMap((id) => {
        const post = list.store.plain.get(id)
        const standing = standings.get(id) ?? NONE
        return post?.kind === 'post' ? [{ post, standing, isMentioned: mentioned.has(id) }] : []
      })
      return dueFor(person, reviewed, localNow())
    },
    holdOn(id, status) {
      if (status === ('published' satisfies PostStatus) && means.isFrozen(id)) return 'frozen'
      const post = list.store.whole(id)
      const standing = standings.get(id) ?? NONE
      const own = post?.kind === 'post' && isOwnOf(post, me())
      return holdOn(status, me(), { standing, rules: rules(), own })
    },
    unready(id) {
      list.store.whole(id)
      const map = list.store.homeOf(id)?.get(id)
      if (!map) return null
      const post = { map, attached: means.attached(id, map) }
      return unreadyOf(post, means.space.doc, means.settings)
    },
    isOwn(id) {
      const post = list.store.whole(id)
      return post?.kind === 'post' && isOwnOf(post, me())
    },
    follow(id, status, author) {
      const home = list.store.homeOf(id)
      const post = list.store.plain.get(id)
      const map = home?.get(id)
      if (!home?.doc || !map || post?.kind !== 'post') return []
      const { doc } = home
      return followStatus(
        { id, map, own: isOwn(post, map, author.person) },
        status,
        standings.get(id) ?? NONE,
        { requests: requestsIn(doc), verdicts: verdictsIn(doc), media: mediaIn(doc) },
        author,
      )
    },
    discussions,
    homeOf: (record) =>
      requestStore.homeOf(record) ?? verdictStore.homeOf(record) ?? discussions.homeOf(record),
    attach(doc) {
      const ends = [
        requestStore.attach(requestsIn(doc)),
        verdictStore.attach(verdictsIn(doc)),
        discussions.attach(doc),
      ]
      return () => {
        for (const end of ends) end()
      }
    },
    judge,
    close() {
      cancel()
      dispose()
    },
  }
}
