import { memberKey, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { type Check, checkField, LONGEST_IDEA_TEXT, LONGEST_IDEA_TITLE, parseIdea } from './idea.ts'
import { sourceOf } from './idea-link.ts'

/** What a person, or a file, says of a new idea. `labels` and `campaign` are ids. */
export interface IdeaDraft {
  readonly title: string
  readonly text: string
  readonly link: string | null
  /** Empty: the link's host. */
  readonly source: string
  readonly author: string
  /** A day, such as `2026-10-22`. */
  readonly found: string
  /** Null: whoever notes it. */
  readonly foundBy: string | null
  readonly checks: readonly Check[]
  readonly note: string
  readonly labels: readonly string[]
  readonly campaign: string | null
  readonly origin: string | null
}

/** Those below are called inside a transaction of the caller's. */
export function noteIdea(
  ideas: Records,
  draft: IdeaDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const { source, link, foundBy } = draft
  const fields: Record<string, string | number | true | undefined> = {
    title: draft.title.slice(0, LONGEST_IDEA_TITLE),
    link: link ?? undefined,
    // What is reckoned is not written (M4).
    source: source === '' || source === sourceOf(link ?? '') ? undefined : source,
    author: draft.author || undefined,
    found: draft.found,
    foundBy: foundBy === author.person ? undefined : (foundBy ?? undefined),
    campaign: draft.campaign ?? undefined,
    origin: draft.origin ?? undefined,
  }
  for (const { by, at } of draft.checks) fields[checkField(by)] = at
  for (const label of draft.labels) fields[memberKey('label', label)] = true
  const text = draft.text.slice(0, LONGEST_IDEA_TEXT)
  return createRecord(ideas, fields, { text, note: draft.note.slice(0, LONGEST_IDEA_TEXT) }, author)
}

/** This person has looked into it; others who have, too, stay on record. */
export function checkIdea(ideas: Records, id: string, author: Author): readonly Step[] {
  return changeRecord(ideas, id, { [checkField(author.person)]: author.now }, author)
}

/** It waits to be checked again, whoever had; a check that somebody makes apart meanwhile holds. */
export function uncheckIdea(ideas: Records, id: string, author: Author): readonly Step[] {
  const idea = parseIdea(id, ideas.get(id))
  if (idea.kind !== 'idea') return []
  const fields = Object.fromEntries(idea.checks.map(({ by }) => [checkField(by), undefined]))
  return changeRecord(ideas, id, fields, author)
}
