/** Marks a place that has the focus only because what had it is gone. */
export const STAND_IN = 'data-stand-in'

/** Whether the focus is on nothing that somebody chose: whoever has a better place for it may take it there. */
export function isFocusLost(): boolean {
  const { activeElement: focused, body } = document
  return focused === null || focused === body || focused.hasAttribute(STAND_IN)
}
