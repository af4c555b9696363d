import * as Y from 'yjs'
import { lineOf } from '#shared/domain/cut-text.ts'
import {
  type Damaged,
  damaged,
  isSafeKey,
  lineIn,
  memberKey,
  numberIn,
  proseOf,
  type RecordMap,
} from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { sourceOf } from './idea-link.ts'

/** Something that a post could be made of: a link, a sentence, both. Whether it was, its posts say (`Post.idea`). */
export interface Idea {
  readonly kind: 'idea'
  readonly id: string
  readonly title: string
  /** The beginning of what it says, on one line; the whole is a `Y.Text` (`ideaTexts`). */
  readonly excerpt: string
  /** As it was typed or pasted: `webLink` says whether it may be opened. */
  readonly link: string | null
  /** Where it is from: what somebody wrote there, else the link's host. */
  readonly source: string
  /** Who made what was found, for the credit. */
  readonly author: string
  /** Day on which it was found, such as `2026-10-22`; null where only `createdAt` says it. */
  readonly found: string | null
  /** Person; or a name, where a file said it that knows no ids. */
  readonly foundBy: string | null
  /** Everybody who has looked into it, the first one first; nobody: it waits to be checked. */
  readonly checks: readonly Check[]
  readonly labels: readonly string[]
  readonly campaign: string | null
  /** By which the table that it came from knows it, so that bringing that in again adds nothing. */
  readonly origin: string | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: number | null
}

export interface Check {
  /** Person; or a name, as in `foundBy`. */
  readonly by: string
  /** ms since 1970 */
  readonly at: number
}

/** Characters; what is longer is cut when it is noted. */
export const LONGEST_IDEA_TITLE = 300
export const LONGEST_IDEA_TEXT = 20_000

/** As much of its text as names one without a title; characters. */
export const IDEA_EXCERPT = 200
const CHECK = 'checked:'

/** One key a person, so that two who check it apart are both on record. */
export function checkField(person: string): string {
  return memberKey('checked', person)
}

/** Fields that make no sense are read as not there; what is no record, or says nothing at all, is damaged (M5). */
export function parseIdea(id: string, map: unknown): Idea | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [title, link, text] = [lineIn(map, 'title'), lineIn(map, 'link'), proseOf(map, 'text')]
  if (map.get('title') === undefined && link === null && text === null)
    return damaged(id, 'title', map)
  const checks: Check[] = []
  const labels: string[] = []
  for (const [key, value] of map) {
    if (key.startsWith(CHECK)) {
      const by = key.slice(CHECK.length)
      if (typeof value === 'number' && isSafeKey(by)) checks.push({ by, at: value })
    } else if (key.startsWith('label:') && value === true && isSafeKey(key.slice(6)))
      labels.push(key.slice(6))
  }
  const found = lineIn(map, 'found')
  return {
    kind: 'idea',
    id,
    title: title ?? '',
    excerpt: lineOf(String(text ?? ''), IDEA_EXCERPT),
    link,
    source: lineIn(map, 'source') ?? sourceOf(link ?? ''),
    author: lineIn(map, 'author') ?? '',
    found: found !== null && found.length === 10 && isLocalTime(found) ? found : null,
    foundBy: lineIn(map, 'foundBy') ?? lineIn(map, 'createdBy'),
    checks: checks.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1)),
    labels: labels.sort(),
    campaign: lineIn(map, 'campaign'),
    origin: lineIn(map, 'origin'),
    createdAt: numberIn(map, 'createdAt') ?? 0,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** What it says, and what the team notes about it; whole. */
export function ideaTexts(map: RecordMap): { readonly text: string; readonly note: string } {
  return { text: String(proseOf(map, 'text') ?? ''), note: String(proseOf(map, 'note') ?? '') }
}

/** What it is called where nobody gave it a title: how it begins, else its address. */
export function ideaTitle({
  title,
  excerpt,
  link,
}: Pick<Idea, 'title' | 'excerpt' | 'link'>): string {
  return title || excerpt || (link ?? '').replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}
