/** Of a field: what leaving it brings waits for the press that it is left by. */
export interface PressWatch {
  /** The field has the focus. */
  begin(): void
  /** It is left. */
  end(then: () => void): void
}

/**
 * A field that is left by pressing something else is read once that was pressed, and before it does what it does: a sentence
 * that came under the field meanwhile would move the button from under the pointer, and the press would be lost.
 */
export function watchPress(page: EventTarget, after: (act: () => void) => void): PressWatch {
  const OVER = ['pointerup', 'pointercancel']
  let isPressed = false
  const down = () => {
    isPressed = true
    for (const kind of OVER) page.addEventListener(kind, up, { capture: true, once: true })
  }
  const up = () => {
    isPressed = false
  }
  return {
    begin: () => page.addEventListener('pointerdown', down, true),
    end(then) {
      page.removeEventListener('pointerdown', down, true)
      if (!isPressed) {
        then()
        return
      }
      const waiting = new AbortController()
      const done = () => {
        if (waiting.signal.aborted) return
        waiting.abort()
        then()
      }
      const { signal } = waiting
      page.addEventListener('click', done, { capture: true, signal })
      // Where it is let go elsewhere, no click comes.
      for (const kind of OVER)
        page.addEventListener(kind, () => after(done), { capture: true, signal })
    },
  }
}
