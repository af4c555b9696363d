import { createSignal, Show } from 'solid-js'
import { trash2 } from '#client/ui/icons.ts'
import { useEnter } from './enter-context.ts'
import { SureDeed } from './SureDeed.tsx'

/** Says that what was not sent stays on this device, and takes it off: the device may be everybody's. */
export function ClearForm() {
  const enter = useEnter()
  const { view } = enter
  const said = () => enter.words.draft
  const [done, setDone] = createSignal(false)
  let status: HTMLParagraphElement | undefined
  const clear = (): void => {
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
        <SureDeed deed={said().clear} sure={said().sure} icon={trash2} onDo={clear} />
      </Show>
    </div>
  )
}
