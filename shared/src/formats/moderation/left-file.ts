import { leftRowsCsv } from '../csv/left-rows.ts'
import { writeRow } from '../csv/write.ts'
import type { ModerationLeft } from './problem.ts'
import type { ModerationSource } from './read-moderation.ts'

/** Headings in the person's language. */
export interface LeftHeadings {
  readonly where: string
  readonly title: string
  readonly raw: string
  readonly why: string
}

/** What was not taken, to be put right: a table keeps its columns, of JSON each entry is a row. */
export function leftModerationCsv(
  source: ModerationSource,
  left: readonly ModerationLeft[],
  headings: LeftHeadings,
  say: (left: ModerationLeft) => string,
): string {
  if (source.kind === 'table') {
    const reasons = left.map((one) => ({ where: one.where, why: say(one) }))
    return leftRowsCsv(source.table, reasons, headings.why)
  }
  const rows = [
    [headings.where, headings.title, headings.raw, headings.why],
    ...left.map((one) => [String(one.where), one.title, one.raw ?? '', say(one)]),
  ]
  return `\ufeff${rows.map((cells) => writeRow(cells, ',')).join('')}`
}
