import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { CANCEL_REASONS, type CancelReason } from '#shared/domain/events/draw/draw.ts'
import { useDraw } from './draw-context.ts'

/** For good: the draw stays to be seen with the reason. */
export function CancelDialog(props: {
  readonly open: boolean
  readonly draw: string
  readonly onClose: () => void
}) {
  const { view } = useDraw()
  const words = useWords()
  const [reason, setReason] = createSignal<CancelReason>('list')
  return (
    <Dialog
      alert
      open={props.open}
      onClose={props.onClose}
      title={words().draw.cancelTitle}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{words().draw.keepDraw}</Button>
          <Button
            look="danger"
            onClick={() => {
              view.commands.cancel(props.draw, reason())
              props.onClose()
            }}
          >
            {words().draw.cancel}
          </Button>
        </>
      }
    >
      <p>{words().draw.cancelDetail}</p>
      <SelectField
        label={words().draw.reason}
        value={reason()}
        options={CANCEL_REASONS.map((value) => ({
          value,
          label: words().draw.cancelReasons[value],
        }))}
        onChange={(value) => setReason(CANCEL_REASONS.find((one) => one === value) ?? 'other')}
      />
    </Dialog>
  )
}
