import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { OUT_REASONS, type OutReason } from '#shared/domain/events/draw/draw.ts'
import { useDraw } from './draw-context.ts'

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
  const [reason, setReason] = createSignal<OutReason>('silent')
  return (
    <Dialog
      alert
      open={props.code !== null}
      onClose={props.onClose}
      title={words().draw.disqualifyTitle(called(props.code ?? ''))}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{words().draw.keepWinner}</Button>
          <Button
            look="danger"
            onClick={() => {
              if (props.code !== null) view.commands.disqualify(props.draw, props.code, reason())
              props.onClose()
            }}
          >
            {words().draw.disqualify}
          </Button>
        </>
      }
    >
      <p>
        {props.reserves.length > 0 ? words().draw.disqualifyDetail : words().draw.disqualifyLast}
      </p>
      <SelectField
        label={words().draw.reason}
        value={reason()}
        options={OUT_REASONS.map((value) => ({ value, label: words().draw.reasons[value] }))}
        onChange={(value) => setReason(OUT_REASONS.find((one) => one === value) ?? 'other')}
      />
    </Dialog>
  )
}
