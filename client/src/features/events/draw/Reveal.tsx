import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'

/** The whole screen before an audience: one name after the other, the first prize last. */
export function Reveal(props: {
  readonly open: boolean
  readonly title: string
  /** The first prize first. */
  readonly names: readonly string[]
  readonly onClose: () => void
}) {
  const words = useWords()
  const [shown, setShown] = createSignal(0)
  createEffect(
    on(
      () => props.open,
      () => setShown(0),
    ),
  )
  const isHidden = (place: number) => place < props.names.length - shown()
  const last = () => props.names.length - shown()
  const said = () =>
    shown() === 0
      ? words().draw.revealStart(props.names.length)
      : words().draw.revealed(last() + 1, props.names[last()] ?? '')
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      class="reveal"
      actions={
        <>
          <Button size="large" onClick={() => props.onClose()}>
            {words().draw.revealClose}
          </Button>
          <Show when={last() > 0}>
            <Button
              size="large"
              look="primary"
              autofocus
              onClick={() => setShown((count) => count + 1)}
            >
              {words().draw.revealNext}
            </Button>
          </Show>
        </>
      }
    >
      <ol class="reveal-names">
        <For each={props.names}>
          {(name, index) => (
            <li
              classList={{
                'reveal-now': index() === last() && shown() > 0,
                'reveal-hidden': isHidden(index()),
              }}
            >
              <span>{words().draw.revealPlace(index() + 1)}</span>
              <b>{isHidden(index()) ? '· · ·' : name}</b>
            </li>
          )}
        </For>
      </ol>
      <p class="reveal-said" classList={{ 'visually-hidden': shown() > 0 }} role="status">
        {said()}
      </p>
    </Dialog>
  )
}
