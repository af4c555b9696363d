import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import type { ReadStage } from '#shared/documents/stage.ts'

/** A presenter whose colleague has cancelled the draw learns it where their eyes are. */
export function DrawOff(props: { readonly shown: ReadStage }) {
  const words = useWords()
  const isOn = () => props.shown.slide.kind === 'draw' && !props.shown.isPaused
  return (
    <Show when={props.shown.draw?.state === 'cancelled'}>
      <p class="remote-off" role="alert">
        <Icon of={triangleAlert} />
        {isOn() ? words().live.cancelledOn : words().live.cancelledBeside}
      </p>
    </Show>
  )
}
