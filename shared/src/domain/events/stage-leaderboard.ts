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
  /** Their place when the audience saw the points before these; nothing where it was this one, or is not known. */
  readonly was?: number
  /** What the points are made of, where it is known. */
  readonly made?: RowMade
}

export interface RowMade {
  /** Periods in which the goal was reached, and how many of the last ones in a row. */
  readonly reached: number
  readonly streak: number
  readonly per: 'day' | 'week'
  /** Which third of all, from 0; null where nobody is told apart by it. */
  readonly third: number | null
}

/** A list for an audience, not for looking oneself up; the frames of a guest are small, too. */
export const MOST_ROWS = 100
/** Characters. */
const LONGEST_ROW = 80

/**
 * What of it goes before an audience: the first rows, and each name on one line.
 * @param before what the audience has seen until now: who stands elsewhere since is shown to have moved
 */
export function boardForStage(
  { title, rows, frozen, at }: StageLeaderboard,
  before: StageLeaderboard | null,
): StageLeaderboard {
  const called = rows
    .slice(0, MOST_ROWS)
    .map((row) => ({ ...row, name: lineOf(row.name, LONGEST_ROW) }))
  const [seen, now] = [byName(before?.rows ?? []), byName(called)]
  // Who has moved has done so until something is counted anew.
  const isCounted = called.some(({ name, points }) => (seen.get(name)?.points ?? points) !== points)
  return {
    title: lineOf(title, LONGEST_ROW),
    rows: called.map(({ place, name, points, made }) => {
      const then = now.has(name) ? seen.get(name) : undefined
      const was = isCounted ? then?.place : then?.was
      const moved = was !== undefined && was !== place && { was }
      return { place, name, points, ...moved, ...(made && { made }) }
    }),
    frozen,
    at,
  }
}

/** Two who are called alike are not told apart. */
function byName(rows: readonly StageRow[]): ReadonlyMap<string, StageRow> {
  const alike = new Set<string>()
  const found = new Map<string, StageRow>()
  for (const row of rows) {
    if (found.has(row.name)) alike.add(row.name)
    found.set(row.name, row)
  }
  for (const name of alike) found.delete(name)
  return found
}

/** Null for what is none; rows that cannot be read are left out. */
export function parseLeaderboard(value: unknown): StageLeaderboard | null {
  const { title, rows, frozen, at } = fieldsOf(value)
  if (typeof title !== 'string' || !Array.isArray(rows) || !isInstant(at)) return null
  return { title, rows: rows.flatMap(parseRow), frozen: frozen === true, at }
}

function parseRow(value: unknown): readonly StageRow[] {
  const { place, name, points, was, made } = fieldsOf(value)
  if (typeof name !== 'string' || name === '' || !isPlace(place)) return []
  if (typeof points !== 'number' || !Number.isFinite(points)) return []
  const of = parseMade(made)
  return [{ place, name, points, ...(isPlace(was) && { was }), ...(of && { made: of }) }]
}

function parseMade(value: unknown): RowMade | null {
  const { reached, streak, per, third } = fieldsOf(value)
  if (typeof reached !== 'number' || typeof streak !== 'number') return null
  return {
    reached,
    streak,
    per: per === 'week' ? per : 'day',
    third: [0, 1, 2].find((one) => one === third) ?? null,
  }
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}
