import type { TeamPictures } from '#client/workspace/events/team-pictures.ts'
import { createBringPicture } from '#client/workspace/media/bring-picture.ts'
import type { Prepared } from '#client/workspace/media/prepare-file.ts'
import type { SmallPicture } from '#client/workspace/media/small-picture.ts'
import type { EntryPicture } from '#shared/domain/events/entries/entry-picture.ts'
import { MOST_PICTURES } from '#shared/protocol/entry-form.ts'
import { isPictureType } from '#shared/protocol/media.ts'

/** Why nothing was added or taken off; the entry is as it was. */
export const PICTURE_REFUSALS = [
  'no-picture',
  'unreadable',
  'twice',
  'too-many',
  'too-large',
  'no-room',
  'busy',
  'unreachable',
  'failed',
  'gone',
] as const
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number]

export interface TeamPictureMeans {
  readonly relay: TeamPictures
  /** What it is, without the place where it was taken. */
  readonly prepare: (file: File) => Promise<Prepared>
  readonly shrink: (content: Blob, type: string) => Promise<SmallPicture | null>
  /** Under which its bytes come; fresh for each. */
  readonly newCode: () => string
  /** Those of the entry now; null once it has left. */
  readonly pictures: (entry: string) => readonly EntryPicture[] | null
  /** False where the entry has left. */
  readonly write: (entry: string, pictures: readonly EntryPicture[]) => boolean
}

const SAID: Readonly<Record<string, PictureRefusal>> = {
  unreachable: 'unreachable',
  'picture-too-large': 'too-large',
  'no-room': 'no-room',
  'too-many': 'busy',
  'no-picture': 'no-picture',
}

const saidOf = (code: string): PictureRefusal => SAID[code] ?? 'failed'

/** The file gets to the relay first, so that no entry speaks of one that is nowhere. Null once the entry has it. */
export async function addPicture(
  entry: string,
  file: File,
  means: TeamPictureMeans,
): Promise<PictureRefusal | null> {
  const { relay } = means
  const before = means.pictures(entry)
  if (!before) return 'gone'
  if (before.length >= MOST_PICTURES) return 'too-many'
  const prepared = await means.prepare(file)
  if (!prepared.ok) return prepared.why === 'unreadable' ? 'unreadable' : 'no-picture'
  const { content, draft } = prepared
  const { hash, type } = draft
  if (!isPictureType(type)) return 'no-picture'
  if (before.some((one) => one.hash === hash)) return 'twice'
  const small = await means.shrink(content, type)
  const files = [{ hash, content }, ...(small ? [small] : [])]
  const code = means.newCode()
  const bring = createBringPicture(relay)
  for (const one of files) {
    const problem = await bring(code, one.hash, one.content, () => {})
    if (problem !== null) return saidOf(problem)
  }
  const hashes = files.map((one) => one.hash)
  const problem = await relay.attach(entry, code, hashes)
  if (problem !== null) return saidOf(problem)
  const picture = { hash, small: small?.hash ?? null, type, bytes: content.size, alt: '' }
  const now = means.pictures(entry)
  if (now && means.write(entry, [...now, picture])) return null
  // Somebody erased the entry meanwhile: its picture does not stay behind.
  await relay.detach(entry, hashes)
  return 'gone'
}

/** For good, at the relay first. Null once the entry has it no more. */
export async function removePicture(
  entry: string,
  picture: EntryPicture,
  means: Pick<TeamPictureMeans, 'relay' | 'pictures' | 'write'>,
): Promise<PictureRefusal | null> {
  const { hash, small } = picture
  const problem = await means.relay.detach(entry, small === null ? [hash] : [hash, small])
  if (problem !== null) return saidOf(problem)
  const now = means.pictures(entry)
  if (!now) return 'gone'
  means.write(
    entry,
    now.filter((one) => one.hash !== hash),
  )
  return null
}
