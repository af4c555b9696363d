import { createSignal, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { octagonAlert } from '#client/ui/icons.ts'
import { focusRefused } from '#client/ui/refused-field.ts'

/**
 * Fields that are kept as they are left. What could not be read in one is not: closing goes there first, and closes without
 * it when it is asked for again.
 */
export function FieldsDialog(props: {
  readonly open?: boolean
  readonly class: string
  readonly title: string
  readonly onClose: () => void
  /** Before the one that closes. */
  readonly actions?: JSX.Element
  readonly children: JSX.Element
}) {
  const words = useWords()
  const [isAsked, setIsAsked] = createSignal(false)
  let fields: HTMLDivElement | undefined
  const close = (): void => {
    const isRefused = !isAsked() && fields !== undefined && focusRefused(fields)
    setIsAsked(isRefused)
    if (!isRefused) props.onClose()
  }
  return (
    <Dialog
      open={props.open ?? true}
      class={props.class}
      title={props.title}
      onClose={close}
      actions={
        <>
          {props.actions}
          <Button onClick={close}>
            {isAsked() ? words().events.closeWithout : words().common.close}
          </Button>
        </>
      }
    >
      <div
        ref={(element) => {
          fields = element
        }}
        onInput={() => setIsAsked(false)}
      >
        {props.children}
      </div>
      <Show when={isAsked()}>
        <p class="field-error fields-unread" role="alert">
          <Icon of={octagonAlert} size="dense" />
          {words().events.unread}
        </p>
      </Show>
    </Dialog>
  )
}
