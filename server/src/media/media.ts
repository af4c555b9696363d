import type { DatabaseSync } from 'node:sqlite'
import { transaction } from '#server/accounts/transaction.ts'
import { newId } from '#shared/domain/id.ts'
import { type FileKind, isErasable, isMembersOwn, mediaTypeOf } from '#shared/protocol/media.ts'
import { ArrivingFiles } from './arriving-files.ts'
import { createEntryPictures, type EntryPictures } from './entry-pictures.ts'
import { fingerprint, openMediaFolder, sizeOf, touchedAt } from './media-folder.ts'
import { createMediaLedger, type KeptFile, type MediaUse, type Upload } from './media-ledger.ts'
import { wrongPicture } from './wrong-picture.ts'

export interface MediaLimits {
  /** Largest file, in bytes. */
  readonly fileBytes: number
  /** What the files of one workspace may take together, in bytes. */
  readonly workspaceBytes: number
  /** Hours after which an upload that was not finished is forgotten. */
  readonly unfinishedHours: number
}

export interface MediaParts {
  readonly database: DatabaseSync
  /** Where the files lie; made when it is not there. */
  readonly folder: string
  readonly limits: MediaLimits
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export type Begun =
  | { readonly kind: 'begun'; readonly id: string }
  /** It is here already: there is nothing to send. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'full' }

/** Pictures, videos and documents of the workspaces, each known by the SHA-256 of its content. */
export interface Media {
  readonly limits: MediaLimits
  readonly arriving: ArrivingFiles
  /** Of entries: what strangers send by a form, and what the team adds. */
  readonly pictures: EntryPictures
  /** What is kept under this name, and where; null when it is not there. */
  find(workspace: string, hash: string): Promise<(KeptFile & { readonly path: string }) | null>
  use(workspace: string): MediaUse
  total(): { readonly files: number; readonly bytes: number; readonly uploads: number }
  /**
   * Erases a file of one kind of document for good, with what is still on its way of it; one that belongs to another kind,
   * too, stays for that. False where nothing of that kind is here. Resolves when the disk has let go of it.
   */
  erase(workspace: string, hash: string, kind: FileKind): Promise<boolean>
  /** Somebody wants to send a file of so many bytes; its bytes count from now on. */
  begin(wanted: Omit<Upload, 'id' | 'startedAt'>): Promise<Begun>
  upload(id: string): Upload | null
  /**
   * Takes in an upload of which everything has come: `kept` once its content is what its name says, and on disk.
   * `wrong` when it is not, or no picture that an entry may have; then nothing is left of it.
   */
  takeIn(id: string): Promise<'kept' | 'wrong' | 'unfinished' | 'unknown'>
  /** Removes what nobody finished, what a workspace left behind, and files that no row speaks of. */
  sweep(): Promise<void>
}

const HOUR_MS = 60 * 60 * 1000
/** An upload that nothing came for since then is not under way: its sender has begun again. */
const IDLE_MS = 60 * 1000
/** A file without a row may belong to the database that a restore has put aside. */
const STRAY_MS = 30 * 24 * HOUR_MS

export function createMedia({ database, folder: path, limits, now }: MediaParts): Media {
  const folder = openMediaFolder(path)
  const ledger = createMediaLedger(database)
  const arriving = new ArrivingFiles(folder, ledger)
  const takingIn = new Map<string, ReturnType<Media['takeIn']>>()

  const find = async (workspace: string, hash: string) => {
    const kept = ledger.find(workspace, hash)
    if (!kept) return null
    const where = folder.fileOf(workspace, hash)
    if ((await sizeOf(where)) === kept.bytes) return { ...kept, path: where }
    ledger.lose(workspace, hash)
    return null
  }

  const takeIn = async (id: string) => {
    const upload = ledger.upload(id)
    if (!upload) return 'unknown'
    const file = folder.arriving(id)
    if ((await sizeOf(file)) !== upload.bytes) return 'unfinished'
    const { hash, head } = await fingerprint(file)
    const known = mediaTypeOf(head)
    const isRight = hash === upload.hash
    if (!isRight || (upload.entry !== null && (await wrongPicture(file, known)) !== null)) {
      await arriving.remove(id)
      return 'wrong'
    }
    await folder.place(id, upload.workspace, hash)
    const type = known ?? 'application/octet-stream'
    const isKept = transaction(database, () => {
      if (!ledger.keep(upload, type, now())) return false
      if (upload.entry !== null) pictures.give(upload.entry, { ...upload, type })
      return true
    })
    return isKept ? 'kept' : 'unknown'
  }

  const endIdle = async (wanted: Parameters<Media['begin']>[0]): Promise<void> => {
    for (const id of ledger.sameAs(wanted)) {
      const touched = await touchedAt(folder.arriving(id))
      if (touched === null || touched < now() - IDLE_MS) await arriving.remove(id)
    }
  }

  const sweepUploads = async (): Promise<void> => {
    const over = ledger.startedBefore(now() - limits.unfinishedHours * HOUR_MS)
    for (const id of over.filter((one) => !takingIn.has(one))) await arriving.remove(id)
    for (const id of await folder.arrivals())
      if (!ledger.upload(id) && !pictures.isArriving(id)) await arriving.remove(id)
  }

  const removeLeft = async (): Promise<void> => {
    for (const { workspace, hash } of ledger.leaving(now())) {
      if (!ledger.find(workspace, hash)) await folder.remove(workspace, hash)
      ledger.left(workspace, hash)
      const { files, promisedBytes } = ledger.use(workspace)
      if (files + promisedBytes === 0) await folder.close(workspace)
    }
  }

  const sweepFiles = async (): Promise<void> => {
    for (const { workspace, hash } of await folder.files()) {
      if (!ledger.find(workspace, hash)) ledger.leave(workspace, hash, now() + STRAY_MS)
    }
    await removeLeft()
  }
  const pictures = createEntryPictures({ database, folder, ledger, limits, now, removeLeft })

  return {
    limits,
    arriving,
    pictures,
    find,
    use: ledger.use,
    total: ledger.total,
    async begin(wanted) {
      if (wanted.bytes > limits.fileBytes) return { kind: 'too-large' }
      // What belongs to another kind of document is to be brought again: whoever may not read that learns nothing of it,
      // and who only knows the name of a file does not come to it by that.
      const kept = await find(wanted.workspace, wanted.hash)
      if (kept?.kinds.includes(wanted.kind)) {
        if (wanted.entry !== null) pictures.give(wanted.entry, kept)
        return { kind: 'kept' }
      }
      await endIdle(wanted)
      const upload = { ...wanted, id: newId(), startedAt: now() }
      const hasRoom = ledger.begin(upload, limits.workspaceBytes)
      return hasRoom ? { kind: 'begun', id: upload.id } : { kind: 'full' }
    },
    async erase(workspace, hash, kind) {
      if (!isErasable(kind) || !isMembersOwn(kind)) return false
      const coming = ledger.coming(workspace, hash, kind)
      for (const id of coming) await arriving.remove(id)
      const dropped = ledger.drop(workspace, hash, kind, now())
      if (dropped === 'left') {
        await folder.remove(workspace, hash)
        ledger.left(workspace, hash)
      }
      return dropped !== 'unknown' || coming.length > 0
    },
    upload: ledger.upload,
    takeIn(id) {
      const running = takingIn.get(id) ?? takeIn(id).finally(() => takingIn.delete(id))
      takingIn.set(id, running)
      return running
    },
    async sweep() {
      pictures.sweep()
      await sweepUploads()
      await sweepFiles()
    },
  }
}
