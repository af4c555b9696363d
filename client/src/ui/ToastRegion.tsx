import { For, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { Icon } from './Icon.tsx'
import { circleCheck, octagonAlert } from './icons.ts'
import { Keys } from './Keys.tsx'
import type { ShownToast, Toasts } from './toasts.ts'
import './ToastRegion.css'

/** Where toasts appear: once, outside of everything that a drawer makes inert. */
export function ToastRegion(props: { readonly toasts: Toasts }) {
  return (
    <Portal>
      <div
        class="toasts"
        onPointerEnter={() => props.toasts.pause()}
        onPointerLeave={() => props.toasts.resume()}
        onFocusIn={() => props.toasts.pause()}
        onFocusOut={() => props.toasts.resume()}
      >
        {/* Two regions that are always there: one that comes with its text is not announced. */}
        <div role="alert">
          <For each={props.toasts.shown().filter(({ toast }) => toast.tone === 'error')}>
            {(shown) => <ToastCard shown={shown} toasts={props.toasts} />}
          </For>
        </div>
        <div role="status">
          <For each={props.toasts.shown().filter(({ toast }) => toast.tone !== 'error')}>
            {(shown) => <ToastCard shown={shown} toasts={props.toasts} />}
          </For>
        </div>
      </div>
    </Portal>
  )
}

function ToastCard(props: { readonly shown: ShownToast; readonly toasts: Toasts }) {
  const toast = () => props.shown.toast
  const icon = () => toast().icon ?? (toast().tone === 'error' ? octagonAlert : circleCheck)
  return (
    <div class="toast">
      <Icon of={icon()} />
      <span>{toast().text}</span>
      <Show when={toast().action}>
        {(action) => (
          <button
            type="button"
            class="toast-action"
            onClick={() => {
              props.toasts.dismiss(props.shown.id)
              action().run()
            }}
          >
            {action().label}
            <Show when={action().keys}>{(keys) => <Keys of={keys()} />}</Show>
          </button>
        )}
      </Show>
    </div>
  )
}
