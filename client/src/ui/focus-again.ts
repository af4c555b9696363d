/** For a page whose controls give way to something else: whoever comes back goes on at the one that they left it by. */
export interface FocusAgain {
  /** Somebody goes by this control. */
  leave(control: string): void
  /** For the control's `ref`: once it is drawn again, it has the focus. */
  at(control: string): (element: HTMLElement) => void
}

export function createFocusAgain(): FocusAgain {
  let left: string | null = null
  return {
    leave(control) {
      left = control
    },
    at: (control) => (element) =>
      // It stands in the page by then.
      queueMicrotask(() => {
        if (left !== control) return
        left = null
        element.focus()
      }),
  }
}
