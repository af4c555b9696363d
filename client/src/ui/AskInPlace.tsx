import { createSignal, Show } from 'solid-js'
import { Button } from './Button.tsx'
import './AskInPlace.css'

export interface AskInPlaceProps {
  readonly label: string
  /** What the button is about, for whoever does not see its row. */
  readonly name: string
  /** What going on means, as a sentence. */
  readonly question: string
  readonly keep: string
  readonly goOn: string
  readonly onGoOn: () => void
}

/**
 * Something in a list that cannot be undone but can be done again: asked once more where it stands, without a dialog.
 * The focus stays with it.
 */
export function AskInPlace(props: AskInPlaceProps) {
  const [asking, setAsking] = createSignal(false)
  let returns = false
  const keep = () => {
    returns = true
    setAsking(false)
  }
  const focusWhen = (wanted: () => boolean) => (button: HTMLButtonElement) =>
    queueMicrotask(() => wanted() && button.focus())
  return (
    <span class="ask-in-place">
      <Show
        when={asking()}
        fallback={
          <Button
            size="small"
            aria-label={props.name}
            ref={focusWhen(() => returns)}
            onClick={() => setAsking(true)}
          >
            {props.label}
          </Button>
        }
      >
        <span role="status">{props.question}</span>
        <Button size="small" ref={focusWhen(() => true)} onClick={keep}>
          {props.keep}
        </Button>
        <Button size="small" look="danger" onClick={() => props.onGoOn()}>
          {props.goOn}
        </Button>
      </Show>
    </span>
  )
}
