import { createEffect, createUniqueId, type JSX, on, onCleanup } from 'solid-js'
import { leaveField } from './leave-field.ts'
import './Dialog.css'

export interface DialogProps {
  readonly open: boolean
  /** Asked for by Escape, a click outside or the caller's own buttons. */
  readonly onClose: () => void
  readonly title: string
  /** For what cannot be undone: announced as an alert, and only its buttons close it. */
  readonly alert?: boolean
  readonly class?: string
  readonly children: JSX.Element
  /** Safe choice first. */
  readonly actions?: JSX.Element
}

/** The platform's modal dialog: it keeps the focus, makes the rest inert and gives the focus back. */
export function Dialog(props: DialogProps) {
  const title = createUniqueId()
  let dialog: HTMLDialogElement | undefined
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (open && !dialog?.open) dialog?.showModal()
        if (!open) dialog?.close()
      },
    ),
  )
  onCleanup(() => dialog?.close())
  const closeOutside = (event: MouseEvent) => {
    if (!props.alert && event.target === dialog) props.onClose()
  }
  const semantics = () => (props.alert ? { role: 'alertdialog' as const } : {})
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, through `cancel`
    <dialog
      {...semantics()}
      ref={(element) => {
        dialog = element
      }}
      class={`dialog ${props.class ?? ''}`}
      aria-labelledby={title}
      onClick={closeOutside}
      onCancel={(event) => {
        event.preventDefault()
        leaveField()
        props.onClose()
      }}
    >
      {props.open && (
        <div class="dialog-content">
          <h2 id={title}>{props.title}</h2>
          {props.children}
          {props.actions && <div class="dialog-actions">{props.actions}</div>}
        </div>
      )}
    </dialog>
  )
}
