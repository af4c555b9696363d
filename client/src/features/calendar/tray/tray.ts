import { type Accessor, createSignal } from 'solid-js'

/** Where the ideas are shown. */
export interface Tray {
  readonly open: Accessor<boolean>
  /** Beside the month; else it lies over it. */
  readonly beside: Accessor<boolean>
  show(open: boolean): void
  /** Given the field for a new idea when it is there. */
  readonly keepField: (input: HTMLInputElement) => void
  /** Opens it if need be, and puts the focus into the field. */
  toField(): void
}

/**
 * @param hasRoom whether a third pane fits; then it is open unless somebody closed it
 * @param belongs whether the view has one at all
 */
export function createTray(hasRoom: Accessor<boolean>, belongs: Accessor<boolean>): Tray {
  const [wanted, setWanted] = createSignal<boolean | null>(null)
  const open = () => belongs() && (wanted() ?? hasRoom())
  let field: HTMLInputElement | undefined
  let isAwaited = false
  return {
    open,
    beside: () => open() && hasRoom(),
    show: setWanted,
    keepField(input) {
      field = input
      // It is not in the page yet.
      if (isAwaited) queueMicrotask(() => input.focus())
      isAwaited = false
    },
    toField() {
      setWanted(true)
      // One that went with its view is nowhere to write in.
      isAwaited = !field?.isConnected
      field?.focus()
    },
  }
}
