import { readFile } from 'node:fs/promises'
import { isPictureType, type MediaType } from '#shared/protocol/media.ts'
import { withoutLocation } from '#shared/protocol/picture/without-location.ts'

/** Why a whole file is no picture that an entry may have, by its first bytes and all of it; null for one that it may. */
export async function wrongPicture(
  path: string,
  type: MediaType | null,
): Promise<'no-picture' | 'located' | null> {
  if (type === null || !isPictureType(type)) return 'no-picture'
  // The pages of ours remove the place; another program may not have.
  return withoutLocation(await readFile(path), type).found ? 'located' : null
}
