import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { CANCEL_REASONS, type CancelReason } from '#shared/domain/events/draw/cancel-reasons.ts'
import { useDraw } from './draw-context.ts'
import { ReasonField } from './ReasonField.tsx'

/** A list that changed after it was drawn of, or a seal that stayed closed, is no reason any more. */
const REASONS_ONCE_DRAWN: readonly CancelReason[] = ['mistake', 'other']

/** For good: the draw stays to be seen with the reason. */
export function CancelDialog(props: {
  readonly open: boolean
  readonly draw: string
  /** Its winners are known: whoever cancels it then is asked by everybody why. */
  readonly isDrawn: boolean
  readonly isOnStage: boolean
  readonly onClose: () => void
}) {
  const { view } = useDraw()
  const words = useWords()
  const [reason, setReason] = createSignal<CancelReason | null>(null)
  const [isMissing, setIsMissing] = createSignal(false)
  const close = (): void => {
    setReason(null)
    setIsMissing(false)
    props.onClose()
  }
  const cancel = (): void => {
    const said = reason()
    if (said === null) return void setIsMissing(true)
    view.commands.cancel(props.draw, said)
    close()
  }
  return (
    <Dialog
      alert
      open={props.open}
      onClose={close}
      title={props.isDrawn ? words().draw.cancelDrawnTitle : words().draw.cancelTitle}
      actions={
        <>
          <Button onClick={close}>{words().draw.keepDraw}</Button>
          <Button look="danger" onClick={cancel}>
            {words().draw.cancel}
          </Button>
        </>
      }
    >
      <div class="draw-asked">
        <p>{props.isDrawn ? words().draw.cancelDrawnDetail : words().draw.cancelDetail}</p>
        <Show when={props.isOnStage}>
          <p>{words().draw.cancelOnStage}</p>
        </Show>
        <ReasonField
          reasons={props.isDrawn ? REASONS_ONCE_DRAWN : CANCEL_REASONS}
          said={words().draw.cancelReasons}
          reason={reason()}
          isMissing={isMissing()}
          onChange={setReason}
        />
      </div>
    </Dialog>
  )
}
