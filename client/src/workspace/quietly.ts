/** Undefined where it throws. A browser may forbid its small storage, or it is full: that is no reason to stop. */
export function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
