/**
 * Warnings and logs of bots: no two keep them alike, and none says which it is. What looks like an entry (a reason, and who
 * or when beside it) is one wherever it stands; whom it is about is said in it, or by the keys that lead there.
 */
import { DEEPEST } from './limits.ts'
import { isObject } from './read-json.ts'
import {
  ACTION,
  COUNT,
  first,
  folded,
  MODERATOR,
  REASON,
  TARGET,
  TIME,
  WRAPPER,
} from './warning-fields.ts'

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
