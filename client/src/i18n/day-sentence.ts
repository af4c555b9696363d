/** What a sentence tells of a day. Hours as `11:30`; null where there is none to name. */
export interface DayFacts {
  /** Posts that were planned for it at all. */
  readonly planned: number
  /** Of those, the ones that are still to go out. */
  readonly leaving: number
  /** Of those again, the ones whose approval is void, and the hour of the first. */
  readonly fallen: number
  readonly fallenBefore: string | null
  /** Of the others that leave, those with points to be settled first. */
  readonly unsettled: number
  /** Should have gone out, on this day or before. */
  readonly late: number
  /** Posts that wait for the reader's approval. */
  readonly waiting: number
  /** Cases of moderation that are due until the end of the day; of those, the ones whose deadline has passed. */
  readonly cases: number
  readonly casesLate: number
  /** The first deadline that is still to come. */
  readonly casesBefore: string | null
}

/** What a part of the sentence names, and leads to. */
export type DayPart = 'fallen' | 'unsettled' | 'late' | 'waiting' | 'cases'

export interface DayPiece {
  readonly text: string
  readonly to: DayPart | null
}

/** Parts that follow each other, each with what stands between it and the next. */
export function piecesOf(
  ...parts: readonly (string | readonly [text: string, to: DayPart])[]
): readonly DayPiece[] {
  return parts.map((part) =>
    typeof part === 'string' ? { text: part, to: null } : { text: part[0], to: part[1] },
  )
}
