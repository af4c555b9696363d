import { isFocusLost, STAND_IN } from './lost-focus.ts'

/** At once, and when what a click has asked for was answered. */
const LOOKS_MS = [0, 150, 600]

/**
 * What had the focus may do its work and go: a button that approved, a row that was removed. The browser then leaves the focus
 * on nothing, where a letter is a command of the page and a screen reader begins at its top. It goes to the nearest thing
 * around it that is still there, which does nothing by itself; from there Tab goes on as if nothing had happened. Where a
 * part of the page knows a better place, that wins (`isFocusLost`). Returns how to stop.
 */
export function keepFocus(after: (ms: number, run: () => void) => () => void): () => void {
  /** What had the focus last and what it lay in, innermost first. */
  let path: readonly HTMLElement[] = []
  let looks: (() => void)[] = []

  const arrived = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && !target.hasAttribute(STAND_IN)) path = around(target)
  }
  const look = (): void => {
    const [last] = path
    // Still there: somebody has clicked beside it, and is nowhere by their own choice.
    if (!last || last.isConnected || !isFocusLost()) return
    const place = path.find((one) => one.isConnected && one.checkVisibility())
    if (place) standIn(place)
  }
  const lookSoon = (): void => {
    for (const cancel of looks) cancel()
    looks = LOOKS_MS.map((ms) => after(ms, look))
  }
  const events = ['click', 'keydown', 'submit'] as const
  document.addEventListener('focusin', arrived)
  for (const event of events) document.addEventListener(event, lookSoon, true)
  return () => {
    for (const cancel of looks) cancel()
    document.removeEventListener('focusin', arrived)
    for (const event of events) document.removeEventListener(event, lookSoon, true)
  }
}

function around(element: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = []
  for (let one: HTMLElement | null = element; one; one = one.parentElement)
    if (one !== document.body && one !== document.documentElement) path.push(one)
  return path
}

/** As long as it has the focus, and no longer. */
function standIn(place: HTMLElement): void {
  if (document.activeElement === place) return
  const wasFocusable = place.hasAttribute('tabindex')
  if (!wasFocusable) place.tabIndex = -1
  place.setAttribute(STAND_IN, '')
  place.addEventListener(
    'blur',
    () => {
      place.removeAttribute(STAND_IN)
      if (!wasFocusable) place.removeAttribute('tabindex')
    },
    { once: true },
  )
  place.focus({ preventScroll: true })
}
