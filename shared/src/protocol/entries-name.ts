/** Those who take part in an event lie there: erased as a whole. */
export function entriesName(event: string): string {
  return `entries-${event}`
}
