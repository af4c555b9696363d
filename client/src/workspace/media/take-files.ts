import type { StorageProblem } from '#client/workspace/status/sync-status.ts'
import type { AttachmentDraft } from '#shared/domain/attachment-actions.ts'
import { type Prepared, prepareFile, type Unusable } from './prepare-file.ts'

/** What became of files that somebody dropped, pasted, chose or took. */
export interface Taken {
  /** Names of those that are not taken, by why. */
  readonly refused: ReadonlyMap<Unusable, readonly string[]>
  /** How many said where they were taken, and do not any more. */
  readonly cleaned: number
  /** How many were there already. */
  readonly already: number
  /** This device could not keep one: so many were left alone, that one included. */
  readonly stopped: { readonly problem: StorageProblem; readonly left: number } | null
}

export interface TakingFiles {
  readonly files: readonly File[]
  /** Hashes of what is there already. */
  readonly known: Iterable<string>
  readonly keepLocation: boolean
  /** Null once the bytes are on this device and wait for the relay. */
  readonly keep: (hash: string, content: Blob) => Promise<StorageProblem | null>
  /** Some of them are kept, and what speaks of them can be written. */
  readonly attach: (drafts: readonly AttachmentDraft[]) => void
  readonly progress: (done: number) => void
  /** A test brings its own: a browser's pictures are a browser's. */
  readonly prepare?: (file: File, keepLocation: boolean) => Promise<Prepared>
}

/** So many files are written at once; a page that goes in the middle has attached those before. */
const AT_ONCE = 25

/** In this order: the bytes are kept, then the record is written, so that no record speaks of a file that is nowhere. */
export async function takeFiles(taking: TakingFiles): Promise<Taken> {
  const { files, keep, attach, progress, prepare = prepareFile } = taking
  const refused = new Map<Unusable, string[]>()
  const known = new Set(taking.known)
  const counts = { cleaned: 0, already: 0 }
  let drafts: AttachmentDraft[] = []
  let stopped: Taken['stopped'] = null
  const flush = (): void => {
    if (drafts.length > 0) attach(drafts)
    drafts = []
  }
  for (const [done, file] of files.entries()) {
    progress(done)
    const prepared = await prepare(file, taking.keepLocation)
    if (!prepared.ok) {
      refused.set(prepared.why, [...(refused.get(prepared.why) ?? []), prepared.name])
      continue
    }
    const { draft, content, cleaned } = prepared
    if (known.has(draft.hash)) {
      counts.already++
      continue
    }
    const problem = await keep(draft.hash, content)
    if (problem !== null) {
      stopped = { problem, left: files.length - done }
      break
    }
    known.add(draft.hash)
    if (cleaned) counts.cleaned++
    drafts.push(draft)
    if (drafts.length >= AT_ONCE) flush()
  }
  flush()
  return { refused, stopped, ...counts }
}
