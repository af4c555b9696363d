import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { TextField } from '#client/ui/Field.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import {
  APPEAL_VERDICTS,
  type Appeal,
  type AppealVerdictKind,
  LONGEST_VERDICT_NOTE,
} from '#shared/domain/moderation/appeal.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import { useDecisions } from './decisions-context.ts'

/** What becomes of a decision that is contested, and why. */
export function VerdictForm(props: {
  readonly appeal: Appeal
  readonly measure: Measure
  /** Two verdicts stand against each other. */
  readonly settles: boolean
}) {
  const { view } = useDecisions()
  const words = useWords()
  const formats = useFormats()
  const name = createUniqueId()
  const [says, setSays] = createSignal<AppealVerdictKind | null>(null)
  const [note, setNote] = createBegun(() => `moderation.verdict.${props.appeal.id}`)
  const [tried, setTried] = createSignal(false)
  const [day, setDay] = createSignal<string | null>(null)
  const decide = (event: Event) => {
    const verdict = says()
    setTried(true)
    if (refusesAround(event) || verdict === null) return
    const end = day()
    const said = note()
    setNote('')
    view.commands.decide(props.appeal.id, {
      says: verdict,
      note: said,
      until: end === null ? null : view.endOf(end),
    })
  }
  return (
    <form
      class="appeal-form"
      onSubmit={(event) => {
        event.preventDefault()
        decide(event)
      }}
    >
      <fieldset class="appeal-verdicts">
        <legend class="field-label">{words().appeals.verdict}</legend>
        <For each={APPEAL_VERDICTS}>
          {(verdict) => (
            <label class="appeal-verdict">
              <input
                class="visually-hidden"
                type="radio"
                name={name}
                value={verdict}
                required
                checked={says() === verdict}
                onChange={() => setSays(verdict)}
              />
              {words().appeals.verdicts[verdict]}
            </label>
          )}
        </For>
      </fieldset>
      <Show when={says() !== null}>
        <Show when={says() === 'changed'}>
          <DayField
            label={words().appeals.newUntil}
            day={day()}
            reading={dateReading(view.dayOf(view.now()), formats(), words().days.near)}
            formats={formats()}
            words={words().days}
            count={() => 0}
            onChange={setDay}
          />
        </Show>
        <TextField
          label={words().appeals.why}
          placeholder={words().appeals.whyExample}
          maxLength={LONGEST_VERDICT_NOTE}
          autocomplete="off"
          error={tried() && note().trim() === '' ? words().appeals.whyMissing : null}
          value={note()}
          onInput={setNote}
        />
        <div class="appeal-actions">
          <Button type="submit" size="small">
            {props.settles ? words().appeals.settle : words().appeals.decide}
          </Button>
        </div>
      </Show>
    </form>
  )
}
