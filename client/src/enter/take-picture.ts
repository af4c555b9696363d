/** What a picture is made ready with; a part of the page that comes only where a form asks for pictures. */
import { hashFile } from '#client/workspace/media/hash-file.ts'
import { type Prepared, prepareFile } from '#client/workspace/media/prepare-file.ts'
import { makeThumbnail } from '#client/workspace/media/thumbnail.ts'
import type { ChosenPicture } from './pictures-view.ts'

/** Without the place where it was taken: it says where somebody lives. */
export function prepare(file: File): Promise<Prepared> {
  return prepareFile(file, false)
}

/** Drawn anew, so it holds nothing but what is to be seen. */
export async function shrink(content: Blob, type: string): Promise<ChosenPicture['small']> {
  const small = await makeThumbnail(content, type)
  return small && { content: small, hash: await hashFile(small) }
}
