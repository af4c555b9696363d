/** What each judge said of each entry, read from the sheets of all judges. */
import { newestNotes, type Sheet, type SheetNote } from '../sheet.ts'

export interface Judgement {
  /** By criterion. */
  readonly scores: ReadonlyMap<string, Score>
  readonly comment: string
  /** They are too close to this entry to judge it. */
  readonly conflict: boolean
}

/** Points as they were given: the scale may be another one by now. */
export interface Score {
  readonly points: number
  readonly outOf: number
}

/** By judge, then by entry. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, Judgement>>

export const NO_JUDGEMENT: Judgement = { scores: new Map(), comment: '', conflict: false }

export const SCALES = [5, 10, 20] as const
export type Scale = (typeof SCALES)[number]
export const USUAL_SCALE: Scale = 10

export const aboutScore = (entry: string, criterion: string): string =>
  `score:${entry}:${criterion}`
export const aboutComment = (entry: string): string => `comment:${entry}`
export const aboutConflict = (entry: string): string => `conflict:${entry}`
export const CONFLICT = 'yes'

export function scoreText({ points, outOf }: Score): string {
  return `${points}/${outOf}`
}

/** Null for what no judge of this version has written. */
function parseScore(text: string): Score | null {
  const read = /^(\d{1,3})\/(\d{1,3})$/.exec(text)
  if (!read) return null
  const [points, outOf] = [Number(read[1]), Number(read[2])]
  return outOf > 0 && points <= outOf ? { points, outOf } : null
}

/** A judge's own notes count, and nobody else's: on whose sheet it stands is who said it. */
export function judgementsOf(sheets: Iterable<Sheet>): Judgements {
  const all = [...sheets]
  return new Map(
    [...new Set(all.map(({ by }) => by))].sort().map((judge) => {
      const own = newestNotes(all.filter(({ by }) => by === judge))
      return [judge, judgementsIn(own)]
    }),
  )
}

function judgementsIn(notes: ReadonlyMap<string, SheetNote>): ReadonlyMap<string, Judgement> {
  interface Making {
    readonly scores: Map<string, Score>
    comment: string
    conflict: boolean
  }
  const found = new Map<string, Making>()
  for (const [about, { text }] of notes) {
    const [what, entry = '', criterion = ''] = about.split(':')
    const there = found.get(entry) ?? { scores: new Map(), comment: '', conflict: false }
    const score = what === 'score' ? parseScore(text) : null
    if (score) there.scores.set(criterion, score)
    if (what === 'comment') there.comment = text
    if (what === 'conflict') there.conflict = text === CONFLICT
    found.set(entry, there)
  }
  return found
}
