import { createUniqueId, type JSX, Show, splitProps } from 'solid-js'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import './Button.css'

export interface ButtonLook {
  /** One honey button per layer; `danger` only for what cannot be undone. */
  readonly look?: 'primary' | 'danger' | 'ghost'
  readonly size?: 'small' | 'large' | 'touch'
}

type NativeButton = Omit<
  JSX.ButtonHTMLAttributes<HTMLButtonElement>,
  'onClick' | 'disabled' | 'title' | 'aria-label' | 'aria-pressed' | 'classList'
>

export interface ButtonProps extends ButtonLook, NativeButton {
  readonly icon?: string
  /** The key that does the same, shown on the button. */
  readonly keys?: string
  readonly pressed?: boolean
  /** Why the button does nothing now: it stays focusable and says so, beside itself and to a screen reader. */
  readonly unavailable?: string | undefined
  readonly onClick?: (event: MouseEvent) => void
}

export function Button(props: ButtonProps) {
  const [own, native] = splitProps(props, [
    'look',
    'size',
    'icon',
    'keys',
    'pressed',
    'unavailable',
    'onClick',
    'class',
    'children',
  ])
  const reason = createUniqueId()
  const click = (event: MouseEvent) => {
    if (own.unavailable) event.preventDefault()
    else own.onClick?.(event)
  }
  return (
    <>
      <button
        type="button"
        {...native}
        class={classOf(own, own.class)}
        aria-pressed={own.pressed}
        aria-disabled={own.unavailable ? 'true' : undefined}
        aria-describedby={own.unavailable ? reason : undefined}
        onClick={click}
      >
        <Show when={own.icon}>{(icon) => <Icon of={icon()} />}</Show>
        {own.children}
        <Show when={own.keys}>{(keys) => <Keys of={keys()} />}</Show>
      </button>
      <Show when={own.unavailable}>
        <span class="hint" id={reason}>
          {own.unavailable}
        </span>
      </Show>
    </>
  )
}

export interface IconButtonProps extends ButtonLook, NativeButton {
  readonly icon: string
  /** The name, also shown as a tooltip. */
  readonly label: string
  /** The key that does the same, added to the tooltip. */
  readonly keys?: string
  readonly pressed?: boolean
  readonly onClick?: (event: MouseEvent) => void
}

export function IconButton(props: IconButtonProps) {
  const [own, native] = splitProps(props, [
    'look',
    'size',
    'icon',
    'label',
    'keys',
    'pressed',
    'class',
  ])
  return (
    <button
      type="button"
      {...native}
      class={`button-icon ${classOf(own, own.class)}`}
      aria-label={own.label}
      aria-pressed={own.pressed}
      title={own.keys ? `${own.label} (${own.keys})` : own.label}
    >
      <Icon of={own.icon} {...(own.size === 'touch' && { size: 'touch' as const })} />
    </button>
  )
}

export interface LinkButtonProps extends ButtonLook {
  readonly href: string
  readonly icon?: string
  /** `_self` leaves the app and comes back to a fresh one. */
  readonly target?: '_self'
  readonly children: JSX.Element
}

/** A place to go that looks like a button. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a href={props.href} class={classOf(props)} target={props.target}>
      <Show when={props.icon}>{(icon) => <Icon of={icon()} />}</Show>
      {props.children}
    </a>
  )
}

function classOf(look: ButtonLook, more?: string): string {
  return ['button', look.look && `button-${look.look}`, look.size && `button-${look.size}`, more]
    .filter(Boolean)
    .join(' ')
}
