import { hashFile } from './hash-file.ts'
import { makeThumbnail } from './thumbnail.ts'

export interface SmallPicture {
  readonly hash: string
  readonly content: Blob
}

/** Drawn anew, so it holds nothing but what is to be seen; null where this browser cannot. */
export async function smallPicture(content: Blob, type: string): Promise<SmallPicture | null> {
  const small = await makeThumbnail(content, type)
  return small && { content: small, hash: await hashFile(small) }
}
