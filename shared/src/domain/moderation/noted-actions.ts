import { memberKey, type RecordMap, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import {
  type Handle,
  handleKey,
  handleMember,
  notedName,
  parseNotedPerson,
} from './noted-person.ts'

/** What somebody, or a file, says of a person who was not noted before. */
export interface NotedDraft {
  /** Empty: they are called by their first handle. */
  readonly name: string
  readonly handles: readonly Handle[]
}

/** Characters; what is longer is cut. */
export const LONGEST_NOTED_NAME = 150

export function handleField(handle: Handle): string {
  return memberKey('handle', handleMember(handle))
}

export function aliasField(alias: string): string {
  return memberKey('alias', alias.trim().slice(0, LONGEST_NOTED_NAME))
}

/** Those below are called inside a transaction of the caller's. */
export function noteNoted(
  noted: Records,
  { name, handles }: NotedDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const fields = {
    name: name.trim().slice(0, LONGEST_NOTED_NAME) || undefined,
    ...Object.fromEntries(handles.map((handle) => [handleField(handle), true])),
  }
  return createRecord(noted, fields, {}, author)
}

/**
 * Takes a handle from somebody. They keep a name: two people who take the last two handles of somebody apart leave a
 * person whom one can still speak of.
 */
export function dropHandle(
  noted: Records,
  id: string,
  handle: Handle,
  author: Author,
): readonly Step[] {
  const person = parseNotedPerson(id, noted.get(id))
  if (person.kind !== 'noted') return []
  const own = person.handles.filter((one) => handleKey(one) === handleKey(handle))
  if (own.length === 0) return []
  const fields = Object.fromEntries(own.map((one) => [handleField(one), undefined]))
  return changeRecord(noted, id, { ...fields, name: notedName(person) }, author)
}

/** Of a case: the one instead of the others, who are one person. */
export function movedCase(
  map: RecordMap,
  from: readonly string[],
  to: string,
): Readonly<Record<string, true | undefined>> {
  const fields: Record<string, true | undefined> = { [memberKey('person', to)]: true }
  for (const id of from) {
    const key = memberKey('person', id)
    if (map.has(key)) fields[key] = undefined
  }
  return fields
}
