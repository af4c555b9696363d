import * as Y from 'yjs'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'
import { letStand, noteFound, standingIn } from '#shared/domain/standing.ts'
import type { Step } from '#shared/domain/step.ts'
import { DECIDED, GRAVITY } from './case.ts'

/**
 * Changes a case from what is read of it, which its steps go back to. Who decides one thing says nothing about the others, nor
 * about what stands already: written without a word in the history, that could overrule what a colleague decides of it apart.
 */
export function changeCase(
  records: Records,
  id: string,
  fields: FieldValues,
  author: Author,
): Step[] {
  const map = records.get(id)
  if (!(map instanceof Y.Map)) return []
  const decided = DECIDED.filter((field) => field in fields)
  const standing = standingIn(map, decided, GRAVITY)
  const stands = new Set<string>(decided.filter((field) => standing.get(field) === fields[field]))
  const others = Object.entries(fields).filter(([field]) => !stands.has(field))
  const changed = decided.filter((field) => !stands.has(field))
  letStand(records, id, changed, GRAVITY)
  noteFound(map, changed)
  return changeRecord(records, id, Object.fromEntries(others), author)
}
