import type { Formats } from './formats.ts'

/** `jeu. 22 oct.` in the year of `today`, else `jeu. 22 oct. 2027`. */
export function dayShortFrom(
  formats: Pick<Formats, 'dayShort' | 'dayShortWithYear'>,
  day: string,
  today: string,
): string {
  return isSameYear(day, today) ? formats.dayShort(day) : formats.dayShortWithYear(day)
}

export function isSameYear(day: string, other: string): boolean {
  return day.slice(0, 4) === other.slice(0, 4)
}
