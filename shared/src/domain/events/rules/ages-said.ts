/**
 * Ages that a text says somebody must have at least, in French or English: `dès 16 ans`, `18 years and over`, `majeurs`. Only what
 * cannot be read otherwise: a text is written by people, and what is said of it is a remark to them.
 */
export function leastAgesIn(text: string): readonly number[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => Number(match[1] ?? ADULT)),
  )
  return [...new Set(found)].filter((age) => age > 0 && age < 100)
}

const ADULT = 18
const PATTERNS = [
  /(?:dès|à partir de|d’au moins|d'au moins|au moins|minimum|plus de)\s+(?:l[’']âge de\s+)?(\d{1,2})[\s\u00a0\u202f]*ans/giu,
  /(\d{1,2})[\s\u00a0\u202f]*ans\s+(?:et plus|ou plus|révolus|minimum|au moins)/giu,
  /(?:personnes?|participants?|étudiants?|habitants?|adultes?)\s+majeure?s?(?!\p{L})/giu,
  /(?:from|at least|over|minimum(?: age)?(?: of)?)\s+(\d{1,2})[\s-]*years/giu,
  /(\d{1,2})(?:[\s-]*years?)?(?:[\s-]*old)?\s+(?:and|or)\s+(?:over|older|above)/giu,
  /(?<![\d\p{L}])(\d{2})\s?\+(?!\d)/gu,
] as const

/** Those that are another than what the rules ask. @param asked years; null: no age is asked */
export function otherAgesIn(text: string, asked: number | null): readonly number[] {
  return leastAgesIn(text).filter((age) => age !== asked)
}
