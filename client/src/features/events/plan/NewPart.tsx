import { type Accessor, createSignal, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { usePlan } from './plan-view.ts'

/** Whether the form for one more stands open. */
export interface Adding {
  readonly open: Accessor<boolean>
  begin(): void
  close(): void
}

export function createAdding(): Adding {
  const [open, setOpen] = createSignal(false)
  return { open, begin: () => void setOpen(true), close: () => void setOpen(false) }
}

/** At the end of a section's title. */
export function AddButton(props: { readonly adding: Adding; readonly label: string }) {
  const view = usePlan()
  const words = useWords()
  return (
    <Show when={view.mayChange() && !props.adding.open()}>
      <Button
        look="ghost"
        size="small"
        class="plan-begin"
        icon={plus}
        onClick={() => props.adding.begin()}
      >
        {words().events.add}
        <span class="visually-hidden">, {props.label}</span>
      </Button>
    </Show>
  )
}

/** One more begins with what it is; the rest is said once it is there. Entered, it waits for the next; Escape ends it. */
export function NewPart(props: {
  readonly label: string
  readonly example: string
  readonly onAdd: (text: string) => void
  /** Where it can be ended it has come by a button, and takes the focus. */
  readonly onClose?: () => void
}) {
  const words = useWords()
  const [text, setText] = createSignal('')
  let input: HTMLInputElement | undefined
  onMount(() => {
    if (props.onClose) input?.focus()
  })
  return (
    <form
      class="plan-add"
      onSubmit={(event) => {
        event.preventDefault()
        const typed = text().trim()
        if (typed === '') return props.onClose?.()
        props.onAdd(typed)
        setText('')
      }}
    >
      <input
        ref={(element) => {
          input = element
        }}
        class="input"
        type="text"
        aria-label={props.label}
        placeholder={props.example}
        maxLength={LONGEST_EVENT_LINE}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !props.onClose) return
          event.stopPropagation()
          props.onClose()
        }}
      />
      <Button type="submit" look="ghost" icon={plus}>
        {words().events.add}
      </Button>
    </form>
  )
}
