import { createSignal, Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { useEnter } from './enter-context.ts'

/** What cannot be taken back: asked about once more where its button stood. */
export function SureDeed(props: {
  readonly deed: string
  readonly sure: string
  readonly icon?: string
  readonly onDo: () => void
}) {
  const enter = useEnter()
  const [asking, setAsking] = createSignal(false)
  const go = (): void => {
    setAsking(false)
    props.onDo()
  }
  return (
    <Show
      when={asking()}
      fallback={
        <Button
          size="touch"
          {...(props.icon && { look: 'ghost', icon: props.icon })}
          onClick={() => setAsking(true)}
        >
          {props.deed}
        </Button>
      }
    >
      <p role="status">{props.sure}</p>
      <div class="enter-buttons">
        <Button
          size="touch"
          ref={(button) => queueMicrotask(() => button.focus())}
          onClick={() => setAsking(false)}
        >
          {enter.words.keep}
        </Button>
        <Button look="danger" size="touch" onClick={go}>
          {props.deed}
        </Button>
      </div>
    </Show>
  )
}
