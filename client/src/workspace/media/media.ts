import type * as Y from 'yjs'
import type { FilesWaiting, StorageProblem } from '#client/workspace/status/sync-status.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Damaged, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import type { Step } from '#shared/domain/step.ts'
import type { FileKind } from '#shared/protocol/media.ts'
import type { EntryFiles } from './entry-files.ts'
import type { Fetched } from './fetch-file.ts'
import type { LeavingFiles } from './leaving-files.ts'
import type { EntryKey } from './media-database.ts'
import type { UploadQueue } from './upload-queue.ts'

/** What is attached to posts, and the bytes of it: here, on their way to the relay, or to be fetched from there. */
export interface Media {
  /** Reactive: those of a post that are not removed, in their order. */
  of(post: string): readonly Attachment[]
  /** Reactive: those that could not be read. */
  damaged(): readonly Damaged[]
  get(id: string): Attachment | null
  /** Where what is attached to a post lies; null when the post is not here. */
  home(post: string): Records | null
  /** The collection that holds a record. */
  homeOf(record: string): Records | null
  /** Gives a new post, which lies in `posts`, the files of another. Inside a transaction of the caller's. */
  copy(from: string, to: string, posts: Records, author: Author): readonly Step[]
  /**
   * Keeps the bytes here and sees that they get to the relay, for who may read that kind of document. Null once both are
   * written down. @param of the entry whose picture it is
   */
  keep(
    hash: string,
    content: Blob,
    kind?: FileKind,
    of?: EntryKey | null,
  ): Promise<StorageProblem | null>
  /** From this device, else from the relay, and then kept here. */
  open(hash: string, kind?: FileKind): Promise<Fetched>
  /** From this device alone. */
  here(hash: string, kind?: FileKind): Promise<Blob | null>
  /** This device forgets a file of moderation, and does not send it any more. */
  forget(hash: string): Promise<void>
  /** The same, and so does the relay: at once, or as soon as it can be reached. Resolves when it is written down that it has to. */
  erase(hash: string): Promise<void>
  readonly leaving: LeavingFiles
  readonly entryFiles: EntryFiles
  readonly waiting: UploadQueue['waiting']
  /** The same, summed up; null when all are on the relay. */
  files(): FilesWaiting | null
  tryNow(): void
  /** Shows what a document holds; the result takes it away again. */
  attach(doc: Y.Doc): () => void
  close(): void
}
