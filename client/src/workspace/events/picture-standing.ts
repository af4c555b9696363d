import type { PictureStanding } from '#client/workspace/media/upload-queue.ts'
import { entriesIn, leftIn } from '#shared/documents/entries.ts'
import { filesOf, picturesIn } from '#shared/domain/events/entries/entry-picture.ts'
import { memberKey } from '#shared/domain/fields.ts'
import type { Entries } from './entries.ts'

/** Whether an entry has a picture, or the small one of it: asked of a device that is in step with the relay. */
export function standingOfPicture(
  { doc, document: { facts } }: Pick<Entries, 'doc' | 'document'>,
  entry: string,
  hash: string,
): PictureStanding {
  // With a change that has not come to the relay, whoever erases the entry elsewhere does not know of its picture.
  if (facts.link.kind !== 'online' || facts.gap || facts.waiting > 0) return 'unknown'
  const map = entriesIn(doc, 'entries').get(entry)
  if (!map || leftIn(doc).has(memberKey('withdraw', entry))) return 'gone'
  return picturesIn(map).flatMap(filesOf).includes(hash) ? 'spoken-of' : 'gone'
}
