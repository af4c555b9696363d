import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from './Button.tsx'
import { DayField } from './DayField.tsx'
import type { DateReading } from './day-text.ts'
import { Checkbox, TextField } from './Field.tsx'
import './AskForReview.css'

export interface AskForReviewProps {
  /** Who can be asked, as they are called here. */
  readonly approvers: readonly { readonly id: string; readonly name: string }[]
  /** Who asks, where they are among them. */
  readonly me: string
  readonly reading: DateReading
  /** How many of the posts that are asked about go out on a day. */
  readonly count: (day: string) => number
  /** What else is to be known before it is sent. */
  readonly hint?: string
  /** Why nothing can be asked at all, as a sentence. */
  readonly unavailable?: string | undefined
  /** What was begun of the word that goes with it; told as it is written. */
  readonly note?: string
  readonly onNote?: (note: string) => void
  readonly onAsk: (asking: {
    readonly people: readonly string[]
    readonly inOrder: boolean
    readonly dueAt: string | null
    readonly note: string
  }) => void
  readonly onCancel: () => void
}

/** Whom to ask, in which order and until when. */
export function AskForReview(props: AskForReviewProps) {
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const [people, setPeople] = createSignal<readonly string[]>([])
  const [inOrder, setInOrder] = createSignal(false)
  const [day, setDay] = createSignal<string | null>(null)
  const [note, setNote] = createSignal(props.note ?? '')
  let form: HTMLFormElement | undefined
  // A layer can take the focus once it is shown.
  onMount(() =>
    requestAnimationFrame(() => {
      form?.scrollIntoView({ block: 'nearest' })
      form?.querySelector<HTMLElement>('input')?.focus()
    }),
  )
  const toggle = (id: string, on: boolean) =>
    setPeople(on ? [...people(), id] : people().filter((other) => other !== id))
  const called = ({ id, name }: { readonly id: string; readonly name: string }) => {
    const place = inOrder() && people().indexOf(id) + 1
    const shown = id === props.me ? words().approval.you(name) : name
    return place ? `${words().approval.place(place)} ${shown}` : shown
  }
  return (
    <form
      ref={(element) => {
        form = element
      }}
      class="review-ask"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault()
        if (people().length === 0 || props.unavailable) return
        props.onAsk({ people: people(), inOrder: inOrder(), dueAt: day(), note: note() })
      }}
      onKeyDown={(event) => {
        const { key, target, defaultPrevented, isComposing } = event
        if (key !== 'Escape' || defaultPrevented || isComposing) return
        // A layer closes by itself, be it in here or around this.
        if (target instanceof Element && target.closest('[popover]')) return
        event.preventDefault()
        props.onCancel()
      }}
    >
      <h3 id={title}>{words().approval.ask}</h3>
      <fieldset class="review-people">
        <legend>{words().approval.whom}</legend>
        <For each={props.approvers} fallback={<p class="hint">{words().approval.nobody}</p>}>
          {(member) => (
            <Checkbox
              label={called(member)}
              checked={people().includes(member.id)}
              onChange={(on) => toggle(member.id, on)}
            />
          )}
        </For>
      </fieldset>
      <Show when={people().length > 1}>
        <Checkbox label={words().approval.inOrder} checked={inOrder()} onChange={setInOrder} />
      </Show>
      <div class="review-when">
        <DayField
          label={words().approval.until}
          day={day()}
          reading={props.reading}
          formats={formats()}
          words={words().days}
          count={props.count}
          refuses={(of) => (of < props.reading.today ? words().approval.untilPast : null)}
          onChange={setDay}
        />
        <TextField
          label={words().approval.note}
          value={note()}
          maxLength={500}
          placeholder={words().approval.noteExample}
          onInput={(typed) => {
            setNote(typed)
            props.onNote?.(typed)
          }}
        />
      </div>
      <Show when={props.hint}>{(hint) => <p class="hint">{hint()}</p>}</Show>
      <div class="review-do">
        <Button
          type="submit"
          look="primary"
          unavailable={
            props.unavailable ??
            (people().length === 0 ? words().approval.chooseSomebody : undefined)
          }
        >
          {words().approval.askDo(people().length)}
        </Button>
        <Button look="ghost" onClick={() => props.onCancel()}>
          {words().approval.cancel}
        </Button>
      </div>
    </form>
  )
}
