/** `2026-10-22`, in the reader's own time zone. @param instant ms since 1970 */
export function dayOfInstant(instant: number): string {
  const at = new Date(instant)
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${at.getFullYear()}-${month}-${day}`
}
