import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'

/** The text for those who do not see it, written where it is missing; kept when it is left, Escape leaves it as it was. */
export function AltField(props: {
  readonly name: string
  readonly value: string
  readonly onDone: (text: string | null) => void
}) {
  const words = useWords()
  const [text, setText] = createSignal(props.value)
  let done = false
  const finish = (kept: string | null) => {
    if (done) return
    done = true
    props.onDone(kept)
  }
  return (
    <textarea
      ref={(element) => queueMicrotask(() => element.focus())}
      class="input media-alt-field"
      rows="3"
      aria-label={`${words().media.alt}, ${props.name}`}
      placeholder={words().media.altExample}
      value={text()}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => finish(text().trim())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          event.preventDefault()
          finish(null)
        }
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          finish(text().trim())
        }
      }}
    />
  )
}
