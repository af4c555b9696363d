/** What is done to appeals. Each inside a transaction of the caller's. */
import * as Y from 'yjs'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import {
  type Appeal,
  type AppealVerdictKind,
  LONGEST_APPEAL,
  LONGEST_VERDICT_NOTE,
  parseAppeal,
  verdictEntry,
} from './appeal.ts'

export interface AppealDraft extends Pick<Appeal, 'case' | 'measure' | 'before'> {
  /** What they say. */
  readonly text: string
  /** ms since 1970 */
  readonly receivedAt: number
  readonly judge: string | null
  /** ms since 1970; computed where it is not there (M4). */
  readonly deadline?: number
}

export function lodgeAppeal(
  appeals: Records,
  { case: of, measure, before, text, receivedAt, judge, deadline }: AppealDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const fields = {
    case: of,
    measure,
    receivedAt,
    before: before ?? undefined,
    judge: judge ?? undefined,
    deadline,
  }
  const proses = { text: text.slice(0, LONGEST_APPEAL), answer: '' }
  return createRecord(appeals, fields, proses, author)
}

/** It takes the place of the verdicts that are here, and of no others. */
export function decideAppeal(
  appeals: Records,
  id: string,
  { says, note }: { readonly says: AppealVerdictKind; readonly note: string },
  { now, person, random }: Author,
): readonly Step[] {
  const map = appeals.get(id)
  const appeal = parseAppeal(id, map)
  if (!(map instanceof Y.Map) || appeal.kind !== 'appeal') return []
  const [field, after] = verdictEntry(newId(random), {
    at: now,
    by: person,
    says,
    note: note.trim().slice(0, LONGEST_VERDICT_NOTE),
    seen: appeal.verdicts.map(({ entry }) => entry),
  })
  map.set(field, after)
  return [{ kind: 'field', record: id, field, before: undefined, after }]
}
