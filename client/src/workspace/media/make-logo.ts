import { LOGO_SIZE, LONGEST_LOGO, readLogo } from '#shared/domain/events/logo.ts'
import { makeSmallPicture } from './make-small-picture.ts'

/** A picture as a mark that lies in a document; null where this browser cannot draw it, or not so small. */
export async function makeLogo(file: Blob): Promise<string | null> {
  return readLogo(await makeSmallPicture(file, { ...LOGO_SIZE, length: LONGEST_LOGO }))
}
