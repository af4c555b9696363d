import type { Words } from '../words.ts'
import { first } from './first.ts'
import { later } from './later.ts'

/** The whole dictionary; the app loads its two halves. */
export const words: Words = { ...first, ...later }
