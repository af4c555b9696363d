import { type Accessor, createMemo, createSignal } from 'solid-js'
import type { AttachmentCommands } from '#client/commands/attachments.ts'
import type { Words } from '#client/i18n/words.ts'
import type { UploadProblem } from '#client/workspace/media/media-database.ts'
import type { Prepared } from '#client/workspace/media/prepare-file.ts'
import { takeFiles } from '#client/workspace/media/take-files.ts'
import { type MediaNote, takenNotes } from '#client/workspace/media/taken-notes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type Attachment, lacksAlt } from '#shared/domain/attachment.ts'

/** Of a file that has still to come to the relay. */
export interface Way {
  /** How much of it is there, 0 to 100. */
  readonly percent: number
  /** Why not the rest. */
  readonly problem: UploadProblem | null
}

export interface MediaView {
  /** In their order; the list stays the same while only what is said of them changes. */
  readonly ids: Accessor<readonly string[]>
  get(id: string): Attachment | null
  readonly mayChange: Accessor<boolean>
  /** How many say nothing to those who do not see them. */
  readonly withoutAlt: Accessor<number>
  /** Null when it is there. */
  underway(hash: string): Way | null
  /** How many records of this post could not be read. */
  readonly damaged: Accessor<number>
  /** Of the files that were given last; what succeeds after them takes the place of what was said. */
  readonly notes: Accessor<readonly MediaNote[]>
  dismiss(note: MediaNote): void
  /** How far the files that were given last are; null when all are through. */
  readonly progress: Accessor<{ readonly done: number; readonly all: number } | null>
  readonly keepLocation: Accessor<boolean>
  setKeepLocation(keep: boolean): void
  attach(files: readonly File[]): Promise<void>
  /** By so many places; said to who does not see it. */
  move(id: string, by: number): void
  readonly said: Accessor<string>
  write(id: string, fields: Readonly<Record<string, string | undefined>>): void
  remove(id: string): void
}

export interface MediaMeans {
  readonly workspace: Workspace
  readonly commands: AttachmentCommands
  readonly words: Accessor<Words>
  readonly post: string
  readonly locked: Accessor<unknown>
  /** A test brings its own: a browser's pictures are a browser's. */
  readonly prepare?: (file: File, keepLocation: boolean) => Promise<Prepared>
}

export function createMediaView(means: MediaMeans): MediaView {
  const { workspace, commands, words, post } = means
  const [notes, setNotes] = createSignal<readonly MediaNote[]>([])
  const [progress, setProgress] = createSignal<{ done: number; all: number } | null>(null)
  const [keepLocation, setKeepLocation] = createSignal(false)
  const [said, setSaid] = createSignal('')
  const all = createMemo(() => workspace.media()?.of(post) ?? [])
  const byId = createMemo(() => new Map(all().map((one) => [one.id, one])))
  const ids = createMemo(() => all().map(({ id }) => id), [], {
    equals: (before, now) => before.join() === now.join(),
  })
  // Once for all of them: each of hundreds of tiles asks at every step of any.
  const underway = createMemo<ReadonlyMap<string, Way>>((before) => {
    const waiting = workspace.media()?.waiting() ?? []
    return new Map(
      waiting.map(({ hash, sent, bytes, problem }) => {
        const percent = Math.floor((sent / Math.max(1, bytes)) * 100)
        const known = before.get(hash)
        const isSame = known?.percent === percent && known.problem === problem
        return [hash, isSame ? known : { percent, problem }]
      }),
    )
  }, new Map())
  const mayChange = () => workspace.media() !== null && means.locked() === null

  const attach = async (files: readonly File[]): Promise<void> => {
    const media = workspace.media()
    if (!media || !mayChange() || files.length === 0) return
    setNotes([])
    const taken = await takeFiles({
      files,
      known: all().map(({ hash }) => hash),
      keepLocation: keepLocation(),
      keep: (hash, content) => media.keep(hash, content),
      attach: commands.attachAll(post),
      progress: (done) => setProgress({ done, all: files.length }),
      ...(means.prepare && { prepare: means.prepare }),
    })
    setProgress(null)
    setNotes(takenNotes(taken, words().media))
  }

  return {
    ids,
    get: (id) => byId().get(id) ?? null,
    mayChange,
    withoutAlt: () => all().filter(lacksAlt).length,
    underway: (hash) => underway().get(hash) ?? null,
    damaged: () =>
      (workspace.media()?.damaged() ?? []).filter(({ raw }) => raw.includes(post)).length,
    notes,
    dismiss: (note) => setNotes(notes().filter((one) => one !== note)),
    progress,
    keepLocation,
    setKeepLocation,
    attach,
    move(id, by) {
      const one = byId().get(id)
      const to = ids().indexOf(id) + by
      if (!one || to < 0 || to >= ids().length) return
      setNotes([])
      commands.move(one, to)
      setSaid(words().media.movedTo(one.name, to + 1, ids().length))
    },
    said,
    write(id, fields) {
      const one = byId().get(id)
      if (!one) return
      setNotes([])
      commands.write(one, fields)
    },
    remove(id) {
      const one = byId().get(id)
      if (!one) return
      setNotes([])
      commands.remove(one)
    },
  }
}
