/** What one role may do beside another one: for those who act in somebody's name. */
import { DOCUMENT_KINDS } from '#shared/protocol/names.ts'
import { keysOf } from '#shared/table-keys.ts'
import { type Access, accessTo, ROLES, type Role } from './roles.ts'
import { may, RULES } from './rules.ts'

export const DEEDS = keysOf(RULES)

const REACH: Record<Access, number> = { none: 0, read: 1, write: 2 }

/** Whether every document gives `role` at most what it gives `other`. */
function opensNoMore(role: Role, other: Role): boolean {
  return DOCUMENT_KINDS.every((kind) => REACH[accessTo(kind, role)] <= REACH[accessTo(kind, other)])
}

/** Whether somebody with the role `giver` may make a token of this role: it never gets a right that they lack. */
export function mayGiveTo(role: Role, giver: Role): boolean {
  return opensNoMore(role, giver) && DEEDS.every((deed) => may(giver, deed) || !may(role, deed))
}

const common = new Map<string, Role>()

/**
 * The most that both roles may do: what somebody with one of them may do in the name of the other. Asked for each socket that
 * a program opens, and worked out once.
 */
export function commonRole(role: Role, other: Role): Role {
  const both = `${role} ${other}`
  const known = common.get(both)
  if (known) return known
  const most = ROLES.find((one) => mayGiveTo(one, role) && mayGiveTo(one, other)) ?? 'guest'
  common.set(both, most)
  return most
}
