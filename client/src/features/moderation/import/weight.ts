import type { Review } from './workbench.ts'

/**
 * Bytes that a record takes in the memory of a browser that has it open, beside its text: measured with 100,000 notes on
 * 5,000 people (`docs/guide/moderation-import.md`).
 */
const RECORD = 5_000
/** Two bytes in the document, two where it is read. */
const CHARACTER = 4

/** Above it a phone feels it. */
export const HEAVY = 100_000_000

export function weightOf({
  added,
  characters,
}: Pick<NonNullable<Review['plan']>, 'added' | 'characters'>): number {
  return added * RECORD + characters * CHARACTER
}
