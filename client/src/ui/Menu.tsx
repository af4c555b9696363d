import { For, type JSX, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import { Floating, type FloatingProps } from './Popover.tsx'
import './Menu.css'

export interface MenuAction {
  readonly kind: 'action'
  readonly label: string
  readonly icon?: string
  /** Drawn in place of the icon: a status mark, a channel. */
  readonly mark?: () => JSX.Element
  readonly keys?: string
  /** A second, quieter line. */
  readonly detail?: string
  /** Set for a choice among several. */
  readonly chosen?: boolean
  readonly danger?: boolean
  readonly run: () => void
}

export type MenuItem =
  | MenuAction
  | { readonly kind: 'line' }
  | { readonly kind: 'heading'; readonly label: string }

export interface MenuProps extends Pick<FloatingProps, 'label' | 'side' | 'trigger'> {
  readonly items: readonly MenuItem[]
}

/** APG menu: arrows, Home, End, first letters; the focus moves with them and goes back to the button. */
export function Menu(props: MenuProps) {
  let typed = ''
  let typedAt = 0
  const move = (event: KeyboardEvent) => {
    const items = itemsIn(event.currentTarget)
    const now = items.findIndex((item) => item.matches(':focus'))
    const go = (index: number) => {
      event.preventDefault()
      items.at(index % items.length)?.focus()
    }
    if (event.key === 'ArrowDown') go(now + 1)
    else if (event.key === 'ArrowUp') go(now <= 0 ? -1 : now - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(-1)
    else if (/^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopPropagation()
      typed = event.timeStamp - typedAt > 600 ? event.key : typed + event.key
      typedAt = event.timeStamp
      const start = typed.toLocaleLowerCase()
      const order = [...items.slice(now + (typed.length === 1 ? 1 : 0)), ...items]
      order.find((item) => item.textContent?.toLocaleLowerCase().startsWith(start))?.focus()
    }
  }
  return (
    <Floating
      label={props.label}
      trigger={props.trigger}
      {...(props.side && { side: props.side })}
      role="menu"
      class="menu"
      onKeyDown={move}
      onOpen={(layer) => (itemsIn(layer).find(isChosen) ?? itemsIn(layer)[0])?.focus()}
    >
      {(close) => (
        <For each={props.items}>
          {(item) => {
            if (item.kind === 'line') return <hr />
            if (item.kind === 'heading') {
              return (
                <div class="menu-heading" role="presentation">
                  {item.label}
                </div>
              )
            }
            return <MenuButton action={item} close={close} />
          }}
        </For>
      )}
    </Floating>
  )
}

function MenuButton(props: { readonly action: MenuAction; readonly close: () => void }) {
  const semantics = () =>
    props.action.chosen === undefined
      ? { role: 'menuitem' as const }
      : { role: 'menuitemradio' as const, 'aria-checked': props.action.chosen }
  return (
    <button
      type="button"
      {...semantics()}
      tabindex={-1}
      class="menu-item"
      classList={{ 'menu-danger': props.action.danger === true }}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={() => {
        props.close()
        props.action.run()
      }}
    >
      <Show when={props.action.mark} fallback={<Icon of={props.action.icon ?? ''} />}>
        {(mark) => <>{mark()()}</>}
      </Show>
      <span class="grow">
        {props.action.label}
        <Show when={props.action.detail}>
          {(detail) => <small class="menu-detail">{detail()}</small>}
        </Show>
      </span>
      <Show when={props.action.keys}>{(keys) => <Keys of={keys()} />}</Show>
    </button>
  )
}

function itemsIn(menu: EventTarget | null): HTMLElement[] {
  if (!(menu instanceof HTMLElement)) return []
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')]
}

function isChosen(item: HTMLElement): boolean {
  return item.getAttribute('aria-checked') === 'true'
}
