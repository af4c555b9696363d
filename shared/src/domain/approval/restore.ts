import * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
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
      placeText(records, map, id, `variant:${channel.id}`, channel.text, author),
    ),
  ]
}

/** The text that a field names; null takes the name away, and leaves the text to be offered. */
function placeText(
  records: Records,
  map: RecordMap,
  id: string,
  place: string,
  text: string | null,
  author: Author,
): readonly Step[] {
  const prose = map.get(place)
  if (text === null)
    return prose === undefined ? [] : changeRecord(records, id, { [place]: undefined }, author)
  if (typeof prose === 'string' && map.get(`text:${prose}`) instanceof Y.Text)
    return changeProse(records, id, `text:${prose}`, text, author)
  const fresh = newId(author.random)
  map.set(`text:${fresh}`, new Y.Text(text))
  return changeRecord(records, id, { [place]: fresh }, author)
}
