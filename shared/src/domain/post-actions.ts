import { memberKey, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import type { PostDraft } from '#shared/domain/post.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** Inside a transaction of the caller's. `labels` and `campaign` are ids here, not names. */
export function createPost(
  posts: Records,
  draft: PostDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const { body, channels, labels, texts, ...said } = draft
  const fields: Record<string, string | true | null | undefined> = { ...said }
  for (const channel of channels) fields[memberKey('channel', channel)] = true
  for (const label of labels) fields[memberKey('label', label)] = true
  const proses: Record<string, string> = { body }
  for (const [place, text] of Object.entries(texts)) {
    const prose = newId(author.random)
    fields[place] = prose
    fields[`of:${prose}`] = place
    proses[`text:${prose}`] = text
  }
  return createRecord(posts, fields, proses, author)
}

/** Days a deleted post can be brought back. */
const BIN_DAYS = 30

export function daysLeftInBin(deletedAt: number, now: number): number {
  // Never more than all of them: the clock of who deleted it may be ahead of ours.
  const left = Math.ceil(BIN_DAYS - (now - deletedAt) / 86_400_000)
  return Math.min(BIN_DAYS, Math.max(0, left))
}
