import * as Y from 'yjs'
import { lineOf } from '#shared/domain/cut-text.ts'
import {
  type Damaged,
  damaged,
  lineIn,
  membersIn,
  numberIn,
  proseOf,
  type RecordMap,
} from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'
import { type CoolOffMark, marksIn, standsSince } from './cool-off.ts'
import {
  type ReaderAsked,
  type Reading,
  readersIn,
  readingsIn,
  type SecondReading,
  secondReading,
} from './second-reading.ts'
import { type Sent, type SentMark, sentIn } from './sending.ts'
import { type Tick, TONE, ticksOf } from './tone.ts'

/** What the team answers on a case: a draft that waits and is read by a second person, then what was said where. */
export interface Reply {
  readonly kind: 'reply'
  readonly id: string
  readonly case: string
  /** The beginning of it, on one line; the whole is a prose, `text`. */
  readonly excerpt: string
  /** Id of the canned answer that it was begun from. */
  readonly answer: string | null
  readonly marks: readonly CoolOffMark[]
  /** When somebody last wrote in it, as the record says; ms since 1970. */
  readonly writtenAt: number
  /** Those who did not wait, and why; the oldest first. */
  readonly overrides: readonly Override[]
  readonly readers: readonly ReaderAsked[]
  readonly readings: readonly Reading[]
  readonly ticks: readonly Tick[]
  /** Null while it is a draft. */
  readonly sent: Sent | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

export interface Override {
  /** ms since 1970 */
  readonly at: number
  readonly by: string
  /** Since when what it said then had stood there: it holds for that text, and not for a later one. */
  readonly since: number
  readonly reason: string
}

/** Characters. */
export const LONGEST_REPLY = 20_000
export const LONGEST_REASON = 2_000
const EXCERPT = 200

/** `override:{entry}` = `{at} {by} {since} {reason}` */
const OVERRIDE = 'override:'
const OVERRIDDEN = /^(\d{1,15}) (\S+) (\d{1,15}) ([\s\S]+)$/

export function overrideEntry(
  entry: string,
  { at, by, since, reason }: Override,
): [key: string, value: string] {
  return [`${OVERRIDE}${entry}`, `${at} ${by} ${since} ${reason}`]
}

export function parseReply(id: string, map: unknown): Reply | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const of = lineIn(map, 'case')
  const text = proseOf(map, 'text')
  if (of === null) return damaged(id, 'case', map)
  if (text === null) return damaged(id, 'text', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  const writing = historyOf(map).find(({ field }) => field === 'text')
  return {
    kind: 'reply',
    id,
    case: of,
    excerpt: lineOf(String(text), EXCERPT),
    answer: lineIn(map, 'answer'),
    marks: marksIn(map),
    writtenAt: Math.max(writing?.at ?? 0, createdAt),
    overrides: overridesIn(map),
    readers: readersIn(map),
    readings: readingsIn(map),
    ticks: ticksOf(membersIn(map, TONE)),
    sent: sentIn(map, String(text)),
    createdAt,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

function overridesIn(map: RecordMap): Override[] {
  const overrides: Override[] = []
  for (const [key, value] of map) {
    const read = key.startsWith(OVERRIDE) && typeof value === 'string' && OVERRIDDEN.exec(value)
    if (!read) continue
    const [, at = '', by = '', since = '', reason = ''] = read
    overrides.push({ at: Number(at), by, since: Number(since), reason })
  }
  return overrides.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1))
}

/** What a draft still waits for. */
export interface Hold {
  /** Since when at least half of what it says has stood there, and until when it waits; ms since 1970. */
  readonly since: number
  readonly until: number
  /** Somebody did not wait with what it says now. */
  readonly override: Override | null
  readonly second: SecondReading
  /** It may be copied, taken to where it is said, and marked as sent. */
  readonly isFree: boolean
}

/** Where no mark holds half of it, two people have written apart: it counts from when somebody last wrote. */
export function saidSince({ marks, writtenAt }: Reply, text: string): number {
  return standsSince(text, marks) ?? writtenAt
}

/** Nobody is the second reader of their own words. @param text what it says now, or what was sent */
function readingOf({ readers, readings, createdBy }: Reply, text: string): SecondReading {
  return secondReading(
    {
      readers: readers.filter(({ person }) => person !== createdBy),
      readings: readings.filter(({ by }) => by !== createdBy),
    },
    text,
  )
}

/**
 * Whoever was asked and has not agreed to what was sent. The screen lets nothing go out so; a device that was away may
 * not have known that somebody was asked, or that the text had changed.
 */
export function sentUnread(reply: Reply, mark: SentMark): readonly string[] {
  return readingOf(reply, mark.text)
    .answers.filter(({ wasAsked, state }) => wasAsked && state !== 'agreed')
    .map(({ person }) => person)
}

/**
 * Computed on reading, from the record and the time alone.
 * @param text what it says now
 * @param wait ms that the severity of its case asks for
 */
export function holdOf(reply: Reply, text: string, wait: number, now: number): Hold {
  const since = saidSince(reply, text)
  const until = since + wait
  const override = reply.overrides.findLast((one) => one.since >= since) ?? null
  const second = readingOf(reply, text)
  const isCool = now >= until || override !== null
  const isRead = second.kind === 'none' || second.kind === 'agreed'
  return { since, until, override, second, isFree: isCool && isRead && text.trim() !== '' }
}
