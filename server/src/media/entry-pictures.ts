import { open, writeFile } from 'node:fs/promises'
import type { DatabaseSync } from 'node:sqlite'
import { hashSecret } from '#server/accounts/secrets.ts'
import { transaction } from '#server/accounts/transaction.ts'
import { newId } from '#shared/domain/id.ts'
import { MOST_PICTURES, ROOM_FOR_ENTRIES } from '#shared/protocol/entry-form.ts'
import { mediaTypeOf } from '#shared/protocol/media.ts'
import { createPictureRows, type PictureKey, type PictureRow } from './entry-picture-rows.ts'
import { fingerprint, type MediaFolder, sizeOf } from './media-folder.ts'
import type { MediaLedger } from './media-ledger.ts'
import { wrongPicture } from './wrong-picture.ts'

export interface PictureWanted {
  readonly workspace: string
  readonly form: string
  /** The secret of a receipt. */
  readonly code: string
  readonly hash: string
  readonly bytes: number
}

/** `busy`: strangers have begun so much and sent nothing yet that others wait until some of it is through or forgotten. */
export type PictureBegun =
  | { readonly kind: 'begun'; readonly offset: number }
  | { readonly kind: 'too-large' | 'full' | 'busy' | 'too-many' }

export type PictureWritten =
  | { readonly kind: 'written'; readonly offset: number }
  /** It goes on elsewhere: the piece was not taken. */
  | { readonly kind: 'elsewhere'; readonly offset: number }
  /** Nothing of it is left: it is no picture, not the one that was announced, or says where it was taken. */
  | { readonly kind: 'no-picture' | 'wrong' | 'located' }
  | { readonly kind: 'unknown' | 'too-much' }

/**
 * Pictures that strangers send with an entry. Each lies among the files of the workspace as soon as it is whole and is what it
 * was announced as, but no document speaks of it before a device of the team has taken its entry in. Who sent it is known by
 * the secret of the receipt, of which the hash is kept, and later by the entry, with which it goes.
 */
export interface EntryPictures {
  /** Somebody begins, or goes on. Its bytes count from now on. */
  begin(wanted: PictureWanted): Promise<PictureBegun>
  write(
    of: Omit<PictureWanted, 'bytes' | 'workspace'>,
    offset: number,
    piece: Uint8Array,
  ): Promise<PictureWritten>
  /**
   * The entry has these; what else came under its receipt goes. False, and nothing is changed, where one of them has not come.
   * Inside a transaction of the caller's.
   */
  claim(
    of: { readonly form: string; readonly code: string },
    entry: string,
    hashes: readonly string[],
  ): boolean
  /** A file that is kept is this entry's picture: somebody of the team has added it. */
  give(
    entry: string,
    file: Pick<PictureRow, 'workspace' | 'hash' | 'bytes'> & { readonly type: string },
  ): void
  /** By their hash. */
  of(entry: string): ReadonlyMap<string, { readonly type: string; readonly bytes: number }>
  /**
   * Pictures of these entries go, or those of them that are named, with what is on its way of them, but not what others have,
   * too; `settle` then takes them off the disk.
   */
  release(workspace: string, entries: readonly string[], hashes?: readonly string[]): void
  /** What came by a form and no entry has. */
  releaseUnsent(form: string): void
  isArriving(id: string): boolean
  /** Resolves when the disk has let go of what was released. */
  settle(): Promise<void>
  /** Forgets what nobody has sent an entry with. */
  sweep(): void
}

/** Small ones with them, and some that were chosen and taken off again. */
const MOST_UNDER_ONE_CODE = 4 * MOST_PICTURES
/** Of the room of a workspace, for what was begun and no entry came with. */
const ROOM_FOR_UNSENT = 0.125
const UNSENT_MS = 24 * 60 * 60 * 1000
/** Of what came by no form. */
const NO_CODE = new Uint8Array()

export function createEntryPictures(means: {
  readonly database: DatabaseSync
  readonly folder: MediaFolder
  readonly ledger: MediaLedger
  readonly limits: { readonly fileBytes: number; readonly workspaceBytes: number }
  readonly now: () => number
  /** Removes from the disk what has left the rows. */
  readonly removeLeft: () => Promise<void>
}): EntryPictures {
  const { database, folder, ledger, limits, now } = means
  const rows = createPictureRows(database)
  /** Pictures that are being written to. */
  const writing = new Set<string>()
  /** Of which some bytes lie on the disk and nothing will be made. */
  const unfinished = new Set<string>()
  const keyOf = ({
    form,
    code,
    hash,
  }: Pick<PictureWanted, 'form' | 'code' | 'hash'>): PictureKey => ({
    form,
    code: hashSecret(code),
    hash,
  })

  /** Takes them out of the rows; a file goes when no entry has it any more. */
  const drop = (some: readonly PictureRow[]): void => {
    transaction(database, () => {
      for (const { id, workspace, hash, type } of some) {
        rows.remove(id)
        if (type === null) unfinished.add(id)
        else if (!rows.isUsed(workspace, hash)) ledger.drop(workspace, hash, 'entries', now())
      }
    })
  }

  const takeIn = async (row: PictureRow): Promise<PictureWritten> => {
    const { id, workspace, hash, bytes } = row
    const { hash: found, head } = await fingerprint(folder.arriving(id))
    const type = mediaTypeOf(head)
    const refuse = async (kind: 'no-picture' | 'wrong' | 'located'): Promise<PictureWritten> => {
      rows.remove(id)
      await folder.forget(id)
      return { kind }
    }
    if (found !== hash) return refuse('wrong')
    const wrong = await wrongPicture(folder.arriving(id), type)
    if (type === null || wrong !== null) return refuse(wrong ?? 'no-picture')
    await folder.place(id, workspace, hash)
    const isKept = transaction(database, () => {
      // Whoever left meanwhile has nothing here any more.
      if (!rows.setType(id, type)) return false
      ledger.add({ workspace, hash, bytes, kind: 'entries' }, type, now())
      return true
    })
    if (isKept) return { kind: 'written', offset: bytes }
    if (!ledger.find(workspace, hash)) await folder.remove(workspace, hash)
    return { kind: 'unknown' }
  }

  const writeTo = async (
    row: PictureRow,
    offset: number,
    piece: Uint8Array,
  ): Promise<PictureWritten> => {
    const path = folder.arriving(row.id)
    const there = (await sizeOf(path)) ?? 0
    if (there !== offset) return { kind: 'elsewhere', offset: there }
    if (offset + piece.length > row.bytes) return { kind: 'too-much' }
    const file = await open(path, 'r+')
    await file.write(piece, 0, piece.length, offset).finally(() => file.close())
    const came = offset + piece.length
    return came === row.bytes ? takeIn(row) : { kind: 'written', offset: came }
  }

  const claim: EntryPictures['claim'] = ({ form, code }, entry, hashes) => {
    const all = rows.under(form, hashSecret(code))
    const whole = new Set(all.flatMap(({ hash, type }) => (type === null ? [] : [hash])))
    if (!hashes.every((hash) => whole.has(hash))) return false
    const wanted = new Set(hashes)
    for (const { id, hash } of all) if (wanted.has(hash)) rows.setEntry(id, entry)
    drop(all.filter(({ hash }) => !wanted.has(hash)))
    return true
  }

  return {
    async begin(wanted) {
      const { workspace, bytes } = wanted
      const key = keyOf(wanted)
      const before = rows.find(key)
      if (before?.bytes === bytes) {
        if (before.type !== null) return { kind: 'begun', offset: bytes }
        const offset = await sizeOf(folder.arriving(before.id))
        if (offset !== null) return { kind: 'begun', offset }
      }
      if (before) drop([before])
      if (bytes > limits.fileBytes) return { kind: 'too-large' }
      if (rows.under(key.form, key.code).length >= MOST_UNDER_ONE_CODE) return { kind: 'too-many' }
      const row = { ...key, id: newId(), workspace, bytes, startedAt: now() }
      const problem = transaction(database, () => {
        const { keptBytes, promisedBytes } = ledger.use(workspace)
        if (keptBytes + promisedBytes + bytes > limits.workspaceBytes * ROOM_FOR_ENTRIES)
          return 'full'
        if (rows.unsentBytes(workspace) + bytes > limits.workspaceBytes * ROOM_FOR_UNSENT)
          return 'busy'
        rows.add(row)
        return null
      })
      if (problem) return { kind: problem }
      await writeFile(folder.arriving(row.id), '')
      return { kind: 'begun', offset: 0 }
    },
    async write(of, offset, piece) {
      const row = rows.find(keyOf(of))
      if (!row) return { kind: 'unknown' }
      if (row.type !== null) return { kind: 'elsewhere', offset: row.bytes }
      // Its sender has sent the same piece again before the first one was through.
      if (writing.has(row.id)) return { kind: 'elsewhere', offset }
      writing.add(row.id)
      try {
        return await writeTo(row, offset, piece)
      } finally {
        writing.delete(row.id)
      }
    },
    claim,
    give(entry, { workspace, hash, bytes, type }) {
      if (rows.ofEntry(entry).some((one) => one.hash === hash)) return
      const id = newId()
      transaction(database, () => {
        rows.add({ id, workspace, form: entry, code: NO_CODE, hash, bytes, startedAt: now() })
        rows.setType(id, type)
        rows.setEntry(id, entry)
      })
    },
    of: (entry) =>
      new Map(
        rows.ofEntry(entry).map(({ hash, type, bytes }) => [hash, { type: type ?? '', bytes }]),
      ),
    release(workspace, entries, hashes) {
      const isMeant = ({ hash }: { readonly hash: string }) => hashes?.includes(hash) ?? true
      for (const entry of entries) {
        drop(rows.ofEntry(entry).filter((row) => row.workspace === workspace && isMeant(row)))
        for (const { id } of ledger.comingFor(workspace, entry).filter(isMeant)) {
          ledger.end(id)
          unfinished.add(id)
        }
      }
    },
    releaseUnsent: (form) => drop(rows.unsentOf(form)),
    isArriving: (id) => rows.isThere(id),
    async settle() {
      for (const id of unfinished) await folder.forget(id)
      unfinished.clear()
      await means.removeLeft()
    },
    sweep() {
      drop(rows.unsentBefore(now() - UNSENT_MS).filter(({ id }) => !writing.has(id)))
    },
  }
}
