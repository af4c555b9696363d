import { readSmallPicture } from '../logo.ts'

/**
 * What somebody took part with, so small that it lies in the stage, like the mark of a partner (`logo.ts`): an audience has no way to
 * the files of entries.
 */
export const VOTE_PICTURE = { width: 240, height: 240 }

/** Characters. */
export const LONGEST_VOTE_PICTURE = 10_000

/** With more to choose from than that, each telephone would fetch too much before it can vote. */
export const MOST_VOTE_PICTURES = 24

/** Null for what is none. */
export function readVotePicture(value: unknown): string | null {
  return readSmallPicture(value, LONGEST_VOTE_PICTURE)
}
