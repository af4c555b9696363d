import { type Accessor, createSignal } from 'solid-js'
import { rebased } from '#shared/domain/rebased.ts'

/** What is being typed in a field that is kept when it is left. */
export interface Left {
  /** What is being typed, else what is kept. */
  readonly value: Accessor<string>
  type(text: string): void
  leave(): void
}

/**
 * Kept when it is left: what is told of its record meanwhile does not touch what is being typed, and what a colleague wrote there
 * in between stays beside it.
 */
export function createLeft(props: {
  /** What is kept. Reactive. */
  readonly value: string
  readonly onLeave: (text: string) => void
}): Left {
  const [typing, setTyping] = createSignal<{ readonly base: string; readonly text: string } | null>(
    null,
  )
  return {
    value: () => typing()?.text ?? props.value,
    type: (text) => setTyping({ base: typing()?.base ?? props.value, text }),
    leave() {
      const now = typing()
      setTyping(null)
      const text = now ? rebased(now.base, now.text, props.value) : props.value
      if (text !== props.value) props.onLeave(text)
    },
  }
}
