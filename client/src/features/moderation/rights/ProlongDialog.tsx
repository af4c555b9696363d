import { createEffect, createSignal, on, Show } from 'solid-js'
import type { Prolonging } from '#client/commands/moderation/rights.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { TextField } from '#client/ui/Field.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { monthsAfter } from '#shared/domain/moderation/keeping.ts'
import { createDays } from './days.ts'
import { SensitiveWarning } from './SensitiveWarning.tsx'

const USUAL_MONTHS = 6
const LONGEST_REASON = 300

/** Until when, and why: a reason that whoever it is about may read. */
export function ProlongDialog(props: {
  /** Null: closed. */
  readonly record: string | null
  /** When it would be erased otherwise; ms since 1970. */
  readonly from: number
  readonly commands: Pick<Prolonging, 'prolong'>
  readonly environment: { now(): number }
  readonly onClose: () => void
}) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const days = createDays(workspace)
  const [day, setDay] = createSignal<string | null>(null)
  const [reason, setReason] = createBegun(() => `moderation.prolong.${props.record}`)
  const [tried, setTried] = createSignal(false)
  createEffect(
    on(
      () => props.record,
      () => {
        setDay(days.dayAt(monthsAfter(Math.max(props.from, props.environment.now()), USUAL_MONTHS)))
        setTried(false)
      },
    ),
  )
  const isLater = () => {
    const chosen = day()
    return chosen !== null && days.endOf(chosen) > props.environment.now()
  }
  const keep = (event: Event) => {
    setTried(true)
    if (refusesAround(event)) return
    const [record, chosen] = [props.record, day()]
    if (record === null || chosen === null || !isLater() || reason().trim() === '') return
    props.commands.prolong(record, days.endOf(chosen), reason().trim())
    setReason('')
    props.onClose()
  }
  return (
    <Dialog
      open={props.record !== null}
      onClose={() => props.onClose()}
      class="rights-dialog"
      title={words().rights.prolongTitle}
      actions={
        <>
          <Button
            onClick={() => {
              setReason('')
              props.onClose()
            }}
          >
            {words().rights.cancel}
          </Button>
          <Button look="primary" onClick={keep}>
            {words().rights.keep}
          </Button>
        </>
      }
    >
      <p class="muted">{words().rights.prolongDetail}</p>
      <DayField
        label={words().rights.until}
        day={day()}
        reading={dateReading(days.dayAt(props.environment.now()), formats(), words().days.near)}
        formats={formats()}
        words={words().days}
        count={() => 0}
        onChange={setDay}
      />
      <Show when={tried() && !isLater()}>
        <span class="field-error" role="alert">
          {words().rights.untilMissing}
        </span>
      </Show>
      <TextField
        label={words().rights.reason}
        value={reason()}
        placeholder={words().rights.reasonExample}
        maxLength={LONGEST_REASON}
        autocomplete="off"
        error={tried() && reason().trim() === '' ? words().rights.reasonMissing : null}
        onInput={setReason}
      />
      <SensitiveWarning text={reason()} />
    </Dialog>
  )
}
