/** What a table would add to those who take part, and what it would not, and why. */
import { MOST_WEIGHT } from '#shared/domain/events/draw/list.ts'
import {
  type EntryRemark,
  type EntryTerms,
  remarksAlone,
} from '#shared/domain/events/entries/entry-checks.ts'
import { type EntryPerson, type PersonKey, personKeys } from '#shared/domain/events/entry.ts'
import { isSafeKey, memberKey, type Scalar } from '#shared/domain/fields.ts'
import { dateOrderOf } from '../csv/date-order.ts'
import { readMoment } from '../csv/moment.ts'
import type { DateOrder } from '../csv/read-date.ts'
import type { Row } from '../csv/read-rows.ts'
import { readWhen } from '../moderation/when.ts'
import type { EntryUse } from './columns.ts'
import { EMAIL, type EntryTable, rowCounts } from './read-entries.ts'

export interface EntryChoices {
  /** One for each column. */
  readonly uses: readonly EntryUse[]
  /** Null until it is chosen, where it is asked. */
  readonly order: DateOrder | null
  /** IANA name: of times that do not say theirs. */
  readonly zone: string
  /** By what two rows are known to be of one person; none: every row is somebody. */
  readonly keys: readonly PersonKey[]
  /** What becomes of the tickets of a person's further rows, as tools write them that count a row for each action. */
  readonly repeats: 'once' | 'tickets'
}

/** What is known where the table is read. */
export interface EntryMoment {
  /** `2026-10-22` */
  readonly today: string
  /** ms since 1970 */
  readonly now: number
  readonly terms: EntryTerms
}

/** An entry to be made. */
export interface EntryDraft {
  /** Row as a spreadsheet numbers it. */
  readonly where: number
  readonly fields: Readonly<Record<string, Scalar>>
}

/** `known`: takes part already; `repeated`: stands further up in the file; `nobody`: neither a name nor a way to reach them; `invalid`: its tool says that it does not count. */
export const ENTRY_LEFT = ['known', 'repeated', 'nobody', 'invalid', 'unclosed'] as const
export type EntryLeftReason = (typeof ENTRY_LEFT)[number]

export interface EntryLeft {
  readonly where: number
  readonly who: string
  readonly reason: EntryLeftReason
}

/** Taken all the same, without what could not be read; a time ahead and what is no address are kept as they are. */
export const ENTRY_REMARKS = [
  'date-unread',
  'date-ahead',
  'age-unread',
  'born-unread',
  'tickets-unread',
  'email-odd',
] as const
export type EntryRemarkKind = (typeof ENTRY_REMARKS)[number]

export interface EntryPlan {
  readonly add: readonly EntryDraft[]
  readonly left: readonly EntryLeft[]
  readonly remarks: ReadonlyMap<EntryRemarkKind, number>
  /** Rows whose tickets went to a person further up. */
  readonly joined: number
  /** About how many of those that would be added the terms of the event have something to say. */
  readonly against: number
  /** What they say, and of how many. */
  readonly checks: ReadonlyMap<EntryRemark['kind'], number>
}

const LONGEST_LINE = 300
const LONGEST_ANSWER = 4_000

/** From the columns that are dates under this mapping. */
export function entryDateOrder(
  table: EntryTable,
  uses: readonly EntryUse[],
): DateOrder | 'ask' | 'none' {
  const dates = uses.flatMap((use, index) => (use === 'date' || use === 'born' ? [index] : []))
  const cells = function* () {
    for (const row of table.rows) for (const index of dates) yield row.cells[index] ?? ''
  }
  return dateOrderOf(cells())
}

/** @param known what `personKeys` says of those who take part already */
export function planEntries(
  table: EntryTable,
  choices: EntryChoices,
  known: ReadonlySet<string>,
  moment: EntryMoment,
): EntryPlan {
  const add: { readonly where: number; readonly fields: Record<string, Scalar> }[] = []
  const left: EntryLeft[] = []
  const remarks = new Map<EntryRemarkKind, number>()
  const note = (kind: EntryRemarkKind) => remarks.set(kind, (remarks.get(kind) ?? 0) + 1)
  const here = new Map<string, Record<string, Scalar>>()
  const read = readerOf(table, choices, moment, note)
  const status = choices.uses.indexOf('status')
  let joined = 0
  for (const row of table.rows) {
    const fields = read(row)
    const { name, email, handle } = fields
    const person = { name: text(name), email: text(email), handle: text(handle) }
    const who = person.name || person.handle || person.email
    if (who === '') {
      left.push({
        where: row.number,
        who: row.cells.find(Boolean)?.slice(0, 80) ?? '',
        reason: 'nobody',
      })
      continue
    }
    if (rowCounts(row.cells[status] ?? '') === false) {
      left.push({ where: row.number, who, reason: 'invalid' })
      continue
    }
    const keys = keysOf(person, choices.keys)
    if (keys.some((key) => known.has(key))) {
      left.push({ where: row.number, who, reason: 'known' })
      continue
    }
    const before = keys.map((key) => here.get(key)).find((one) => one !== undefined)
    if (before) {
      if (choices.repeats === 'tickets') {
        const sum = tickets(before.weight) + tickets(fields.weight)
        before.weight = Math.min(MOST_WEIGHT, sum)
        joined += 1
      } else left.push({ where: row.number, who, reason: 'repeated' })
      continue
    }
    for (const key of keys) here.set(key, fields)
    add.push({ where: row.number, fields })
  }
  if (table.unclosed) left.push({ where: table.unclosed.number, who: '', reason: 'unclosed' })
  return { add, left, remarks, joined, ...against(add, moment) }
}

/** What is written where an address belongs and is none (`-`, `n/a`) is of many people: their names tell them apart. */
function keysOf(person: EntryPerson, kinds: readonly PersonKey[]): readonly string[] {
  const { name, email, handle } = person
  const isOdd = email !== '' && !EMAIL.test(email)
  if (!isOdd || kinds.length === 0 || (name === '' && handle === ''))
    return personKeys(person, kinds)
  return personKeys({ ...person, email: '' }, [...kinds, 'name'])
}

function against(
  add: readonly EntryDraft[],
  { now, terms }: EntryMoment,
): Pick<EntryPlan, 'against' | 'checks'> {
  const checks = new Map<EntryRemark['kind'], number>()
  let count = 0
  for (const { fields } of add) {
    const found = remarksAlone(
      {
        source: 'import',
        age: numberOf(fields.age),
        isAgeDeclared: false,
        country: text(fields.country),
        actions: [],
        enteredAt: numberOf(fields.enteredAt) ?? now,
        pictures: [],
        link: text(fields.link),
      },
      terms,
    )
    for (const { kind } of found) checks.set(kind, (checks.get(kind) ?? 0) + 1)
    if (found.length > 0) count += 1
  }
  return { against: count, checks }
}

function numberOf(value: Scalar | undefined): number | null {
  return typeof value === 'number' ? value : null
}

function text(value: Scalar | undefined): string {
  return typeof value === 'string' ? value : ''
}

function tickets(value: Scalar | undefined): number {
  return typeof value === 'number' ? value : 1
}

function readerOf(
  { columns }: EntryTable,
  { uses, order, zone }: EntryChoices,
  { today, now }: EntryMoment,
  note: (kind: EntryRemarkKind) => void,
): (row: Row) => Record<string, Scalar> {
  const when = { zone, order: order ?? 'dmy', today } as const
  const read = (row: Row, index: number, fields: Record<string, Scalar>): void => {
    const cell = row.cells[index]?.trim() ?? ''
    if (cell === '') return
    const use = uses[index]
    const line = cell.replace(/\s+/g, ' ').slice(0, LONGEST_LINE)
    switch (use) {
      case 'name':
      case 'email':
      case 'handle':
      case 'country':
      case 'title':
        fields[use] = line
        if (use === 'email' && !EMAIL.test(line)) note('email-odd')
        break
      case 'link':
        fields.link = cell.slice(0, 2_000)
        break
      case 'age':
        if (/^\d{1,3}$/.test(cell)) fields.age = Number(cell)
        else note('age-unread')
        break
      case 'born': {
        const age = ageOf(cell, when)
        if (age === null) note('born-unread')
        else fields.age = age
        break
      }
      case 'date': {
        const at = readWhen(cell, when)
        if (at === null) note('date-unread')
        else {
          fields.enteredAt = at
          if (at > now) note('date-ahead')
        }
        break
      }
      case 'tickets':
        if (/^\d{1,9}$/.test(cell) && Number(cell) > 0) {
          const weight = Math.min(MOST_WEIGHT, Number(cell))
          if (weight !== 1) fields.weight = weight
        } else note('tickets-unread')
        break
      case 'answer': {
        const question = columns[index]?.name || String(index + 1)
        const key = memberKey('answer', question.slice(0, 150))
        if (isSafeKey(key)) fields[key] = cell.slice(0, LONGEST_ANSWER)
        break
      }
    }
  }
  const [first, last] = [uses.indexOf('first-name'), uses.indexOf('last-name')]
  return (row) => {
    const fields: Record<string, Scalar> = {}
    for (let index = 0; index < uses.length; index++) read(row, index, fields)
    const parts = [first, last].flatMap((index) => row.cells[index]?.trim() || [])
    if (parts.length > 0) fields.name = [...parts, ...[text(fields.name)].filter(Boolean)].join(' ')
    return fields
  }
}

/** Whole years on the day of the import; null for what is no date of birth. */
function ageOf(
  cell: string,
  { order, today }: { readonly order: DateOrder; readonly today: string },
): number | null {
  const born = readMoment(cell, { order, today })?.day
  if (born === undefined) return null
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  const age = today.slice(5) < born.slice(5) ? years - 1 : years
  return age >= 0 && age < 130 ? age : null
}
