/** How much a rem is, in px. */
export function remOf(document: Document): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
