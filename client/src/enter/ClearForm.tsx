import { createSignal, Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { trash2 } from '#client/ui/icons.ts'
import { useEnter } from './enter-context.ts'

/** Says that what was not sent stays on this device, and takes it off: the device may be everybody's. */
export function ClearForm() {
  const enter = useEnter()
  const { view } = enter
  const said = () => enter.words.draft
  const [asking, setAsking] = createSignal(false)
  const [done, setDone] = createSignal(false)
  let status: HTMLParagraphElement | undefined
  const clear = (): void => {
    setAsking(false)
    view.begin()
    setDone(true)
    status?.focus()
  }
  return (
    <div class="enter-deed">
      <p ref={status} class="hint" role="status" tabindex={-1}>
        {view.hasDraft() ? said().kept : done() ? said().cleared : ''}{' '}
        {view.pictures.isFleeting() ? said().fleeting : ''}
      </p>
      <Show when={view.hasDraft()}>
        <Show
          when={asking()}
          fallback={
            <Button look="ghost" size="touch" icon={trash2} onClick={() => setAsking(true)}>
              {said().clear}
            </Button>
          }
        >
          <p role="status">{said().sure}</p>
          <div class="enter-buttons">
            <Button
              size="touch"
              ref={(button) => queueMicrotask(() => button.focus())}
              onClick={() => setAsking(false)}
            >
              {enter.words.keep}
            </Button>
            <Button look="danger" size="touch" onClick={clear}>
              {said().clear}
            </Button>
          </div>
        </Show>
      </Show>
    </div>
  )
}
