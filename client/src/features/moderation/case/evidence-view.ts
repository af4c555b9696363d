import { type Accessor, createMemo, createResource, createSignal } from 'solid-js'
import type { RecordPlace } from '#client/binding/record-lists.ts'
import { createEvidenceCommands } from '#client/commands/moderation/evidence.ts'
import type { Words } from '#client/i18n/words.ts'
import { hashFile } from '#client/workspace/media/hash-file.ts'
import type { UploadProblem } from '#client/workspace/media/media-database.ts'
import type { Prepared } from '#client/workspace/media/prepare-file.ts'
import { takeFiles } from '#client/workspace/media/take-files.ts'
import { type MediaNote, takenNotes } from '#client/workspace/media/taken-notes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type Evidence, type EvidenceOwner, shownWith } from '#shared/domain/moderation/evidence.ts'
import { MEDIA_TYPES } from '#shared/protocol/media.ts'

/** For a field that chooses files. */
export const ACCEPTED = MEDIA_TYPES.join(',')

/** Whether the content is what was kept: `missing` where it is not on this device and cannot be had now. */
export type Fingerprint = 'verified' | 'differs' | 'missing'

export interface EvidenceView {
  /** In the order in which it was kept. */
  readonly ids: Accessor<readonly string[]>
  get(id: string): Evidence | null
  readonly mayChange: Accessor<boolean>
  /** How much of it has come to the relay, 0 to 100, and why not the rest; null when it is there. */
  underway(
    hash: string,
  ): { readonly percent: number; readonly problem: UploadProblem | null } | null
  readonly notes: Accessor<readonly MediaNote[]>
  readonly progress: Accessor<{ readonly done: number; readonly all: number } | null>
  attach(files: readonly File[]): Promise<void>
  describe(id: string, alt: string): void
  remove(id: string): void
}

/** In the order in which it was kept. */
export function evidencePlace(one: Evidence): RecordPlace {
  return { list: shownWith(one), order: String(one.createdAt).padStart(15, '0') }
}

export function createEvidenceView(means: {
  readonly workspace: Workspace
  readonly words: Accessor<Words>
  readonly of: EvidenceOwner
  /** Where somebody keeps an index of what belongs to many; else one is made. */
  readonly ids?: Accessor<readonly string[]>
  /** A test brings its own: a browser's pictures are a browser's. */
  readonly prepare?: (file: File, keepLocation: boolean) => Promise<Prepared>
}): EvidenceView {
  const { workspace, words, of } = means
  const commands = createEvidenceCommands(workspace)
  const [notes, setNotes] = createSignal<readonly MediaNote[]>([])
  const [progress, setProgress] = createSignal<{ done: number; all: number } | null>(null)
  const evidence = workspace.moderation()?.media
  const placed = means.ids ? null : evidence?.inLists((one) => [evidencePlace(one)])
  const ids = means.ids ?? (() => placed?.(shownWith(of)) ?? [])
  const get = (id: string): Evidence | null => {
    const one = evidence?.get(id)
    return one?.kind === 'evidence' ? one : null
  }
  const mayChange = createMemo(() => workspace.media() !== null && commands.mayChange())
  return {
    ids,
    get,
    mayChange,
    underway(hash) {
      const waiting = workspace.media()?.waiting() ?? []
      const one = waiting.find((entry) => entry.hash === hash && entry.kind === 'moderation')
      if (!one) return null
      const percent = Math.floor((one.sent / Math.max(1, one.bytes)) * 100)
      return { percent, problem: one.problem }
    },
    notes,
    progress,
    async attach(files) {
      const media = workspace.media()
      if (!media || !mayChange() || files.length === 0) return
      setNotes([])
      const taken = await takeFiles({
        files,
        known: ids().flatMap((id) => get(id)?.hash ?? []),
        // Where a picture was taken says who somebody is.
        keepLocation: false,
        keep: (hash, content) => media.keep(hash, content, 'moderation'),
        attach: (drafts) => commands.attach(of, drafts),
        progress: (done) => setProgress({ done, all: files.length }),
        ...(means.prepare && { prepare: means.prepare }),
      })
      setProgress(null)
      const { media: said, evidence: own } = words()
      const unusable = { ...said.unusable, unknown: own.unknown }
      setNotes(takenNotes(taken, { ...said, unusable, already: own.already }))
    },
    describe: commands.describe,
    remove: commands.remove,
  }
}

/** Reads the content and holds it against its name; undefined while that goes on. */
export function createFingerprint(
  workspace: Workspace,
  hash: string,
): Accessor<Fingerprint | undefined> {
  const [found] = createResource(async (): Promise<Fingerprint> => {
    const content = await workspace.media()?.open(hash, 'moderation')
    if (!content?.ok) return content?.missing === 'damaged' ? 'differs' : 'missing'
    return (await hashFile(content.content)) === hash ? 'verified' : 'differs'
  })
  return found
}
