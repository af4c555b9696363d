/** How bad an incident is: 1 is watched, 2 is answered with care, 3 is a crisis, 4 threatens people or the house. */
export const LEVELS = [1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]

/** What is none of them reads as a crisis: what a newer version calls otherwise is not played down (M5). */
export function levelOf(value: unknown): Level {
  return LEVELS.find((level) => level === value) ?? 3
}
