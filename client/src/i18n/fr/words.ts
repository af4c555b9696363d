import { first } from './first.ts'
import { later } from './later.ts'

/** The whole dictionary; the app loads its two halves. */
export const words = { ...first, ...later }
