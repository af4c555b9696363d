import { createWriteStream } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DataStore, ERRORS, Upload } from '@tus/server'
import { type MediaFolder, sizeOf } from './media-folder.ts'
import type { MediaLedger } from './media-ledger.ts'

/**
 * Where tus puts what arrives. What has come of an upload is the size of its file and nothing else, so a relay that is
 * killed while it writes knows afterwards what it has; whether that is what was sent, the checksum says at the end.
 */
export class ArrivingFiles extends DataStore {
  readonly #folder: MediaFolder
  readonly #ledger: MediaLedger
  override extensions = ['creation', 'creation-with-upload', 'termination']

  constructor(folder: MediaFolder, ledger: MediaLedger) {
    super()
    this.#folder = folder
    this.#ledger = ledger
  }

  /** Its row was written before, when it was judged. */
  override async create(upload: Upload): Promise<Upload> {
    await writeFile(this.#folder.arriving(upload.id), '')
    return upload
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const path = this.#folder.arriving(id)
    try {
      await pipeline(stream, createWriteStream(path, { flags: 'r+', start: offset }))
    } catch {
      throw ERRORS.FILE_WRITE_ERROR
    }
    return (await sizeOf(path)) ?? offset
  }

  override async getUpload(id: string): Promise<Upload> {
    const known = this.#ledger.upload(id)
    const offset = known && (await sizeOf(this.#folder.arriving(id)))
    if (!known || offset === null) {
      // Without its file nothing of it is here, and its place is not kept free.
      this.#ledger.end(id)
      throw ERRORS.FILE_NOT_FOUND
    }
    return new Upload({ id, size: known.bytes, offset, metadata: { hash: known.hash } })
  }

  override async remove(id: string): Promise<void> {
    this.#ledger.end(id)
    await rm(this.#folder.arriving(id), { force: true })
  }
}
