import { type Accessor, createSignal } from 'solid-js'
import type { EntryCommands } from '#client/commands/events/entries.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Media } from '#client/workspace/media/media.ts'
import { type Prepared, prepareFile } from '#client/workspace/media/prepare-file.ts'
import { type SmallPicture, smallPicture } from '#client/workspace/media/small-picture.ts'
import { type Taken, takeFiles } from '#client/workspace/media/take-files.ts'
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

  /** As many as there is room for. */
  const takeSome = async (files: readonly File[], media: Media): Promise<Taken> => {
    const { id, pictures } = entry()
    const of = { event, entry: id }
    const smalls = new Map<string, SmallPicture | null>()
    return takeFiles({
      files,
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
            hash,
            type,
            bytes: size,
            alt: '',
            small: smalls.get(hash)?.hash ?? null,
          })),
        ),
      progress: (done) => setProgress({ done, all: files.length }),
    })
  }
  const add = async (files: readonly File[]): Promise<void> => {
    const media = workspace.media()
    if (!media || !mayAdd() || progress() !== null || files.length === 0) return
    setNotes([])
    const { media: said, entries } = words()
    const { unknown, already, tooMany } = entries.pictures
    const own = { ...said, unusable: { ...said.unusable, unknown }, already }
    let rest = files
    // One that is refused takes nobody's place.
    while (rest.length > 0 && mayAdd()) {
      const some = rest.slice(0, free())
      rest = rest.slice(some.length)
      const taken = await takeSome(some, media)
      // What a full device has not taken of these, it takes of the others no more.
      const stopped = taken.stopped && {
        ...taken.stopped,
        left: taken.stopped.left + rest.length,
      }
      setNotes([...notes(), ...takenNotes({ ...taken, stopped }, own)])
      if (stopped) rest = []
    }
    setProgress(null)
    if (rest.length > 0)
      setNotes([...notes(), { warns: true, text: tooMany(rest.length, MOST_PICTURES) }])
  }
  return { mayAdd, notes, progress, add }
}
