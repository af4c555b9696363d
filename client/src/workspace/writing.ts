import { type Accessor, untrack } from 'solid-js'
import type { Beside } from '#client/workspace/beside.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import { COMMAND, HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Volumes } from '#client/workspace/documents/volumes.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { PostList } from '#client/workspace/posts/post-list.ts'
import type { Me, Writing } from '#client/workspace/workspace.ts'
import { postsIn } from '#shared/documents/calendar.ts'
import { collectionIn, homeIn, settingsIn } from '#shared/documents/space.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

/** The doors of commands into the documents of a workspace. */
export function createWriting(means: {
  readonly environment: Pick<Environment, 'now' | 'random'>
  readonly me: Accessor<Me>
  readonly space: OpenDocument
  readonly volumes: Pick<Volumes, 'newest'>
  readonly list: Pick<PostList, 'store'>
  readonly beside: Accessor<Beside | null>
}): Writing {
  const { environment, me, list, beside } = means
  const { doc: space } = means.space
  const transact = <T>(records: Records | RecordMap, act: () => T, origin: unknown): T => {
    beside()?.keepForGood()
    const { doc } = records
    if (!doc) throw new Error('The collection is in no document')
    return doc.transact(act, origin)
  }
  return {
    // What writes because something has changed does not write again because the clock is put right.
    author: () => ({
      now: untrack(environment.now),
      person: me().id,
      random: environment.random,
    }),
    newPosts: () => postsIn(means.volumes.newest().doc),
    homeOf: (record) =>
      list.store.homeOf(record) ?? beside()?.homeOf(record) ?? homeIn(space, record),
    collection: (name) => collectionIn(space, name),
    settings: settingsIn(space),
    transact: (records, act) => transact(records, act, COMMAND),
    remark: (records, act) => transact(records, act, HOUSEKEEPING),
  }
}
