/** What is done about a freeze. Each inside a transaction of the caller's, on records that are only added to. */
import * as Y from 'yjs'
import { memberKey, type RecordMap, type Records } from '#shared/domain/fields.ts'
import { AGAIN, LIFT, RELEASE } from '#shared/domain/freeze.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import { createRecord } from '#shared/domain/record.ts'

export interface FreezeDraft {
  readonly reason: string
  /** ms since 1970; null: until it is lifted. */
  readonly until: number | null
  /** What it is limited to; everything where both are empty. */
  readonly channels: readonly string[]
  readonly campaigns: readonly string[]
}

/** From now on. Returns its id. */
export function beginFreeze(
  freezes: Records,
  { reason, until, channels, campaigns }: FreezeDraft,
  author: Author,
): string {
  const members = [
    ...channels.map((id) => [memberKey('channel', id), true]),
    ...campaigns.map((id) => [memberKey('campaign', id), true]),
  ]
  const fields = { reason, from: author.now, until, ...Object.fromEntries(members) }
  return createRecord(freezes, fields, {}, author).id
}

/** Of one freeze, some of the posts that it holds. */
export function releasePosts(freeze: RecordMap, posts: readonly string[], author: Author): void {
  for (const post of posts)
    freeze.set(`${RELEASE}${newId(author.random)}`, `${signature(author)} ${post}`)
}

/** Takes back every release of a post that is known here. */
export function holdAgain(freeze: RecordMap, post: string, author: Author): void {
  for (const [key, value] of [...freeze]) {
    const isItsOwn = key.startsWith(RELEASE) && String(value).endsWith(` ${post}`)
    const again = `${AGAIN}${key.slice(RELEASE.length)}`
    if (isItsOwn && !freeze.has(again)) freeze.set(again, signature(author))
  }
}

/** Lets everything go. */
export function liftFreeze(freeze: RecordMap, author: Author): void {
  freeze.set(`${LIFT}${newId(author.random)}`, signature(author))
}

/** The record of a freeze, to write in. */
export function freezeIn(freezes: Records, id: string): RecordMap | null {
  const map = freezes.get(id)
  return map instanceof Y.Map ? map : null
}

function signature({ now, person }: Author): string {
  return `${now} ${person}`
}
