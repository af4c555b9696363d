import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { OUT_REASONS, type OutReason } from '#shared/domain/events/draw/draw.ts'
import { useDraw } from './draw-context.ts'
import { ReasonField } from './ReasonField.tsx'

/** For good, so it is asked, with the reason that everybody will read. */
export function DisqualifyDialog(props: {
  readonly draw: string
  readonly code: string | null
  /** Who would come next. */
  readonly reserves: readonly string[]
  readonly onClose: () => void
}) {
  const { view, called } = useDraw()
  const words = useWords()
  // None is chosen beforehand: everybody reads it for good, so somebody has to mean it.
  const [reason, setReason] = createSignal<OutReason | null>(null)
  const [isMissing, setIsMissing] = createSignal(false)
  const close = (): void => {
    setReason(null)
    setIsMissing(false)
    props.onClose()
  }
  const disqualify = (): void => {
    const said = reason()
    if (said === null) return void setIsMissing(true)
    if (props.code !== null) view.commands.disqualify(props.draw, props.code, said)
    close()
  }
  return (
    <Dialog
      alert
      open={props.code !== null}
      onClose={close}
      title={words().draw.disqualifyTitle(called(props.code ?? ''))}
      actions={
        <>
          <Button onClick={close}>{words().draw.keepWinner}</Button>
          <Button look="danger" onClick={disqualify}>
            {words().draw.disqualify}
          </Button>
        </>
      }
    >
      <div class="draw-asked">
        <p>
          {props.reserves.length > 0 ? words().draw.disqualifyDetail : words().draw.disqualifyLast}
        </p>
        <ReasonField
          reasons={OUT_REASONS}
          said={words().draw.reasons}
          reason={reason()}
          isMissing={isMissing()}
          onChange={setReason}
        />
      </div>
    </Dialog>
  )
}
