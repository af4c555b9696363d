import { createEffect, createSignal, on } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { REFUSAL_FOR } from '#shared/domain/events/entries/entry-checks.ts'
import { ENTRY_REFUSALS } from '#shared/domain/events/entry.ts'
import { useEntries } from './entries-context.ts'

/** Why they are not eligible; what the checks found first is proposed. */
export function RefuseDialog(props: {
  readonly ids: readonly string[]
  readonly open: boolean
  readonly onClose: () => void
}) {
  const { view } = useEntries()
  const words = useWords()
  const [reason, setReason] = createSignal('')
  const [note, setNote] = createSignal('')
  const proposed = () => {
    const reasons = props.ids.map((id) => view.remarks(id)[0]?.kind)
    const [first] = reasons
    return first && reasons.every((one) => one === first) ? REFUSAL_FOR[first] : ''
  }
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) return
        setReason(proposed())
        setNote('')
      },
    ),
  )
  const refuse = () => {
    props.onClose()
    void view.commands.decide(props.ids, {
      eligibility: 'refused',
      refusal: reason() || null,
      note: note().trim(),
    })
  }
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().entries.refuseTitle(props.ids.length)}
      actions={
        <>
          <Button onClick={props.onClose}>{words().common.cancel}</Button>
          <Button look="primary" onClick={refuse}>
            {words().entries.refuseDo}
          </Button>
        </>
      }
    >
      <SelectField
        label={words().entries.reason}
        value={reason()}
        options={(['', ...ENTRY_REFUSALS] as const).map((value) => ({
          value,
          label: words().entries.reasons[value],
        }))}
        onChange={setReason}
      />
      <TextField
        label={words().entries.note}
        placeholder={words().entries.noteExample}
        autocomplete="off"
        maxLength={500}
        value={note()}
        onInput={setNote}
      />
    </Dialog>
  )
}
