import { createSignal, createUniqueId, type JSX, onCleanup } from 'solid-js'
import { place, type Side } from './place.ts'
import './Popover.css'

/** Goes onto the button that opens the layer. */
export interface TriggerAttributes {
  readonly ref: (button: HTMLButtonElement) => void
  readonly popovertarget: string
  readonly 'aria-expanded': boolean
  readonly 'aria-haspopup': 'dialog' | 'menu'
}

export interface FloatingProps {
  readonly label: string
  readonly side?: Side
  readonly role: 'dialog' | 'menu'
  readonly class?: string
  readonly trigger: (attributes: TriggerAttributes) => JSX.Element
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly onOpen?: (layer: HTMLElement) => void
  readonly children: (close: () => void) => JSX.Element
}

/**
 * The platform's popover (top layer, Escape and a click outside close it, focus goes back to the button), placed
 * beside its button. Its content exists only while it is open.
 */
export function Floating(props: FloatingProps) {
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  let layer: HTMLDivElement | undefined
  let button: HTMLButtonElement | undefined

  const semantics = () => ({ role: props.role, 'aria-label': props.label })
  const close = () => layer?.hidePopover()
  const settle = () => {
    if (!layer || !button) return
    const view = { width: document.documentElement.clientWidth, height: innerHeight }
    const { left, top } = place(
      button.getBoundingClientRect(),
      layer.getBoundingClientRect(),
      view,
      props.side ?? 'below-start',
    )
    layer.style.left = `${left}px`
    layer.style.top = `${top}px`
  }
  // What is inside may come, or grow, after the layer has opened.
  const growth = new ResizeObserver(settle)
  onCleanup(() => growth.disconnect())
  const opened = (event: ToggleEvent) => {
    if (!layer) return
    if (event.newState === 'closed') {
      // Not before: the browser gives the focus back only from something that is still there.
      setOpen(false)
      return growth.disconnect()
    }
    settle()
    growth.observe(layer)
    props.onOpen?.(layer)
  }
  /** The next key went on to what may lie under it. */
  const leave = ({ relatedTarget: to }: FocusEvent) => {
    if (to instanceof Node && to !== button && !layer?.contains(to)) close()
  }
  return (
    <>
      {props.trigger({
        ref: (element) => {
          button = element
        },
        popovertarget: id,
        get 'aria-expanded'() {
          return open()
        },
        'aria-haspopup': props.role,
      })}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role comes with `semantics` */}
      <div
        id={id}
        ref={(element) => {
          layer = element
        }}
        popover="auto"
        {...semantics()}
        class={`floating ${props.class ?? ''}`}
        onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
        onToggle={opened}
        onKeyDown={(event) => props.onKeyDown?.(event)}
        onFocusOut={leave}
      >
        {open() && props.children(close)}
      </div>
    </>
  )
}

export type PopoverProps = Omit<FloatingProps, 'role' | 'onKeyDown' | 'onOpen'>

/** A small panel with controls in it; for a list of actions take `Menu`. */
export function Popover(props: PopoverProps) {
  return <Floating {...props} role="dialog" />
}
