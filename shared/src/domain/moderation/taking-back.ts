import { lineIn, membersIn, numberIn } from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'
import type { Parts } from '#shared/domain/parts.ts'
import { type Belongings, type Found, ownersOf } from './about.ts'
import { IMPORT } from './import-record.ts'

/** What of an import goes when it is taken back, and what stays because the team has gone on with it. */
export interface TakingBack {
  readonly taken: readonly Found[]
  readonly kept: readonly Found[]
}

/** Records looked at in one go. */
const AT_ONCE = 500
/** That it came back from the bin, or when it will go, is nothing that somebody made of it. */
const NO_CHANGE: readonly string[] = ['deletedAt']

/**
 * What somebody has changed since it came stays, as does what others' records say something about; and with what stays
 * whoever it names and, of a case, all that is in it.
 */
export function* planTakingBack(id: string, belongings: Belongings): Parts<TakingBack> {
  const own = new Map<string, Found>()
  let looked = 0
  const isHere = ({ map }: Found) => numberIn(map, 'deletedAt') === null
  for (const found of belongings.all.values()) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    if (lineIn(found.map, IMPORT) === id && isHere(found)) own.set(found.id, found)
  }
  const kept = new Set<string>()
  const keep = (one: string | null): void => {
    if (one !== null && own.has(one)) kept.add(one)
  }
  for (const found of belongings.all.values()) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    if (!isHere(found)) continue
    if (own.has(found.id)) {
      if (historyOf(found.map).some(({ field }) => !NO_CHANGE.includes(field))) keep(found.id)
    } else for (const named of namedBy(found)) keep(named)
  }
  // A set that is walked through hears of what is added meanwhile.
  for (const one of kept) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    const found = own.get(one)
    if (!found) continue
    for (const named of namedBy(found)) keep(named)
    if (found.collection === 'cases') for (const part of belongings.of(one)) keep(part.id)
  }
  const all = [...own.values()]
  return {
    taken: all.filter((found) => !kept.has(found.id)),
    kept: all.filter((found) => kept.has(found.id)),
  }
}

function namedBy(found: Found): readonly string[] {
  const { collection, map } = found
  if (collection === 'cases') return membersIn(map, 'person')
  if (collection === 'incidents') return membersIn(map, 'case')
  if (collection === 'noted') return [lineIn(map, 'mergedInto') ?? '']
  return ownersOf(found)
}
