/** Rows of a table as notes about people, measures, or cases. */
import { lineOf } from '#shared/domain/cut-text.ts'
import { LONGEST_CASE_TITLE, LONGEST_QUOTE } from '#shared/domain/moderation/case.ts'
import { LONGEST_NOTE } from '#shared/domain/moderation/note.ts'
import { unguardCell } from '../csv/guard-cell.ts'
import type { Row } from '../csv/read-rows.ts'
import { linkOf } from '../link.ts'
import { createCollector, type WordChoices, withoutDate } from './collect.ts'
import type { ModerationUse, RowsAs } from './columns.ts'
import {
  type DraftCase,
  type DraftNote,
  type ModerationDrafts,
  PLAIN_CASE,
  PLAIN_NOTE,
} from './drafts.ts'
import { isHeadedDate } from './guess-uses.ts'
import { createKeys } from './keys.ts'
import { LONGEST_PLACE } from './limits.ts'
import { createPeople, isHidden } from './people.ts'
import type { ModerationLeft, ModerationLeftReason, Remark } from './problem.ts'
import type { ModerationTable } from './table.ts'
import { partsOf, tidyLine } from './tidy.ts'
import { readDayAndHour, readWhen, type WhenContext } from './when.ts'

export interface TableChoices extends WordChoices {
  readonly uses: readonly ModerationUse[]
  readonly as: RowsAs
  readonly when: WhenContext
  /** Where the people are known by these names. */
  readonly network: string
}

/** What a row says, by use. */
interface Cells {
  one(use: ModerationUse): string
  /** Several columns under each other; a detail with the name of its column. */
  together(use: 'text' | 'detail'): string
}

export function tableToDrafts(table: ModerationTable, choices: TableChoices): ModerationDrafts {
  const drafts = choices.as === 'cases' ? casesOf(table, choices) : notesOf(table, choices)
  const { unclosed } = table
  if (!unclosed) return drafts
  const reason = { kind: 'unclosed-quote' } as const
  const left = { where: unclosed.number, reason, title: titleOf(unclosed), raw: null }
  return { ...drafts, left: [...drafts.left, left] }
}

function notesOf(table: ModerationTable, choices: TableChoices): ModerationDrafts {
  const isBlocks = table.layout === 'mastodon-blocks' || table.layout === 'mastodon-mutes'
  const source = `csv:${table.layout}`
  const unsaid = isBlocks ? 'sanction' : 'information'
  const collector = createCollector({ source, unsaid, warns: false }, choices)
  const undatedIn = createUndated(table, choices)
  for (const row of table.rows) {
    const cells = cellsOf(row, table, choices)
    const leave = (reason: ModerationLeftReason) =>
      collector.leave(row.number, titleOf(row), reason, null)
    const handle = cells.one('person')
    const word = cells.one('type')
    const text = [cells.together('text'), cells.together('detail')].filter(Boolean).join('\n\n')
    if (table.layout === 'discourse-staff' && isAboutTheForum(handle, word)) {
      leave({ kind: 'not-about-a-person', action: word })
      continue
    }
    if (handle === '') {
      leave({ kind: text === '' && word === '' ? 'empty' : 'no-person' })
      continue
    }
    if (isHidden(handle)) {
      leave({ kind: 'name-hidden' })
      continue
    }
    const when = timeOf(cells, choices.when)
    if (!when.ok) {
      leave({ kind: 'date-unreadable', text: when.text })
      continue
    }
    const until = cells.one('until')
    const ends = until === '' ? null : readWhen(until, choices.when)
    collector.take({
      where: row.number,
      person: { handle, names: [cells.one('name')] },
      network: choices.network,
      word,
      text,
      at: when.at,
      undated: undatedIn(row),
      by: tidyLine(cells.one('by')) || null,
      link: linkOf(cells.one('link')),
      until: ends,
      unread: until !== '' && ends === null ? until.slice(0, 100) : null,
      ...(isBlocks && { measure: table.layout === 'mastodon-mutes' ? 'muted' : 'banned' }),
    })
  }
  return collector.drafts()
}

function casesOf(table: ModerationTable, choices: TableChoices): ModerationDrafts {
  const people = createPeople()
  const keyOf = createKeys('csv:case')
  const undatedIn = createUndated(table, choices)
  const cases: DraftCase[] = []
  const notes: DraftNote[] = []
  const left: ModerationLeft[] = []
  const remarks: Remark[] = []
  for (const row of table.rows) {
    const cells = cellsOf(row, table, choices)
    const where = row.number
    const leave = (reason: ModerationLeftReason) =>
      left.push({ where, title: titleOf(row), reason, raw: null })
    const quote = cells.together('text')
    const heading = cells.one('title')
    if (quote === '' && heading === '') {
      leave({ kind: 'empty' })
      continue
    }
    const when = timeOf(cells, choices.when)
    if (!when.ok) {
      leave({ kind: 'date-unreadable', text: when.text })
      continue
    }
    const handle = cells.one('person')
    const person =
      handle === '' || isHidden(handle)
        ? null
        : people.keyOf({ handle, names: [cells.one('name')] }, choices.network, where)
    const id = cells.one('id')
    const key =
      id === ''
        ? keyOf(handle, heading, quote, cells.one('date'), cells.one('place'))
        : `csv:case:${table.signature}:${tidyLine(id)}`
    const title = titled(cells, heading, quote)
    if (when.at === null) remarks.push({ where, title, about: withoutDate(undatedIn(row)) })
    const [said = '', ...more] = partsOf(quote, LONGEST_QUOTE)
    const place = cells.one('place')
    cases.push({
      ...PLAIN_CASE,
      where,
      key,
      // How it begins is read from what was said: written down as well, it would stand there twice.
      title: heading === '' && cells.one('rating') === '' ? '' : title,
      quote: said,
      network: choices.network,
      // Where a place is an address, it is read as the link.
      place: linkOf(place) === null ? tidyLine(place, LONGEST_PLACE) : '',
      link: linkOf(cells.one('link')) ?? linkOf(place),
      happenedAt: when.at,
      people: person === null ? [] : [person],
    })
    const beside = [...more, ...partsOf(cells.together('detail'), LONGEST_NOTE)].filter(Boolean)
    if (more.length > 0)
      remarks.push({ where, title, about: { kind: 'continued', parts: more.length + 1 } })
    for (const [index, text] of beside.entries())
      notes.push({
        ...PLAIN_NOTE,
        where,
        key: `${key}/${index + 1}`,
        case: key,
        person,
        type: 'information',
        text,
        at: when.at,
      })
  }
  const cut = people.cut.map((one) => ({ ...one, about: { kind: 'handle-cut' } as const }))
  return { people: people.all(), cases, notes, measures: [], left, remarks: [...remarks, ...cut] }
}

/** `1/5 · Horrible`: what a reviewer gave stands where the inbox shows it. */
function titled(cells: Cells, heading: string, quote: string): string {
  const rating = cells.one('rating')
  const number = /^(\d)(?:[.,]0+)?$/.exec(rating)?.[1]
  const given = number === undefined ? rating : `${number}/5`
  const words = lineOf(heading || quote, LONGEST_CASE_TITLE - 20)
  return lineOf(given === '' ? words : `${given} · ${words}`, LONGEST_CASE_TITLE)
}

function cellsOf(row: Row, table: ModerationTable, choices: TableChoices): Cells {
  const { uses } = choices
  const cell = (index: number) => {
    const text = row.cells[index]?.trim() ?? ''
    return NOTHING.test(text) ? '' : text
  }
  return {
    one: (use) => cell(uses.indexOf(use)),
    together: (use) =>
      uses
        .flatMap((each, index) => {
          const text = each === use ? unguardCell(cell(index)) : ''
          if (text === '') return []
          return [use === 'detail' ? `${table.columns[index]?.name ?? ''}: ${text}` : text]
        })
        .join('\n\n')
        .toWellFormed(),
  }
}

/** How programs write that there is nothing. */
const NOTHING = /^(?:null|none|nil|n\/a|\\N)$/i

type Time =
  | { readonly ok: true; readonly at: number | null }
  | { readonly ok: false; readonly text: string }

function timeOf(cells: Cells, when: WhenContext): Time {
  const day = cells.one('date')
  if (day === '') return { ok: true, at: null }
  const at = readDayAndHour(day, cells.one('time'), when)
  return at === null ? { ok: false, text: day.slice(0, 100) } : { ok: true, at }
}

/** What stands in a column that is headed like dates but was not taken for one, as it can hardly be read. */
function createUndated(
  { columns }: ModerationTable,
  { uses, when }: TableChoices,
): (row: Row) => string | null {
  const headed = uses.includes('date')
    ? undefined
    : columns.find(({ index, name }) => uses[index] === 'ignored' && isHeadedDate(name))
  return (row) => {
    const text = headed ? (row.cells[headed.index]?.trim() ?? '') : ''
    if (text === '' || NOTHING.test(text) || readWhen(text, when) !== null) return null
    return lineOf(text, 100)
  }
}

/** Settings, exports, backups: the log of a forum is about the forum, too. */
function isAboutTheForum(subject: string, action: string): boolean {
  if (subject === '') return true
  return /site_setting|export|backup|theme|badge_|category|permalink|watched_word|webhook|embed|tag_group|api_key|entity|sidebar|plugin|chat_channel|web_hook/.test(
    action,
  )
}

function titleOf(row: Row): string {
  const words = row.cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? ''
  return lineOf(words, 80)
}
