import { memberKey, membersIn, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeProse, changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { LONGEST_NOTE, type Note } from './note.ts'

/** What somebody, or a file, says of a new note. */
export interface NoteDraft extends Pick<Note, 'case' | 'person' | 'type' | 'link' | 'mentions'> {
  readonly text: string
  /** ms since 1970; null: now. */
  readonly at: number | null
}

/** Those below are called inside a transaction of the caller's. */
export function writeNote(
  notes: Records,
  { mentions, text, ...draft }: NoteDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const fields = {
    case: draft.case ?? undefined,
    person: draft.person ?? undefined,
    type: draft.type,
    at: draft.at ?? undefined,
    link: draft.link ?? undefined,
    ...Object.fromEntries(mentions.map((one) => [memberKey('mention', one), true])),
  }
  return createRecord(notes, fields, { text: text.trim().slice(0, LONGEST_NOTE) }, author)
}

/** Another text, and who is named in it now; another type or link. */
export function editNote(
  notes: Records,
  id: string,
  { text, mentions, type, link }: Pick<NoteDraft, 'text' | 'mentions' | 'type' | 'link'>,
  author: Author,
): readonly Step[] {
  const map = notes.get(id)
  if (!map) return []
  const fields: Record<string, string | true | undefined> = { type, link: link ?? undefined }
  for (const one of membersIn(map, 'mention')) fields[memberKey('mention', one)] = undefined
  for (const one of mentions) fields[memberKey('mention', one)] = true
  return [
    ...changeProse(notes, id, 'text', text.trim().slice(0, LONGEST_NOTE), author),
    ...changeRecord(notes, id, fields, author),
  ]
}
