/** What a picture is made ready with; a part of the page that comes only where a form asks for pictures. */
import { type Prepared, prepareFile } from '#client/workspace/media/prepare-file.ts'

export { smallPicture as shrink } from '#client/workspace/media/small-picture.ts'

/** Without the place where it was taken: it says where somebody lives. */
export function prepare(file: File): Promise<Prepared> {
  return prepareFile(file, false)
}
