// How what lies on a stage is read: values that any device may have written.

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** On one line, for a screen that is read from the back of a room. @param longest in characters */
export function lineOf(text: string, longest: number): string {
  return text.trim().replaceAll(/\s+/g, ' ').slice(0, longest)
}

/** ms since 1970. Further away, a date cannot be written. */
export function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15
}
