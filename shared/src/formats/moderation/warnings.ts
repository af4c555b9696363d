import { linkOf } from '../link.ts'
import { createCollector, type WordChoices } from './collect.ts'
import type { ModerationDrafts } from './drafts.ts'
import type { FoundWarnings } from './find-warnings.ts'
import { type Called, calledIn, nameIn } from './people.ts'
import { tidyText } from './tidy.ts'
import {
  ACTION,
  first,
  LENGTH,
  LINK,
  MODERATOR,
  REASON,
  TARGET,
  TIME,
  UNTIL,
} from './warning-fields.ts'
import { readLength, readWhen, saysItsZone, type WhenContext } from './when.ts'

export interface WarningChoices extends WordChoices {
  readonly when: WhenContext
  /** Where the people are known by these names. */
  readonly network: string
}

export function warningsToDrafts(found: FoundWarnings, choices: WarningChoices): ModerationDrafts {
  const collector = createCollector({ source: 'bot', unsaid: 'warning', warns: true }, choices)
  for (const { where, fields, around } of found.entries) {
    const { person, by } = whoIn(fields, around)
    const said = first(fields, REASON)
    const text = tidyText(typeof said === 'string' ? said : '')
    const raw = Object.fromEntries(fields)
    if (person === null) {
      collector.leave(where, text, { kind: 'no-person' }, raw)
      continue
    }
    const time = first(fields, TIME)
    const at = readWhen(time, choices.when)
    if (at === null && typeof time === 'string') {
      collector.leave(where, text, { kind: 'date-unreadable', text: time.slice(0, 100) }, raw)
      continue
    }
    const { until, unread } = endIn(fields, at, choices.when)
    collector.take({
      where,
      person,
      network: choices.network,
      word: wordIn(fields),
      text,
      at,
      by,
      link: linkOf(String(first(fields, LINK) ?? '')),
      until,
      unread,
    })
  }
  for (const { where, person, count } of found.counts)
    collector.leave(where, person, { kind: 'count-only', count }, { [person]: count })
  return collector.drafts()
}

export function wordIn(fields: ReadonlyMap<string, unknown>): string {
  const word = first(fields, ACTION)
  return typeof word === 'string' && word.length <= 40 ? word.trim() : ''
}

/** Whether some of its times do not say where their clocks stand. */
export function needsZone({ entries }: FoundWarnings): boolean {
  return entries.some(({ fields }) => !saysItsZone(first(fields, TIME)))
}

/**
 * Where the keys around an entry say whom it is about, a lone `user` in it is who gave the warning: the bots that write both
 * name the one who warns otherwise.
 */
function whoIn(
  fields: ReadonlyMap<string, unknown>,
  around: string | null,
): { readonly person: Called | null; readonly by: string | null } {
  const target = first(fields, TARGET)
  const moderator = first(fields, MODERATOR)
  const named = around === null ? null : calledIn(around)
  if (named !== null && moderator === undefined && !hasPlainTarget(fields))
    return { person: named, by: nameIn(target) }
  const person = calledIn(target)
  const more = ['targettag', 'usertag', 'username'].flatMap((name) => {
    const text = fields.get(name)
    return typeof text === 'string' && text !== person?.handle ? [text] : []
  })
  return {
    person: person ? { ...person, names: [...person.names, ...more] } : named,
    by: nameIn(moderator),
  }
}

function hasPlainTarget(fields: ReadonlyMap<string, unknown>): boolean {
  return ['target', 'targetid', 'offender', 'offenderid', 'victim', 'warneduser'].some((name) =>
    fields.has(name),
  )
}

function endIn(
  fields: ReadonlyMap<string, unknown>,
  at: number | null,
  when: WhenContext,
): { readonly until: number | null; readonly unread: string | null } {
  const until = readWhen(first(fields, UNTIL), when)
  if (until !== null) return { until, unread: null }
  const length = first(fields, LENGTH)
  if (length === undefined || length === null) return { until: null, unread: null }
  const read = typeof length === 'string' ? readLength(length) : null
  if (read !== null && at !== null) return { until: at + read, unread: null }
  return { until: null, unread: String(length).slice(0, 100) }
}
