import * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import {
  beginText,
  leaveText,
  type TextPlace,
  textKeyAt,
  variantFor,
} from '#shared/domain/post-texts.ts'
import { changeProse, changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import type { PostContent } from './content.ts'

/**
 * Puts a post back to what was approved, but for its media, which are files. What both have in common stands, and
 * cursors with it. Inside a transaction of the caller's.
 */
export function restoreContent(
  records: Records,
  id: string,
  content: PostContent,
  author: Author,
): readonly Step[] {
  const map = records.get(id)
  if (!(map instanceof Y.Map)) return []
  const fields: Record<string, string | true | undefined> = {
    title: content.title || undefined,
    link: content.link || undefined,
  }
  for (const key of map.keys()) if (key.startsWith('channel:')) fields[key] = undefined
  for (const channel of content.channels) fields[`channel:${channel.id}`] = true
  const isSame = (field: string) => (map.get(field) ?? undefined) === fields[field]
  const changed = Object.entries(fields).filter(([field]) => !isSame(field))
  return [
    ...changeRecord(records, id, Object.fromEntries(changed), author),
    ...changeProse(records, id, 'body', content.body, author),
    ...placeText(records, map, id, 'comment', content.comment || null, author),
    ...content.channels.flatMap((channel) =>
      placeText(records, map, id, variantFor(channel.id), channel.text, author),
    ),
  ]
}

/** The text that a field names; null takes the name away, and leaves the text to be offered. */
function placeText(
  records: Records,
  map: RecordMap,
  id: string,
  place: TextPlace,
  text: string | null,
  author: Author,
): readonly Step[] {
  const key = textKeyAt(map, place)
  if (text === null) return map.has(place) ? leaveText(records, id, place, author) : []
  if (key !== null) return changeProse(records, id, key, text, author)
  return beginText(records, id, place, text, author)?.steps ?? []
}
