import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createRoot,
  createSignal,
  on,
} from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { PostList } from '#client/workspace/posts/post-list.ts'
import { createByPost } from '#client/workspace/reviews/by-post.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { mediaIn } from '#shared/documents/calendar.ts'
import { type Attachment, inOrder, parseAttachment } from '#shared/domain/attachment.ts'
import { copyAttachments } from '#shared/domain/attachment-actions.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import type { FileKind } from '#shared/protocol/media.ts'
import { createEntryFiles } from './entry-files.ts'
import { createEraser } from './erase-files.ts'
import { type Fetched, fetchFile } from './fetch-file.ts'
import { openFileStore } from './file-store.ts'
import { filesIn } from './files-waiting.ts'
import { createKeptFiles } from './kept-files.ts'
import { createLeavingFiles } from './leaving-files.ts'
import type { Media } from './media.ts'
import { type FileKey, openMediaDatabase } from './media-database.ts'
import type { Sending } from './send-file.ts'
import { createUploadQueue, type UploadMeans } from './upload-queue.ts'

export interface MediaMeans {
  readonly workspace: string
  readonly role: Role
  readonly list: PostList
  readonly environment: Environment
  readonly status: Accessor<SyncStatus>
  /** Whether an entry has a picture. */
  readonly standing: UploadMeans['standing']
  /** What waits is no longer the same. */
  readonly changed: () => void
}

/** What sends is fetched when there is something to send. */
const send = async (sending: Sending) => {
  const code = await import('./send-file.ts').catch(() => null)
  return code ? code.sendFile(sending) : 'cut'
}

export function openMedia(means: MediaMeans): Media {
  const { workspace, environment } = means
  const database = openMediaDatabase(workspace)
  const store = openFileStore(workspace, environment.storage, database.store)
  const kept = createKeptFiles(store, database, environment)
  return createRoot((dispose) => {
    const queue = createUploadQueue({
      workspace,
      database,
      files: kept,
      environment,
      send,
      standing: means.standing,
      leave: (picture, hash) => entryFiles.remove(picture, [hash]),
    })
    createEffect(on(queue.waiting, () => means.changed(), { defer: true }))
    // A relay that is back takes files, too.
    const isOffline = createMemo(() => means.status().state === 'offline')
    const eraser = createEraser({ workspace, database, environment })
    const { drop } = queue
    const entryFiles = createEntryFiles({ workspace, database, kept, drop, environment })
    createEffect(
      on(
        isOffline,
        (offline) => {
          if (offline) return
          queue.tryNow()
          eraser.tryNow()
          entryFiles.tryNow()
        },
        { defer: true },
      ),
    )
    const fetching = new Map<string, Promise<Fetched>>()
    /** What this role may not read any more goes from this device. */
    const forgetUnreadable = async (): Promise<void> => {
      const isClosed = ({ kind }: FileKey) => accessTo(kind, means.role) === 'none'
      for (const one of (await database.waiting()).filter(isClosed)) await queue.drop(one)
      for (const one of (await database.kept()).filter(isClosed)) await kept.remove(one.hash)
    }
    forgetUnreadable().catch(() => {
      // The device does not answer now; the next visit tries again.
    })

    const fetchOne = async (hash: string, kind: FileKind): Promise<Fetched> => {
      const here = await kept.get(hash, kind).catch(() => null)
      if (here) return { ok: true, content: here }
      const fetched = await fetchFile(workspace, hash, environment)
      // A device that is full shows it all the same, and fetches it again the next time.
      if (fetched.ok) await kept.put(hash, fetched.content, kind)
      return fetched
    }
    const forget = async (hash: string): Promise<void> => {
      await queue.drop({ hash, kind: 'moderation', of: null })
      await kept.remove(hash)
    }

    const erase = async (hash: string): Promise<void> => {
      await eraser.add(hash)
      await database.dropLeaving(hash)
      await forget(hash)
      eraser.tryNow()
    }
    const leaving = createLeavingFiles({ database, kept, environment, erase })

    return {
      ...createRecords(means),
      async keep(hash, content, kind = 'calendar', of = null) {
        if (of) await entryFiles.restore(of, hash)
        const problem = await kept.put(hash, content, kind)
        if (problem === null) await queue.add({ hash, kind, of }, content.size)
        return problem
      },
      open(hash, kind = 'calendar') {
        const running =
          fetching.get(hash) ?? fetchOne(hash, kind).finally(() => fetching.delete(hash))
        fetching.set(hash, running)
        return running
      },
      here: (hash, kind = 'calendar') => kept.get(hash, kind).catch(() => null),
      forget,
      erase,
      leaving,
      entryFiles,
      waiting: queue.waiting,
      files: () => filesIn(queue.waiting()),
      tryNow: queue.tryNow,
      close() {
        queue.close()
        dispose()
      },
    }
  })
}

/** The records, by their post. */
function createRecords({
  list,
}: MediaMeans): Pick<Media, 'of' | 'damaged' | 'get' | 'home' | 'homeOf' | 'copy' | 'attach'> {
  const byPost = createByPost<Attachment>()
  const [damaged, setDamaged] = createSignal<ReadonlyMap<string, Damaged>>(new Map())
  /** Posts whose files are otherwise now: read anew once for all that came together, which may be hundreds. */
  const stale = new Set<string>()
  const refresh = (): void =>
    batch(() => {
      const posts = [...stale]
      stale.clear()
      for (const post of posts) list.store.refresh(post)
    })
  const store = createRecordStore(parseAttachment, ({ id, now, from }) => {
    const post = byPost.put(id, now?.kind === 'attachment' && now.deletedAt === null ? now : null)
    if (post !== null) {
      stale.add(post)
      if (from === 'elsewhere') list.cameTo(post)
    }
    if (now?.kind === 'damaged' || damaged().has(id)) {
      const others = new Map(damaged())
      others.delete(id)
      setDamaged(now?.kind === 'damaged' ? others.set(id, now) : others)
    }
  })
  const of = (post: string) => {
    list.store.whole(post)
    return byPost.of(post).toSorted(inOrder)
  }
  return {
    of,
    damaged: () => [...damaged().values()],
    get(id) {
      const found = store.plain.get(id)
      return found?.kind === 'attachment' ? found : null
    },
    home(post) {
      const doc = list.store.homeOf(post)?.doc
      return doc ? mediaIn(doc) : null
    },
    homeOf: store.homeOf,
    copy: (from, to, { doc }, author) =>
      doc ? copyAttachments(mediaIn(doc), to, of(from), author) : [],
    attach(doc) {
      const records = mediaIn(doc)
      const end = store.attach(records)
      refresh()
      // Behind the store's own: by then it has read all that came.
      records.observeDeep(refresh)
      return () => {
        records.unobserveDeep(refresh)
        end()
        refresh()
      }
    },
  }
}
