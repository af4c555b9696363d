const CLICK_MS = 400

/** The click that follows a drop would open what lies below; a finger's comes a moment later. */
export function swallowClick(document: Document): void {
  const stop = (): void => {
    document.removeEventListener('click', swallow, { capture: true })
    document.removeEventListener('pointerdown', stop, { capture: true })
  }
  const swallow = (event: MouseEvent): void => {
    // A menu is opened by a click of our own, and a key that presses a button or sends a form counts no clicks: both are meant.
    if (!event.isTrusted || event.detail === 0) return
    event.preventDefault()
    event.stopPropagation()
    stop()
  }
  document.addEventListener('click', swallow, { capture: true })
  // Whoever presses again means the click that follows.
  document.addEventListener('pointerdown', stop, { capture: true })
  window.setTimeout(stop, CLICK_MS)
}
