import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { CANCEL_REASONS, type CancelReason } from '#shared/domain/events/draw/cancel-reasons.ts'
import { couldBeKnown } from '#shared/domain/events/draw/standing.ts'
import { useDraw } from './draw-context.ts'
import type { ShownDraw } from './draw-view.ts'
import { ReasonField } from './ReasonField.tsx'

/** A list that is as it was announced, or was drawn of, is no reason then, nor is a seal where none is closed. */
function reasonsOnceKnowable({ standing, change }: ShownDraw): readonly CancelReason[] {
  const hasClosed = standing.kind === 'waiting' && standing.closed.length > 0
  return CANCEL_REASONS.filter((reason) =>
    reason === 'list' ? change !== null : reason !== 'unsealed' || hasClosed,
  )
}

/** For good: the draw stays to be seen with the reason. */
export function CancelDialog(props: {
  readonly open: boolean
  readonly shown: ShownDraw
  readonly isOnStage: boolean
  readonly onClose: () => void
}) {
  const { view, now } = useDraw()
  const words = useWords()
  const [reason, setReason] = createSignal<CancelReason | null>(null)
  const [isMissing, setIsMissing] = createSignal(false)
  /** Whoever cancels it then is asked by everybody why. */
  const isKnowable = () => couldBeKnown(props.shown.draw, props.shown.standing, now())
  const close = (): void => {
    setReason(null)
    setIsMissing(false)
    props.onClose()
  }
  const cancel = (): void => {
    const said = reason()
    if (said === null) return void setIsMissing(true)
    view.commands.cancel(props.shown.draw.id, said)
    close()
  }
  return (
    <Dialog
      alert
      open={props.open}
      onClose={close}
      title={isKnowable() ? words().draw.cancelDrawnTitle : words().draw.cancelTitle}
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
        <p>{isKnowable() ? words().draw.cancelDrawnDetail : words().draw.cancelDetail}</p>
        <Show when={props.isOnStage}>
          <p>{words().draw.cancelOnStage}</p>
        </Show>
        <ReasonField
          reasons={isKnowable() ? reasonsOnceKnowable(props.shown) : CANCEL_REASONS}
          said={words().draw.cancelReasons}
          reason={reason()}
          isMissing={isMissing()}
          onChange={setReason}
        />
      </div>
    </Dialog>
  )
}
