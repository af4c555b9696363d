/**
 * Days that a calendar of others names: holidays, awareness days. They lie under the posts and are none: nobody plans
 * them here, they come from a file and go with it.
 */
import * as Y from 'yjs'
import { addDays, daysBetween } from '#shared/domain/day.ts'
import { type Damaged, damaged } from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import type { FieldValues } from '#shared/domain/record.ts'

export interface NamedDays {
  /** Both are included, and the same for a single day. */
  readonly from: string
  readonly to: string
  readonly title: string
}

export interface Overlay {
  readonly kind: 'overlay'
  readonly id: string
  readonly name: string
  readonly days: readonly NamedDays[]
  readonly deletedAt: number | null
}

/** One field each, which never changes: a file that is read again makes another record. */
const DAYS = 'days:'
const SHAPE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2}) (\S.*)$/
/** What lasts longer names nothing. */
const LONGEST_DAYS = 370

/** The fields of a new record. */
export function overlayFields(name: string, days: readonly NamedDays[]): FieldValues {
  const named = days.map(({ from, to, title }, at) => [`${DAYS}${at}`, `${from}/${to} ${title}`])
  return { name, ...Object.fromEntries(named) }
}

/** Days that make no sense are left out; a record without a name is damaged (M5). */
export function parseOverlay(id: string, map: unknown): Overlay | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = map.get('name')
  if (typeof name !== 'string') return damaged(id, 'name', map)
  const days: NamedDays[] = []
  for (const [key, value] of map) {
    const read = key.startsWith(DAYS) && typeof value === 'string' ? readDays(value) : null
    if (read) days.push(read)
  }
  const deletedAt = map.get('deletedAt')
  return {
    kind: 'overlay',
    id,
    name,
    days: days.sort((a, b) => (a.from < b.from ? -1 : 1)),
    deletedAt: typeof deletedAt === 'number' ? deletedAt : null,
  }
}

function readDays(value: string): NamedDays | null {
  const [, from = '', to = '', title = ''] = SHAPE.exec(value) ?? []
  if (!isLocalTime(from) || !isLocalTime(to)) return null
  const length = daysBetween(from, to)
  return length >= 0 && length <= LONGEST_DAYS ? { from, to, title } : null
}

/** What a day is called. */
export interface DayMark {
  /** Of single days, and of longer times where they begin. */
  readonly shown: readonly string[]
  /** With the longer times that it lies in. */
  readonly all: readonly string[]
  /** It lies in a time of several days, as school holidays are. */
  readonly inSpan: boolean
}

/** By day; the same name from two calendars is said once. */
export function marksOf(overlays: readonly Overlay[]): ReadonlyMap<string, DayMark> {
  const marks = new Map<string, DayMark>()
  const note = (day: string, title: string, isShown: boolean, inSpan: boolean): void => {
    const there = marks.get(day) ?? { shown: [], all: [], inSpan: false }
    marks.set(day, {
      shown: isShown ? [...new Set([...there.shown, title])] : there.shown,
      all: [...new Set([...there.all, title])],
      inSpan: there.inSpan || inSpan,
    })
  }
  for (const { from, to, title } of overlays.flatMap(({ days }) => days))
    for (let day = from; day <= to; day = addDays(day, 1))
      note(day, title, day === from, from !== to)
  return marks
}
