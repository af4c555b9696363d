import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { type Access, accessTo, type Role } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'

/** What somebody looks for in a role, in the order of the pages; the other documents follow from these. */
const THINGS = ['calendar', 'events', 'moderation', 'desk', 'pulse'] as const

/**
 * What a role may do, in one sentence made from the table that the relay enforces, so that no page promises more:
 * "Changes the desk and the watch; handles the moderation cases; reads the calendar and the events."
 */
export function roleSentence(
  role: Role,
  words: Words['roles'],
  { list }: Pick<Formats, 'list'>,
): string {
  const drafts = accessTo('calendar', role) === 'write' && !may(role, 'plan')
  // A case is not changed like a plan, it is dealt with.
  const moderates = accessTo('moderation', role) === 'write'
  const named = (access: Access) =>
    THINGS.filter((thing) => accessTo(thing, role) === access)
      .filter((thing) => !(drafts && thing === 'calendar'))
      .filter((thing) => !(moderates && thing === 'moderation'))
      .map((thing) => words.things[thing])
  const changed = named('write')
  const read = named('read')
  const parts = [
    ...(drafts ? [words.drafts] : []),
    ...(changed.length > 0 ? [words.changes(list(changed))] : []),
    ...(moderates ? [words.moderates] : []),
    ...(read.length > 0 ? [words.reads(list(read))] : []),
    ...(may(role, 'approve') ? [words.approves] : []),
    ...(may(role, 'manage people') ? [words.managesPeople] : []),
  ]
  const sentence = parts.join(words.between)
  return `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`
}
