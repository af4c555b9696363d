import { createSignal, onCleanup } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Field } from '#client/ui/Field.tsx'

/** Kept when it is left, and when what it stands in is closed; Escape leaves it as it was. */
export function PictureDescription(props: {
  readonly alt: string
  readonly onDescribe: (alt: string) => void
  readonly onLeave: () => void
}) {
  const words = useWords()
  const [typed, setTyped] = createSignal<string | null>(null)
  const keep = (): void => {
    const text = typed()?.trim()
    setTyped(null)
    if (text !== undefined && text !== props.alt) props.onDescribe(text)
  }
  const leave = (): void => {
    keep()
    props.onLeave()
  }
  onCleanup(keep)
  return (
    <Field label={words().media.alt} hint={words().media.altHint}>
      {(attributes) => (
        <textarea
          {...attributes}
          ref={(element) => queueMicrotask(() => element.focus())}
          class="input"
          rows="2"
          value={typed() ?? props.alt}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            const isDone = event.key === 'Enter' && !event.shiftKey
            if (event.key !== 'Escape' && !isDone) return
            event.stopPropagation()
            event.preventDefault()
            if (event.key === 'Escape') setTyped(null)
            leave()
          }}
        />
      )}
    </Field>
  )
}
