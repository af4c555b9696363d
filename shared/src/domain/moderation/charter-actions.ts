/** What is done about versions of the charter. Each inside a transaction of the caller's, on records that are only added to. */
import * as Y from 'yjs'
import { hashOf } from '#shared/domain/approval/content.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import type { ArticleSaid } from '#shared/domain/moderation/article.ts'
import {
  APPROVE,
  type CharterVersion,
  charterText,
  parseCharter,
  publishedIn,
  WITHDRAW,
} from '#shared/domain/moderation/charter.ts'
import { createRecord } from '#shared/domain/record.ts'

export function versionsIn(charters: Records): CharterVersion[] {
  return [...charters].flatMap(([id, map]) => {
    const one = parseCharter(id, map)
    return one.kind === 'charter' ? [one] : []
  })
}

export interface CharterDraft {
  readonly articles: readonly ArticleSaid[]
  readonly note: string
  /** Somebody else than its author has to approve it. */
  readonly needsOther: boolean
}

/** A version as it is to be: published at once where nobody else has to approve it. Returns its id. */
export function proposeCharter(
  charters: Records,
  { articles, note, needsOther }: CharterDraft,
  author: Author,
): string {
  const content = charterText(articles)
  const fields = {
    content,
    hash: hashOf(content),
    note: note.trim() || undefined,
    after: publishedIn(versionsIn(charters)).at(-1)?.id,
    needsOther: needsOther || undefined,
  }
  const { id } = createRecord(charters, fields, {}, author)
  if (!needsOther) approveCharter(charters, id, author)
  return id
}

/** Nothing for a version that is published already, or that its author may not approve. */
export function approveCharter(charters: Records, id: string, author: Author): void {
  const map = charters.get(id)
  const version = parseCharter(id, map)
  if (!(map instanceof Y.Map) || version.kind !== 'charter' || version.published) return
  if (version.needsOther && version.createdBy === author.person) return
  const last = publishedIn(versionsIn(charters)).at(-1)
  note(map, APPROVE, `${signature(author)} ${(last?.published.number ?? 0) + 1}`, author)
}

/** Its author, or somebody who does not agree, takes it off the table; what is published stays so. */
export function withdrawCharter(charters: Records, id: string, author: Author): void {
  const map = charters.get(id)
  if (map instanceof Y.Map) note(map, WITHDRAW, signature(author), author)
}

function note(map: RecordMap, prefix: string, value: string, author: Author): void {
  map.set(`${prefix}${newId(author.random)}`, value)
}

function signature({ now, person }: Author): string {
  return `${now} ${person}`
}
