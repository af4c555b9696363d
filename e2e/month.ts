/**
 * The month that the stories play in: the one after the machine's own, so that no day of it is over (days that are over
 * show less) and none of its posts moves because the clock does.
 */
const FIRST = Temporal.Now.plainDateISO('Europe/Paris').add({ months: 1 }).with({ day: 1 })

/** `2026-12` */
export const MONTH = FIRST.toPlainYearMonth().toString()

/** `day(12)` → `2026-12-12` */
export function day(number: number): string {
  return FIRST.with({ day: number }).toString()
}
