/** An instant, however programs write one. */

import { isLocalTime } from '#shared/domain/local-time.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { readHour, readMoment, toLocalTime } from '../csv/moment.ts'
import type { DateOrder } from '../csv/read-date.ts'

export interface WhenContext {
  /** IANA name: of times that do not say theirs. */
  readonly zone: string
  readonly order: DateOrder
  /** `2026-10-22`, for dates without a year. */
  readonly today: string
}

/** Nothing that communities keep is older or later; ms since 1970. */
const EARLIEST = Date.UTC(1995, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)
/** Below it a number counts seconds: as ms it would be of 1973. */
const SMALLEST_MS = 100_000_000_000

const ISO =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
const HTTP = /^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} (?:gmt|utc|[+-]\d{4})$/i

/** Seconds or milliseconds since 1970, ISO 8601, the dates of HTTP, and what people type. Null for none. */
export function readWhen(value: unknown, context: WhenContext): number | null {
  if (typeof value === 'number') return ofNumber(value)
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^\d{9,13}(?:\.\d+)?$/.test(text)) return ofNumber(Number(text))
  const iso = ISO.exec(text)
  if (iso) return ofIso(iso, context.zone)
  if (HTTP.test(text)) return within(Date.parse(text))
  return ofWords(text, '', context)
}

/** A date in one cell and its hour in another. */
export function readDayAndHour(day: string, hour: string, context: WhenContext): number | null {
  return hour === '' ? readWhen(day, context) : ofWords(day, hour, context)
}

/** Whether a time says where its clock stands: a number and one with an offset do. */
export function saysItsZone(value: unknown): boolean {
  if (typeof value === 'number') return true
  if (typeof value !== 'string') return true
  const text = value.trim()
  if (/^\d{9,13}(?:\.\d+)?$/.test(text) || HTTP.test(text)) return true
  return ISO.exec(text)?.[4] !== undefined
}

function ofNumber(value: number): number | null {
  if (!Number.isFinite(value)) return null
  return within(value < SMALLEST_MS ? Math.round(value * 1000) : Math.round(value))
}

function ofIso(match: RegExpExecArray, zone: string): number | null {
  const [, day = '', hour = '', rest = ''] = match
  const said = match[4]?.toUpperCase()
  const seconds = rest === '' ? ':00' : rest.slice(0, 7)
  if (said === undefined) {
    const local = `${day}T${hour}`
    if (!isLocalTime(local)) return null
    return within(instantOf(local, zone) + Math.round(Number(seconds.slice(1)) * 1000))
  }
  const offset = /^(?:Z|UTC|GMT)$/.test(said) ? 'Z' : said.replace(/^(...)(\d{2})$/, '$1:$2')
  return within(Date.parse(`${day}T${hour}${seconds}${offset}`))
}

function ofWords(day: string, hour: string, context: WhenContext): number | null {
  const moment = readMoment(day, context)
  if (!moment) return null
  const said = hour === '' ? null : readHour(hour)
  const local = toLocalTime(said ? { ...moment, ...said } : moment, context.zone, context.zone)
  return within(instantOf(local, context.zone))
}

function within(at: number): number | null {
  return at >= EARLIEST && at <= LATEST ? at : null
}

const UNITS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  j: 86_400_000,
  w: 604_800_000,
}

/** A month is no length: it is as long as the month. */
const LENGTH = /(\d{1,5})\s*(s|m(?!o)|h|d|j|w)[a-z]*/g

/** `7d`, `1h30m`, `2 weeks`; ms, or null for what is no length of time. */
export function readLength(text: string): number | null {
  const parts = [...text.toLowerCase().matchAll(LENGTH)]
  const rest = text
    .toLowerCase()
    .replace(LENGTH, '')
    .replace(/\band\b|\bet\b|[\s,]/g, '')
  if (parts.length === 0 || rest !== '') return null
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0), 0)
}
