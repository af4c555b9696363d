import { type Accessor, createSignal } from 'solid-js'

/** What is being typed in a field that is kept when it is left. */
export interface Left {
  /** What is being typed, else what is kept. */
  readonly value: Accessor<string>
  type(text: string): void
  leave(): void
}

/** Kept when it is left: what is told of its record meanwhile does not touch what is being typed. */
export function createLeft(props: {
  /** What is kept. Reactive. */
  readonly value: string
  readonly onLeave: (text: string) => void
}): Left {
  const [typed, type] = createSignal<string | null>(null)
  return {
    value: () => typed() ?? props.value,
    type,
    leave() {
      const text = typed()
      type(null)
      if (text !== null && text !== props.value) props.onLeave(text)
    },
  }
}
