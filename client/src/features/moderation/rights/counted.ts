import { useWords } from '#client/i18n/i18n.tsx'
import type { Counts } from '#shared/domain/moderation/erasing.ts'

/** `2 cases`, `1 person`, …: what is less spoken of counts together. */
export function createCounted(): (counts: Counts) => readonly string[] {
  const words = useWords()
  return (counts) => {
    const { counted } = words().rights
    const { cases = 0, noted = 0, notes = 0, measures = 0, ...others } = counts
    const rest = Object.values(others).reduce((sum, count) => sum + (count ?? 0), 0)
    return [
      ...(noted > 0 ? [counted.noted(noted)] : []),
      ...(cases > 0 ? [counted.cases(cases)] : []),
      ...(notes > 0 ? [counted.notes(notes)] : []),
      ...(measures > 0 ? [counted.measures(measures)] : []),
      ...(rest > 0 ? [counted.others(rest)] : []),
    ]
  }
}
