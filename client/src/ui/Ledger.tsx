import { createEffect, createUniqueId, type JSX, onMount, Show, type Signal } from 'solid-js'
import { LONGEST_NAME } from '#shared/formats/limits.ts'
import { Button } from './Button.tsx'
import { TextField } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { chevronDown, chevronRight, plus, triangleAlert } from './icons.ts'
import './Ledger.css'

/** A new line begins with its name; the rest is said once it is there. */
export function NewEntry(props: {
  readonly label: string
  readonly example: string
  readonly action: string
  /** The page's own: the line goes for a moment where nothing may be written, and what was typed in it does not. */
  readonly typed: Signal<string>
  /** False where there is nothing to add, as for no name. */
  readonly onAdd: (name: string) => boolean
}) {
  const name = () => props.typed[0]()
  const setName = (typed: string) => props.typed[1](typed)
  return (
    <form
      class="ledger-new"
      onSubmit={(event) => {
        event.preventDefault()
        if (props.onAdd(name())) setName('')
      }}
    >
      <TextField
        label={props.label}
        placeholder={props.example}
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={name()}
        onInput={setName}
      />
      <Button type="submit" look="primary" icon={plus}>
        {props.action}
      </Button>
    </form>
  )
}

/** One line of a page of things that a team keeps, which opens on everything that is known of it. */
export function LedgerEntry(props: {
  readonly open: boolean
  /** Somebody has just made it: the focus goes on to what is to be chosen. */
  readonly begun?: boolean
  readonly onToggle: () => void
  readonly head: JSX.Element
  readonly children: JSX.Element
}) {
  const body = createUniqueId()
  let row: HTMLLIElement | undefined
  onMount(() => {
    if (props.open) row?.scrollIntoView({ block: 'nearest' })
  })
  createEffect(() => {
    if (props.open && props.begun) row?.querySelector<HTMLElement>('.ledger-body .toggle')?.focus()
  })
  return (
    <li
      ref={(element) => {
        row = element
      }}
      class="ledger-entry"
    >
      <h2>
        <button
          type="button"
          class="ledger-head"
          aria-expanded={props.open}
          aria-controls={props.open ? body : undefined}
          onClick={() => props.onToggle()}
        >
          <Icon of={props.open ? chevronDown : chevronRight} size="dense" />
          {props.head}
        </button>
      </h2>
      <Show when={props.open}>
        <div class="ledger-body" id={body}>
          {props.children}
        </div>
      </Show>
    </li>
  )
}

/** Something about it that somebody should know before they rely on it. */
export function LedgerWarning(props: { readonly children: JSX.Element }) {
  return (
    <p class="ledger-warning">
      <Icon of={triangleAlert} />
      {props.children}
    </p>
  )
}
