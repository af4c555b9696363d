/**
 * Work that is too long to be done in one go: it pauses after each part, and whoever does it decides whether the page paints and
 * answers there. What it reads may change in a pause.
 */
export type Parts<T> = Generator<undefined, T, undefined>

/** Without a pause. */
export function whole<T>(parts: Parts<T>): T {
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
  }
}

/** Null where it is given up in a pause. */
export function* until<T>(isOver: () => boolean, parts: Parts<T>): Parts<T | null> {
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
    yield
    if (isOver()) return null
  }
}
