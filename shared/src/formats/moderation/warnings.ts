/**
 * Warnings and logs of bots: no two keep them alike, and none says which it is. What looks like an entry (a reason, and who
 * or when beside it) is one wherever it stands; whom it is about is said in it, or by the keys that lead there.
 */
import { linkOf } from '../link.ts'
import { createCollector, type WordChoices } from './collect.ts'
import type { ModerationDrafts } from './drafts.ts'
import { DEEPEST } from './limits.ts'
import { type Called, calledIn, nameIn } from './people.ts'
import { isObject } from './read-json.ts'
import { tidyText } from './tidy.ts'
import { readLength, readWhen, saysItsZone, type WhenContext } from './when.ts'

/** An entry as it stands in the file. */
export interface FoundEntry {
  readonly where: number
  /** Its fields, by their names folded; a bare reason has only that. */
  readonly fields: ReadonlyMap<string, unknown>
  /** Whom the keys around it name. */
  readonly around: string | null
}

export interface FoundWarnings {
  readonly entries: readonly FoundEntry[]
  /** How many warnings somebody has, without any of them. */
  readonly counts: readonly {
    readonly where: number
    readonly person: string
    readonly count: number
  }[]
  /** What the keys look like. */
  readonly network: 'discord' | 'Telegram'
}

const REASON = names(`reason raison grund motif motivo razon reasons description infraction warning
  warn warnreason note why content comment text message`)
const TARGET = names(`target targetid targettag offender offenderid victim warneduser user userid
  usertag username member memberid account`)
const MODERATOR = names(`moderator moderatorid moderatortag moderatorname mod modid modtag author
  authorid staff staffid by warnedby warnedbyid issuer issuerid issuedby executor executorid admin
  adminid operator givenby bannedby mutedby`)
const TIME = names(`timestamp time date datum data fecha createdat created at when issuedat warnedat
  datetime ts`)
const ACTION = names(`action actiontype type punishment kind infractiontype casetype`)
const UNTIL = names(`until expires expiresat expiration expiry expire end endsat`)
const LENGTH = names(`duration length`)
const LINK = names(`link url jumpurl messagelink messageurl evidence proof`)
const COUNT = names(`count warns warnings warncount total strikes`)
/** Keys that say what is in them, not whose it is. */
const WRAPPER =
  names(`warnings warns warning warn infractions infraction cases case logs log modlogs
  history reasons notes members member users user guilds guild servers server chats entries data
  punishments actions`)

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

function folded(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Null where nothing in it looks like a warning. */
export function findWarnings(json: unknown): FoundWarnings | null {
  const entries: FoundEntry[] = []
  const counts: { where: number; person: string; count: number }[] = []
  let next = 0
  const add = (fields: ReadonlyMap<string, unknown>, around: string | null) => {
    next += 1
    entries.push({ where: next, fields, around })
  }
  const walk = (value: unknown, path: readonly string[], inList: boolean): void => {
    if (path.length > DEEPEST) return
    if (Array.isArray(value)) {
      for (const one of value) walk(one, path, true)
      return
    }
    if (!isObject(value)) return
    const fields = new Map(Object.entries(value).map(([key, one]) => [folded(key), one]))
    if (isEntry(fields, path)) {
      add(fields, personIn(inList ? path : withoutOwnKey(path)))
      return
    }
    const before = next
    const alike = Object.values(value).every(isListOfTexts)
    for (const [key, one] of Object.entries(value)) {
      const within = [...path, key]
      const person = personIn(within)
      // Lists of words are reasons where they stand under somebody: elsewhere they are a bot's settings.
      if (
        isListOfTexts(one) &&
        person !== null &&
        (alike || isId(key) || WRAPPER.has(folded(key)) || REASON.has(folded(key)))
      )
        for (const reason of one) add(new Map([['reason', reason]]), person)
      else walk(one, within, false)
    }
    const count = first(fields, COUNT)
    const person = personIn(path)
    if (next === before && typeof count === 'number' && count > 0 && person !== null) {
      next += 1
      counts.push({ where: next, person, count })
    }
  }
  walk(json, [], false)
  if (entries.length + counts.length === 0) return null
  return { entries, counts, network: networkOf(json) }
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isId(key: string): boolean {
  return /^-?\d{7,20}$/.test(key)
}

/** A reason in words, and somebody or some time beside it: a setting of a bot has no such company. */
function isEntry(fields: ReadonlyMap<string, unknown>, path: readonly string[]): boolean {
  const reason = first(fields, REASON)
  if (reason !== null && reason !== undefined && typeof reason !== 'string') return false
  const [target, moderator, time] = [TARGET, MODERATOR, TIME].map((set) => first(fields, set))
  const isAboutSomebody = target !== undefined || personIn(path) !== null
  if (typeof reason === 'string')
    return isAboutSomebody || moderator !== undefined || time !== undefined
  // What was done needs no reason, if it is said who did it.
  return (
    isAboutSomebody &&
    moderator !== undefined &&
    (reason === null || typeof first(fields, ACTION) === 'string' || time !== undefined)
  )
}

function first(fields: ReadonlyMap<string, unknown>, set: ReadonlySet<string>): unknown {
  for (const name of set) {
    const value = fields.get(name)
    if (value !== undefined && value !== '') return value
  }
  return undefined
}

/** The number of a warning: people and chats have longer ones. */
const INDEX = /^\d{1,6}$/
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** The key under which an entry stands is its number, unless nothing else is left to say whose it is. */
function withoutOwnKey(path: readonly string[]): readonly string[] {
  const own = path.at(-1)
  const parent = path.at(-2)
  if (own === undefined) return path
  if (INDEX.test(own) || UUID.test(own)) return path.slice(0, -1)
  const isNumbered =
    parent !== undefined && WRAPPER.has(folded(parent)) && personIn(path.slice(0, -2)) !== null
  return isNumbered ? path.slice(0, -2) : path
}

function personIn(path: readonly string[]): string | null {
  const named = path.filter(
    (key) => !UUID.test(key) && !INDEX.test(key) && !WRAPPER.has(folded(key)),
  )
  return named.at(-1) ?? null
}

/** Telegram's chats have negative numbers. */
function networkOf(json: unknown): FoundWarnings['network'] {
  const keys = isObject(json) ? Object.keys(json) : []
  return keys.some((key) => /^-\d{6,}$/.test(key)) ? 'Telegram' : 'discord'
}

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
