/**
 * A device that was away may have written a name into what stays while that name was erased. Nothing else knows any more what
 * nobody is to know; this device does while it takes in what it missed. So it is for this one to take the name out
 * again (docs/decisions/erasing.md).
 */
import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'
import type { Parts } from '#shared/domain/parts.ts'
import { belongingsIn } from './about.ts'
import type { MaskedNames } from './erasure-record.ts'
import { nameFinder } from './name-finder.ts'
import { namesOf } from './names-in.ts'
import { parseNotedPerson } from './noted-person.ts'
import { type FindNames, type Naming, stillNaming } from './still-naming.ts'

/** What those who are erased were called, by their ids: kept in memory for a while, and nowhere else. */
export type NamesHeard = Map<string, readonly string[]>

/** Of a change of `noted`: what those were called who are gone with it, before Yjs lets go of what they held. */
export function hearNames(
  { target, keysChanged }: Y.YMapEvent<RecordMap>,
  heard: NamesHeard,
): void {
  for (const id of keysChanged) {
    const item = target._map.get(id)
    if (!item?.deleted || !(item.content instanceof Y.ContentType)) continue
    const { type } = item.content
    const person = type instanceof Y.Map ? parseNotedPerson(id, asItWas(type)) : null
    if (person?.kind === 'noted') heard.set(id, namesOf(person))
  }
}

/** A deleted map reads as empty; what it held is there until the end of the transaction. */
function asItWas(map: Y.Map<unknown>): Y.Map<unknown> {
  const was = new Y.Doc().getMap<unknown>('was')
  for (const [key, { content }] of map._map) {
    const held: unknown = content.getContent().at(-1)
    if (held === true || typeof held === 'string') was.set(key, held)
  }
  return was
}

/** What names those who were erased all the same, as far as their names were heard here. */
export function* namingAgain(
  volumes: readonly Y.Doc[],
  { of, left }: MaskedNames,
  heard: NamesHeard,
): Parts<{ readonly naming: readonly Naming[]; readonly find: FindNames }> {
  const names = of.flatMap((id) => heard.get(id) ?? [])
  const find = nameFinder(names.map((name) => ({ name, what: null })))
  if (names.length === 0) return { naming: [], find }
  const naming = yield* stillNaming({ gone: [] }, yield* belongingsIn(volumes), find)
  return { naming: naming.filter(({ found }) => !left.includes(found.id)), find }
}

/**
 * Two devices that take out the same name apart leave two words in its place; all devices delete the same one of them. Inside a
 * transaction of the caller's.
 */
export function joinMasks(map: RecordMap, word: string): void {
  for (const prose of map.values()) {
    if (!(prose instanceof Y.Text)) continue
    for (let text = String(prose), at = text.lastIndexOf(word + word); at >= 0; ) {
      prose.delete(at + word.length, word.length)
      text = String(prose)
      at = text.lastIndexOf(word + word)
    }
  }
}
