import { LIMITS, type Limits } from '../limits.ts'

/**
 * Ten years of notes of a large community: a hundred thousand notes of a toolbox page are some 15 MB unpacked. Bytes hold
 * before and after unpacking.
 */
export const MODERATION_LIMITS: Limits = { ...LIMITS, bytes: 60_000_000, records: 200_000 }

/** How deep JSON is looked into: the deepest of the bots that we know nest six. */
export const DEEPEST = 16
/** Characters of what is shown of something not taken. */
export const LONGEST_RAW = 2_000
/** Characters. */
export const LONGEST_NAME = 200
export const LONGEST_PLACE = 200
