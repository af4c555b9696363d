/** What was counted: of each person, on each day. */
import { newestNotes, type Sheet } from '../sheet.ts'
import { MOST_COUNTED } from './challenge.ts'

/** By participant, then by day. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

export const aboutCount = (participant: string, day: string): string => `${participant}:${day}`

export function countText(amount: number): string {
  return String(roundCount(amount))
}

/** To the thousandth, which is a metre of a kilometre. */
export function roundCount(amount: number): number {
  return Math.round(amount * 1000 + 1e-7) / 1000
}

/** `5`, `5,5`, `5.5`, `1 200`; null for what is no amount that somebody can have done. */
export function parseCount(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']/gu, '').replace(',', '.')
  if (!/^\d{1,7}(?:\.\d{1,6})?$/.test(plain)) return null
  const amount = roundCount(Number(plain))
  return amount <= MOST_COUNTED ? amount : null
}

/** Of several who counted the same day of the same person, the newest. */
export function countsOf(sheets: Iterable<Sheet>): Counts {
  const counts = new Map<string, Map<string, number>>()
  for (const [about, { text }] of newestNotes(sheets)) {
    const at = about.lastIndexOf(':')
    const amount = parseCount(text)
    if (at < 1 || amount === null) continue
    const [participant, day] = [about.slice(0, at), about.slice(at + 1)]
    const days = counts.get(participant) ?? new Map<string, number>()
    counts.set(participant, days.set(day, amount))
  }
  return counts
}
