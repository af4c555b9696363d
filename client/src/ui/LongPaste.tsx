import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { Icon } from './Icon.tsx'
import { octagonAlert } from './icons.ts'
import { type PlainField, tooMuchFor } from './long-paste.ts'
import { place } from './place.ts'
import './Field.css'
import './LongPaste.css'

interface Refused {
  readonly field: PlainField
  /** Characters that stayed out. */
  readonly length: number
}

/**
 * What is pasted into any field that has no room for it stays out whole, with a sentence beside the field: the browser
 * would cut it without a word. Fields that say so themselves have answered before.
 */
export function LongPaste(props: {
  /** The sentence: so many characters were pasted, and the field keeps at most so many. */
  readonly tooMuch: (length: number, most: number) => string
}) {
  const [refused, setRefused] = createSignal<Refused | null>(null)
  const forget = () => setRefused(null)
  const pasted = (event: ClipboardEvent): void => {
    const field = event.target
    if (event.defaultPrevented || !isPlain(field) || field.maxLength < 0 || field.readOnly) return
    const length = tooMuchFor(field, event, field.maxLength)
    setRefused(length === null ? null : { field, length })
    if (length !== null) event.preventDefault()
  }
  onMount(() => {
    document.addEventListener('paste', pasted)
    document.addEventListener('input', forget)
    document.addEventListener('focusout', forget)
  })
  onCleanup(() => {
    document.removeEventListener('paste', pasted)
    document.removeEventListener('input', forget)
    document.removeEventListener('focusout', forget)
  })
  return (
    <Show when={refused()} keyed>
      {({ field, length }) => (
        // What is modal makes everything else inert.
        <Portal mount={field.closest('dialog, [popover]') ?? document.body}>
          <Sentence beside={field} text={props.tooMuch(length, field.maxLength)} />
        </Portal>
      )}
    </Show>
  )
}

function Sentence(props: { readonly beside: PlainField; readonly text: string }) {
  const [at, setAt] = createSignal({ left: 0, top: 0 })
  let box: HTMLDivElement | undefined
  const settle = (): void => {
    if (!box) return
    const viewport = { width: innerWidth, height: innerHeight }
    const size = box.getBoundingClientRect()
    setAt(place(props.beside.getBoundingClientRect(), size, viewport, 'below-start'))
  }
  createEffect(settle)
  onMount(() => {
    document.addEventListener('scroll', settle, true)
    window.addEventListener('resize', settle)
  })
  onCleanup(() => {
    document.removeEventListener('scroll', settle, true)
    window.removeEventListener('resize', settle)
  })
  return (
    <div
      ref={(element) => {
        box = element
      }}
      class="long-paste field-error"
      role="alert"
      style={{ left: `${at().left}px`, top: `${at().top}px` }}
    >
      <Icon of={octagonAlert} size="dense" />
      {props.text}
    </div>
  )
}

function isPlain(target: EventTarget | null): target is PlainField {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
