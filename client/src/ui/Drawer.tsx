import { type JSX, onCleanup, onMount } from 'solid-js'
import { Portal } from 'solid-js/web'
import { leaveField } from './leave-field.ts'
import './Drawer.css'

export interface DrawerProps {
  readonly label: string
  /** Asked for by Escape or a click beside it. */
  readonly onClose: () => void
  readonly children: JSX.Element
}

/**
 * A panel over the right of the page, the whole screen on a phone. Not a `<dialog>`: what it makes inert is only the
 * app behind it, so that a toast above it can still be undone. Mount it to open it.
 */
export function Drawer(props: DrawerProps) {
  const before = document.activeElement
  const behind = document.getElementById('root')
  let panel: HTMLElement | undefined

  onMount(() => {
    behind?.setAttribute('inert', '')
    const first = panel?.querySelector<HTMLElement>('[autofocus]') ?? panel
    first?.focus()
    document.addEventListener('keydown', recover)
  })
  onCleanup(() => {
    document.removeEventListener('keydown', recover)
    behind?.removeAttribute('inert')
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  })
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // A menu or dialog above is in the top layer and closes first.
    if (document.querySelector(':popover-open, dialog[open]')) return
    event.preventDefault()
    leaveField()
    props.onClose()
  }
  /** What had the focus is gone, a button that did its work: the next key is the drawer's again. */
  const recover = (event: KeyboardEvent) => {
    // A key may have led somewhere already.
    if (event.target !== document.body || document.activeElement !== document.body) return
    panel?.focus()
    closeOnEscape(event)
  }
  return (
    <Portal>
      <div class="drawer-layer">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is Escape */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is Escape */}
        <div class="drawer-scrim" onClick={() => props.onClose()} />
        <section
          ref={(element) => {
            panel = element
          }}
          class="drawer"
          role="dialog"
          aria-modal="true"
          aria-label={props.label}
          tabindex={-1}
          onKeyDown={closeOnEscape}
        >
          {props.children}
        </section>
      </div>
    </Portal>
  )
}
