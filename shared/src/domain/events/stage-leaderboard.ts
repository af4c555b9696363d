import { fieldsOf, isInstant, lineOf } from './stage-value.ts'

/** Who is ahead in a challenge, as an audience sees it: by the names under which they want to be read. */
export interface StageLeaderboard {
  /** What is ranked: a challenge, one of its brackets. */
  readonly title: string
  /** In the order in which they stand. */
  readonly rows: readonly StageRow[]
  /** Points go on being counted, and are not shown until the end. */
  readonly frozen: boolean
  /** Until when was counted, ms since 1970. */
  readonly at: number
}

export interface StageRow {
  /** From 1; those who are level have the same. */
  readonly place: number
  readonly name: string
  readonly points: number
}

/** A list for an audience, not for looking oneself up; the frames of a guest are small, too. */
export const MOST_ROWS = 100
/** Characters. */
const LONGEST_ROW = 80

/** What of it goes before an audience: the first rows, and each name on one line. */
export function boardForStage({ title, rows, frozen, at }: StageLeaderboard): StageLeaderboard {
  return {
    title: lineOf(title, LONGEST_ROW),
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ place, name, points }) => ({ place, name: lineOf(name, LONGEST_ROW), points })),
    frozen,
    at,
  }
}

/** Null for what is none; rows that cannot be read are left out. */
export function parseLeaderboard(value: unknown): StageLeaderboard | null {
  const { title, rows, frozen, at } = fieldsOf(value)
  if (typeof title !== 'string' || !Array.isArray(rows) || !isInstant(at)) return null
  return { title, rows: rows.flatMap(parseRow), frozen: frozen === true, at }
}

function parseRow(value: unknown): readonly StageRow[] {
  const { place, name, points } = fieldsOf(value)
  if (typeof name !== 'string' || name === '') return []
  if (typeof place !== 'number' || !Number.isSafeInteger(place) || place < 1) return []
  return typeof points === 'number' && Number.isFinite(points) ? [{ place, name, points }] : []
}
