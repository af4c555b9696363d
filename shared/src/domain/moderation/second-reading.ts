/**
 * A second person reads a reply before it goes out, where somebody asked for that. What they said is kept with the text
 * that they had before their eyes and its hash, as the approval of a post is, and never changes: whether it still holds
 * is computed on reading from what the reply says by then, so that no merge can keep a wrong one valid.
 */
import { hashOf } from '#shared/domain/approval/content.ts'
import { isSafeKey, memberKey, type RecordMap } from '#shared/domain/fields.ts'
import { jsonList } from '#shared/domain/json-list.ts'

export interface Reading {
  readonly entry: string
  /** ms since 1970 */
  readonly at: number
  readonly by: string
  readonly says: 'agreed' | 'changes'
  readonly note: string
  /** Of `text`. */
  readonly hash: string
  readonly text: string
}

export interface ReaderAsked {
  readonly person: string
  /** ms since 1970 */
  readonly at: number
}

/** Where a reply stands with its readers. */
export interface SecondReading {
  /**
   * `none`: nobody was asked. `void`: somebody had agreed to something else. `changes`: somebody wants what it says now
   * to be changed. `agreed`: all who were asked agree to what it says now.
   */
  readonly kind: 'none' | 'waiting' | 'changes' | 'void' | 'agreed'
  /** Who was asked, in the order of asking, then who answered unasked. */
  readonly answers: readonly ReaderAnswer[]
}

export interface ReaderAnswer {
  readonly person: string
  readonly wasAsked: boolean
  readonly state: 'waiting' | 'changes' | 'void' | 'agreed'
  /** Their newest about what it says now, else their newest about something else. */
  readonly reading: Reading | null
}

/** `reading:{entry}` = a JSON array; `reader:{person}` = when they were asked. */
const READING = 'reading:'
const READER = 'reader:'

export function readingEntry(
  entry: string,
  { at, by, says, note, hash, text }: Omit<Reading, 'entry'>,
): [key: string, value: string] {
  return [`${READING}${entry}`, JSON.stringify([at, by, says, note, hash, text])]
}

export function readerField(person: string): string {
  return memberKey('reader', person)
}

/** The oldest first; what does not parse is none (M5), and so is one whose hash is not of its text. */
export function readingsIn(map: RecordMap): Reading[] {
  const readings: Reading[] = []
  for (const [key, value] of map) {
    const read = key.startsWith(READING) ? parseReading(key.slice(READING.length), value) : null
    if (read) readings.push(read)
  }
  return readings.sort((a, b) => a.at - b.at || (a.entry < b.entry ? -1 : 1))
}

export function readersIn(map: RecordMap): ReaderAsked[] {
  const asked: ReaderAsked[] = []
  for (const [key, at] of map) {
    const person = key.slice(READER.length)
    if (key.startsWith(READER) && isSafeKey(person) && typeof at === 'number')
      asked.push({ person, at })
  }
  return asked.sort((a, b) => a.at - b.at || (a.person < b.person ? -1 : 1))
}

function parseReading(entry: string, value: unknown): Reading | null {
  const [at, by, says, note, hash, text] = jsonList(value) ?? []
  if (typeof at !== 'number' || (says !== 'agreed' && says !== 'changes')) return null
  if (typeof by !== 'string' || typeof note !== 'string') return null
  if (typeof hash !== 'string' || typeof text !== 'string') return null
  return { entry, at, by, says, note, hash, text }
}

/** @param text what the reply says now */
export function secondReading(
  { readers, readings }: { readers: readonly ReaderAsked[]; readings: readonly Reading[] },
  text: string,
): SecondReading {
  if (readers.length + readings.length === 0) return { kind: 'none', answers: [] }
  const hash = hashOf(text)
  const asked = new Set(readers.map(({ person }) => person))
  const unasked = new Set(readings.map(({ by }) => by).filter((person) => !asked.has(person)))
  const answers = [...asked, ...unasked].map((person) => ({
    person,
    wasAsked: asked.has(person),
    ...answerOf(
      readings.filter(({ by }) => by === person),
      hash,
    ),
  }))
  return { kind: sumUp(answers), answers }
}

/** Whoever wanted changes is waited for again once it says something else. */
function answerOf(own: readonly Reading[], hash: string): Pick<ReaderAnswer, 'state' | 'reading'> {
  const fitting = own.findLast((reading) => reading.hash === hash)
  if (fitting) return { state: fitting.says, reading: fitting }
  const last = own.at(-1) ?? null
  return { state: last?.says === 'agreed' ? 'void' : 'waiting', reading: last }
}

/** Who answered unasked can hold it up, and is not waited for. */
function sumUp(answers: readonly ReaderAnswer[]): SecondReading['kind'] {
  if (answers.some(({ state }) => state === 'changes')) return 'changes'
  const asked = answers.filter(({ wasAsked }) => wasAsked)
  if (asked.some(({ state }) => state === 'void')) return 'void'
  if (asked.some(({ state }) => state === 'waiting')) return 'waiting'
  return answers.some(({ state }) => state === 'agreed') ? 'agreed' : 'none'
}
