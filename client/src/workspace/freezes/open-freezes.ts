import { type Accessor, createMemo, createRoot, getOwner, onCleanup, runWithOwner } from 'solid-js'
import type { RecordPlace } from '#client/binding/record-lists.ts'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Device } from '#client/workspace/device/device.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import { createUnknown } from '#client/workspace/documents/unknown.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { PostList } from '#client/workspace/posts/post-list.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import { collectionIn } from '#shared/documents/space.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import {
  type Freeze,
  holdOf,
  mayStillGoOut,
  parseFreeze,
  passedDuring,
} from '#shared/domain/freeze.ts'
import type { Post } from '#shared/domain/post.ts'
import type { Freezes } from './freezes.ts'

export interface FreezesMeans {
  readonly list: PostList
  readonly space: Pick<OpenDocument, 'name' | 'doc' | 'facts'>
  readonly device: Pick<Device, 'readNote' | 'writeNote'>
  readonly timeZone: Accessor<string>
  /** Told anew whenever the facts of a document may have changed. */
  readonly status: Accessor<SyncStatus>
  readonly environment: Pick<Environment, 'now' | 'after' | 'page'>
}

export function openFreezes(means: FreezesMeans): Freezes {
  return createRoot((dispose) => createFreezes(means, dispose))
}

function createFreezes(means: FreezesMeans, dispose: () => void): Freezes {
  const { list, space, timeZone, environment } = means
  const store = createRecordStore<Freeze | Damaged>(parseFreeze, () => {})
  onCleanup(store.attach(collectionIn(space.doc, 'freezes')))
  const all = createMemo(() =>
    Object.values(store.byId)
      .flatMap((one) => (one?.kind === 'freeze' ? [one] : []))
      .sort((a, b) => b.from - a.from || (a.id < b.id ? -1 : 1)),
  )
  // Without one, nobody asks for a post.
  const holding = createMemo(() => all().filter(({ lifted }) => lifted === null))
  const holdOfPost = (post: Post) =>
    holding().length === 0 ? null : holdOf(post, holding(), timeZone())

  const owner = getOwner()
  let placed: ((name: string) => readonly string[]) | null = null
  /** Placed once somebody asks: most of the time nothing is frozen. */
  const open = (): readonly Post[] => {
    placed ??= runWithOwner(owner, () => list.posts.inLists(placeOf)) ?? null
    return (placed?.(OPEN) ?? []).flatMap((id) => {
      const post = list.store.plain.get(id)
      return post?.kind === 'post' ? [post] : []
    })
  }
  const held = createMemo(() =>
    holding().length === 0 ? [] : open().filter((post) => holdOfPost(post) !== null),
  )

  return {
    all,
    hold(id) {
      if (holding().length === 0) return null
      const post = list.store.whole(id)
      return post?.kind === 'post' ? holdOfPost(post) : null
    },
    holdOf: holdOfPost,
    held: () => held().map(({ id }) => id),
    passed: (freeze) =>
      open()
        .filter((post) => passedDuring(freeze, post, timeZone(), environment.now()))
        .map(({ id }) => id),
    unknown: createUnknown({ ...means, document: space }),
    close: dispose,
  }
}

const OPEN = 'open'

function placeOf(post: Post): RecordPlace {
  const isOpen = post.at !== null && post.deletedAt === null && mayStillGoOut(post.status)
  // Whatever of it may hold it or not, so that the list wakes when that changes.
  const { at, channels, campaign } = post
  return { list: isOpen ? OPEN : 'other', order: [at, campaign, ...channels].join(' ') }
}
