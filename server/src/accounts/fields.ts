import * as v from 'valibot'
import { ROLES } from '#shared/access/roles.ts'

// What several bodies of the API have in common, with the sentence that says what it has to be.

export const RoleField = v.picklist(ROLES, `has to be one of ${ROLES.join(', ')}.`)

export function WholeNumber(least: number, most: number) {
  const message = `has to be a whole number from ${least} to ${most}.`
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  )
}

/** The id of whose work the browser keeps, which is not to be mixed with that of somebody else. */
export const KeptFor = v.optional(
  v.pipe(v.string('has to be a text.'), v.maxLength(100, 'may have 100 characters at most.')),
)

/** A secret of ours, or what somebody took for one. */
export const Secret = v.pipe(
  v.string('has to be a text.'),
  v.maxLength(200, 'may have 200 characters at most.'),
)
