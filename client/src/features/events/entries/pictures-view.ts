import { type Accessor, createSignal } from 'solid-js'
import type { EntryCommands } from '#client/commands/events/entries.ts'
import type { Words } from '#client/i18n/words.ts'
import { type Prepared, prepareFile } from '#client/workspace/media/prepare-file.ts'
import { type SmallPicture, smallPicture } from '#client/workspace/media/small-picture.ts'
import { takeFiles } from '#client/workspace/media/take-files.ts'
import { type MediaNote, takenNotes } from '#client/workspace/media/taken-notes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import { MOST_PICTURES } from '#shared/protocol/entry-form.ts'
import { isPictureType } from '#shared/protocol/media.ts'

export interface PicturesView {
  readonly mayAdd: Accessor<boolean>
  readonly notes: Accessor<readonly MediaNote[]>
  /** How far the photos that were given last are; null when all are through. */
  readonly progress: Accessor<{ readonly done: number; readonly all: number } | null>
  add(files: readonly File[]): Promise<void>
}

export interface PicturesMeans {
  readonly workspace: Workspace
  readonly event: string
  readonly commands: EntryCommands
  readonly entry: () => Pick<Entry, 'id' | 'pictures'>
  readonly words: Accessor<Words>
  /** A test brings its own: a browser's pictures are a browser's. */
  readonly prepare?: (file: File, keepLocation: boolean) => Promise<Prepared>
  readonly shrink?: (content: Blob, type: string) => Promise<SmallPicture | null>
}

/** The photos that the team adds to an entry: kept here at once, and brought to the relay when it is there. */
export function createPicturesView(means: PicturesMeans): PicturesView {
  const { workspace, event, commands, entry, words } = means
  const { prepare = prepareFile, shrink = smallPicture } = means
  const [notes, setNotes] = createSignal<readonly MediaNote[]>([])
  const [progress, setProgress] = createSignal<{ done: number; all: number } | null>(null)
  const free = () => MOST_PICTURES - entry().pictures.length
  const mayAdd = () => workspace.media() !== null && commands.mayChange() && free() > 0

  const add = async (files: readonly File[]): Promise<void> => {
    const media = workspace.media()
    if (!media || !mayAdd() || progress() !== null || files.length === 0) return
    const { id, pictures } = entry()
    const of = { event, entry: id }
    const fitting = files.slice(0, free())
    const smalls = new Map<string, SmallPicture | null>()
    setNotes([])
    const taken = await takeFiles({
      files: fitting,
      known: pictures.map(({ hash }) => hash),
      // Where a picture was taken says who somebody is.
      keepLocation: false,
      async prepare(file, keepLocation) {
        const prepared = await prepare(file, keepLocation)
        if (!prepared.ok) return prepared
        const { hash, type } = prepared.draft
        if (!isPictureType(type)) return { ok: false, name: file.name, why: 'unknown' }
        smalls.set(hash, await shrink(prepared.content, type))
        return prepared
      },
      async keep(hash, content) {
        const small = smalls.get(hash)
        const problem = small && (await media.keep(small.hash, small.content, 'entries', of))
        return problem ?? media.keep(hash, content, 'entries', of)
      },
      attach: (drafts) =>
        commands.addPictures(
          id,
          drafts.map(({ hash, type, size }) => ({
            ...{ hash, type, bytes: size, alt: '' },
            small: smalls.get(hash)?.hash ?? null,
          })),
        ),
      progress: (done) => setProgress({ done, all: fitting.length }),
    })
    setProgress(null)
    const { media: said, entries } = words()
    const { unknown, already, tooMany } = entries.pictures
    const unusable = { ...said.unusable, unknown }
    const left = files.length - fitting.length
    setNotes([
      ...takenNotes(taken, { ...said, unusable, already }),
      ...(left > 0 ? [{ warns: true, text: tooMany(left, MOST_PICTURES) }] : []),
    ])
  }
  return { mayAdd, notes, progress, add }
}
