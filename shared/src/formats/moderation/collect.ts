/** Entries of a log or of a bot, however their program writes them, as drafts. */
import { lineOf } from '#shared/domain/cut-text.ts'
import { DONE_ORIGIN, type MeasureKind } from '#shared/domain/moderation/measure.ts'
import { LONGEST_NOTE } from '#shared/domain/moderation/note.ts'
import {
  type DraftMeasure,
  type DraftNote,
  type ModerationDrafts,
  PLAIN_MEASURE,
  PLAIN_NOTE,
} from './drafts.ts'
import { createKeys } from './keys.ts'
import { LONGEST_RAW } from './limits.ts'
import { type Called, createPeople } from './people.ts'
import type { ModerationLeft, ModerationLeftReason, Remark, RemarkKind } from './problem.ts'
import { partsOf } from './tidy.ts'
import { liftedBy, measureOf, saysNoMore, usualUse, type WordUse } from './words.ts'

/** One thing that a file says about somebody. */
export interface Entry {
  readonly where: number
  readonly person: Called
  readonly network: string
  /** The file's own word for what it is: a type of note, or what was done. Empty where it has none. */
  readonly word: string
  readonly text: string
  /** ms since 1970 */
  readonly at: number | null
  /** What the file has where a date would be, where none of it could be read. */
  readonly undated?: string | null
  readonly by: string | null
  readonly link: string | null
  /** ms since 1970, for what lasts. */
  readonly until: number | null
  /** What the file says of how long it lasts, where that could not be read. */
  readonly unread: string | null
  /** What is done, where the word does not say it: a list of the blocked. */
  readonly measure?: MeasureKind
}

export interface WordChoices {
  /** By the file's own word; one that is not in it becomes what it usually is. */
  readonly words: ReadonlyMap<string, WordUse>
}

export interface Collector {
  take(entry: Entry): void
  leave(where: number, title: string, reason: ModerationLeftReason, raw: unknown): void
  remark(remark: Remark): void
  drafts(): ModerationDrafts
}

export function withoutDate(undated: string | null): RemarkKind {
  return undated === null ? { kind: 'no-date' } : { kind: 'no-date-read', text: undated }
}

interface Lift {
  readonly person: string
  readonly what: MeasureKind
  readonly at: number
  readonly by: string | null
}

const TITLE = 80
/** Of a measure a line is said; a longer reason is a note beside it. */
const LONGEST_LINE = 1_000

/** What a program keeps. */
export interface Program {
  /** Begins the keys, so that two programs' notes are never the same. */
  readonly source: string
  /** What an entry without a word is. */
  readonly unsaid: WordUse
  /** A warning in it was given to somebody: a measure that was taken, not only what a moderator remarks. */
  readonly warns: boolean
}

export function createCollector(
  { source, unsaid, warns }: Program,
  choices: WordChoices,
): Collector {
  const people = createPeople()
  const keyOf = createKeys(source)
  const notes: DraftNote[] = []
  const measures: DraftMeasure[] = []
  const lifts: Lift[] = []
  const left: ModerationLeft[] = []
  const remarks: Remark[] = []
  const useOf = (word: string) => choices.words.get(word) ?? (word === '' ? unsaid : usualUse(word))

  const leave: Collector['leave'] = (where, title, reason, raw) => {
    left.push({ where, title: lineOf(title, TITLE), reason, raw: rawText(raw) })
  }

  return {
    leave,
    remark: (remark) => remarks.push(remark),
    take(entry) {
      const { where, word, at, by, link } = entry
      const use = useOf(word)
      const title = lineOf(entry.text || word || entry.person.handle, TITLE)
      if (use === 'leave') return leave(where, title, { kind: 'left-by-choice', word }, entry)
      const person = people.keyOf(entry.person, entry.network, where)
      if (person === null) return leave(where, title, { kind: 'no-person' }, entry)
      if (at === null) remarks.push({ where, title, about: withoutDate(entry.undated ?? null) })
      const key = keyOf(person, word, entry.text, at, by, link)
      const warned = warns && use === 'warning' ? 'warned' : null
      const what = entry.measure ?? measureOf(word) ?? warned
      if (what === 'warned' && isLine(entry)) {
        const note = worded(word, entry.text)
        measures.push({ ...PLAIN_MEASURE, where, key, person, what, at, by, note })
        return
      }
      if (what !== null) {
        const { until, unread } = entry
        measures.push({
          ...PLAIN_MEASURE,
          where,
          key: `${key}${DONE_ORIGIN}`,
          person,
          what,
          at,
          until,
          by,
        })
        if (unread !== null)
          remarks.push({ where, title, about: { kind: 'length-unreadable', text: unread } })
      }
      const lifted = liftedBy(word)
      if (lifted !== null && at !== null) lifts.push({ person, what: lifted, at, by })
      // A list of the blocked says nothing but that.
      if (entry.measure !== undefined && entry.text === '') return
      const parts = partsOf(worded(word, entry.text), LONGEST_NOTE)
      if (parts.length > 1)
        remarks.push({ where, title, about: { kind: 'continued', parts: parts.length } })
      for (const [index, text] of parts.entries())
        notes.push({
          ...PLAIN_NOTE,
          where,
          key: index === 0 ? key : `${key}/${index + 1}`,
          person,
          type: use,
          text,
          at,
          by,
          link,
        })
    },
    drafts: () => ({
      people: people.all(),
      cases: [],
      notes,
      measures: lifted(measures, lifts),
      left,
      remarks: [
        ...remarks,
        ...people.cut.map((one) => ({ ...one, about: { kind: 'handle-cut' } as const })),
      ],
    }),
  }
}

/** What can be said in one line of a measure: nothing of it would be lost. */
function isLine({ text, link }: Entry): boolean {
  return text.length <= LONGEST_LINE && !text.includes('\n') && link === null
}

/** The file's word stays in the note where the type does not say it all. */
function worded(word: string, text: string): string {
  if (saysNoMore(word)) return text
  return text === '' ? word : `${word}: ${text}`
}

/** What was taken back in the file does not stand: the last one before it is lifted. */
function lifted(measures: readonly DraftMeasure[], lifts: readonly Lift[]): DraftMeasure[] {
  if (lifts.length === 0) return [...measures]
  const all = measures.map((measure) => ({ ...measure }))
  const byWhom = Map.groupBy(all, ({ person, what }) => `${what} ${person}`)
  for (const { person, what, at, by } of lifts.toSorted((a, b) => a.at - b.at)) {
    const before = byWhom
      .get(`${what} ${person}`)
      ?.filter((one) => one.liftedAt === null && (one.at ?? 0) <= at)
      .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
      .at(-1)
    if (before) Object.assign(before, { liftedAt: at, liftedBy: by })
  }
  return all
}

function rawText(raw: unknown): string | null {
  if (raw === null || raw === undefined) return null
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw)
  return text === undefined ? null : text.slice(0, LONGEST_RAW).toWellFormed()
}
