import { type Accessor, createSignal } from 'solid-js'

export interface ToastAction {
  readonly label: string
  /** The key that does the same, also after the toast is gone. */
  readonly keys?: string
  readonly run: () => void
}

/** Read each time it is shown, as a component's properties: a getter follows the language. */
export interface Toast {
  readonly text: string
  readonly icon?: string
  /** `error` is announced at once; what is lost without an answer is no toast but a banner. */
  readonly tone?: 'info' | 'error'
  readonly action?: ToastAction
}

export interface ShownToast {
  readonly toast: Toast
  readonly id: number
  readonly topic: string | null
}

export interface Toasts {
  readonly shown: Accessor<readonly ShownToast[]>
  show(toast: Toast): void
  /** Takes the place of the toast about the same thing: an older "Undo" would undo something else. */
  replace(topic: string, toast: Toast): void
  /** Takes away the toast about this: what it offers is not what would happen any more. */
  withdraw(topic: string): void
  dismiss(id: number): void
  /** While somebody reads (pointer over them, focus inside) no toast goes. */
  pause(): void
  resume(): void
}

/** Runs once after `ms`; the result cancels it. */
export type After = (ms: number, run: () => void) => () => void

const STAYS_MS = 8000
/** Older ones give way: a stack of toasts is a log, and nobody reads a log that leaves. */
const AT_ONCE = 3

export function createToasts(after: After): Toasts {
  const [shown, setShown] = createSignal<readonly ShownToast[]>([])
  const timers = new Map<number, () => void>()
  let paused = false
  let last = 0

  const dismiss = (id: number) => {
    timers.get(id)?.()
    timers.delete(id)
    setShown((toasts) => toasts.filter((toast) => toast.id !== id))
  }
  const count = (id: number) => {
    timers.get(id)?.()
    timers.set(
      id,
      after(STAYS_MS, () => dismiss(id)),
    )
  }
  const add = (toast: Toast, topic: string | null) => {
    const id = ++last
    const all = [...shown(), { toast, id, topic }]
    for (const old of all.slice(0, -AT_ONCE)) dismiss(old.id)
    setShown(all.slice(-AT_ONCE))
    if (!paused) count(id)
  }
  const withdraw = (topic: string) => {
    for (const old of shown().filter((other) => other.topic === topic)) dismiss(old.id)
  }
  return {
    shown,
    dismiss,
    withdraw,
    show: (toast) => add(toast, null),
    replace(topic, toast) {
      withdraw(topic)
      add(toast, topic)
    },
    pause() {
      paused = true
      for (const stop of timers.values()) stop()
      timers.clear()
    },
    resume() {
      if (!paused) return
      paused = false
      for (const { id } of shown()) count(id)
    },
  }
}
