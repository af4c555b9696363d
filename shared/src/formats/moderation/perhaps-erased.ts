import { memberKey } from '#shared/domain/fields.ts'
import type { ModerationPlan, PlannedRecord } from './plan.ts'

const MEMBER = memberKey('person', '')

/**
 * What an earlier file of the same kind may have told already, and is not here: it may have been erased since. Nobody is noted
 * of whom nothing else is said.
 * @param latest the newest that those files told of (ms since 1970); null where nothing in them has a date
 */
export function withoutPerhapsErased(
  plan: ModerationPlan,
  latest: number | null,
): { readonly plan: ModerationPlan; readonly held: number } {
  const mayBeErased = ({ fields }: PlannedRecord) => {
    const at = timeOf(fields)
    return at === null || (latest !== null && at <= latest)
  }
  const said = plan.add.filter((one) => one.collection !== 'noted' && !mayBeErased(one))
  const named = new Set(
    said.flatMap(({ refs, people }) => [...refs.map(({ key }) => key), ...people]),
  )
  // Whoever is a part of another's file stands behind the other.
  const people = plan.add
    .filter(({ collection }) => collection === 'noted')
    .toReversed()
    .filter(({ key, refs }) => {
      if (!named.has(key)) return false
      for (const ref of refs) named.add(ref.key)
      return true
    })
    .toReversed()
  const here = new Set<string>()
  for (const { fields } of said)
    for (const [field, value] of Object.entries(fields)) {
      if (field === 'person') here.add(String(value))
      else if (field.startsWith(MEMBER)) here.add(field.slice(MEMBER.length))
    }
  const add = [...people, ...said]
  const counts = { cases: 0, noted: 0, notes: 0, measures: 0 }
  let characters = 0
  for (const { collection, proses } of add) {
    counts[collection] += 1
    for (const text of Object.values(proses)) characters += text.length
  }
  const revived = plan.revived.filter((id) => here.has(id))
  return { plan: { ...plan, add, counts, characters, revived }, held: plan.add.length - add.length }
}

/** When what a record tells of happened; ms since 1970. */
export function timeOf(fields: PlannedRecord['fields']): number | null {
  const at = fields.at ?? fields.happenedAt
  return typeof at === 'number' ? at : null
}
