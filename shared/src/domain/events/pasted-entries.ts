/** A list of people as somebody pastes it: a line each, `name, address or @handle, tickets`, in any order and number. */
import { MOST_WEIGHT } from './draw/list.ts'
import type { EntryPerson } from './entry.ts'

export interface PastedEntry extends EntryPerson {
  readonly weight: number
}

export interface Pasted {
  readonly entries: readonly PastedEntry[]
  /** Lines that say more tickets than one may have, from 1. */
  readonly heavy: readonly number[]
}

/** Out of a table, columns come apart by tabs; out of a file, by semicolons or commas. */
export function parsePasted(text: string): Pasted {
  const entries: PastedEntry[] = []
  const heavy: number[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const values = columnsOf(line)
    if (values.length === 0) continue
    const weight = Number(values.find((value) => /^\d{1,9}$/.test(value)) ?? '1')
    if (weight > MOST_WEIGHT) heavy.push(index + 1)
    const said = values.filter((value) => !/^\d{1,9}$/.test(value))
    if (said.length === 0) continue
    const email = said.find((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) ?? ''
    const handle = said.find((value) => value !== email && /^@[^\s@]+$/.test(value)) ?? ''
    const name = said.filter((value) => value !== email && value !== handle).join(' ')
    entries.push({ name, email, handle, weight: Math.min(MOST_WEIGHT, Math.max(1, weight)) })
  }
  return { entries, heavy }
}

function columnsOf(line: string): string[] {
  const apart = ['\t', ';', ','].find((one) => line.includes(one))
  const columns = apart === undefined ? [line] : line.split(apart)
  return columns
    .map((value) =>
      value
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    .filter(Boolean)
}
