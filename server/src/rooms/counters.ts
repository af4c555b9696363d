/** What the relay counts since its start, for `/metrics` (R17). */
export interface Counters {
  updatesIn: number
  updatesKept: number
  framesOut: number
  bytesOut: number
  malformed: number
  gaps: number
  slowClosed: number
  compactions: number
  damagedRows: number
}

export function newCounters(): Counters {
  return {
    updatesIn: 0,
    updatesKept: 0,
    framesOut: 0,
    bytesOut: 0,
    malformed: 0,
    gaps: 0,
    slowClosed: 0,
    compactions: 0,
    damagedRows: 0,
  }
}
