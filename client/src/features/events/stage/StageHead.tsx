import { Show } from 'solid-js'
import { Icon } from '#client/ui/Icon.tsx'
import { radio, wifiOff } from '#client/ui/icons.ts'
import { Logo } from '#client/ui/Logo.tsx'
import { initialsOf } from '#client/ui/people.ts'
import type { StageProps } from './Stage.tsx'
import { clockOn } from './stage-view.ts'

/** Whose event it is, and whether what is seen is as it is now. */
export function StageHead(props: StageProps & { readonly workspace: string }) {
  return (
    <header class="stage-head">
      <Show when={props.workspace}>
        <span class="stage-mark" aria-hidden="true">
          {initialsOf(props.workspace)}
        </span>
      </Show>
      <b>{props.workspace}</b>
      <p class="stage-line" classList={{ 'stage-broken': props.brokenAt !== null }} role="status">
        <Icon of={props.brokenAt === null ? radio : wifiOff} />
        <Show when={props.brokenAt} fallback={props.words.live}>
          {(since) => <>{props.words.reconnecting(clockOn(props, since()))}</>}
        </Show>
      </p>
      <Logo size={28} />
    </header>
  )
}
