import { createSignal, Show } from 'solid-js'
import { useFormats, useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { lasts, MEASURES, type MeasureKind } from '#shared/domain/moderation/measure.ts'
import { useFacts } from './facts.ts'

const HOUR_MS = 3_600_000
const DAY_HOURS = 24
/** Hours that are offered; 0: without an end. */
const LENGTHS = [1, 24, 3 * DAY_HOURS, 7 * DAY_HOURS, 30 * DAY_HOURS, 0] as const

/** A measure that is none of the ladder's, or was taken elsewhere: what, for how long, and a word about it. */
export function MeasureDialog(props: {
  readonly open: boolean
  readonly of: string | null
  /** Whom it is about; null: only what they wrote. */
  readonly person: string | null
  readonly article: string | null
  readonly articleVersion: string | null
  readonly onClose: () => void
}) {
  const facts = useFacts()
  const { words } = useI18n()
  const formats = useFormats()
  const [what, setWhat] = createSignal<MeasureKind>('warned')
  const [hours, setHours] = createSignal<number>(DAY_HOURS)
  const [note, setNote] = createSignal('')
  const untilFrom = (now: number) => (lasts(what()) && hours() > 0 ? now + hours() * HOUR_MS : null)
  const hint = () => {
    const end = untilFrom(facts.now())
    return end === null ? null : words().noted.until(formats().instantShort(end, facts.now()))
  }
  const take = () => {
    facts.measures.take({
      ...{ case: props.of, person: props.person, what: what(), until: untilFrom(facts.clock()) },
      ...{ step: null, note: note(), needs: 1 },
      ...{ article: props.article, articleVersion: props.articleVersion },
    })
    setNote('')
    props.onClose()
  }
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().noted.takeMeasure}
      class="measure-dialog"
      actions={
        <>
          <Button look="ghost" onClick={() => props.onClose()}>
            {words().noted.cancel}
          </Button>
          <Button look="primary" onClick={take}>
            {words().noted.noteMeasure}
          </Button>
        </>
      }
    >
      <p class="hint">{words().noted.notOnNetwork}</p>
      <SelectField
        label={words().noted.measure}
        value={what()}
        options={MEASURES.map((one) => ({ value: one, label: words().noted.measures[one] }))}
        onChange={(value) => setWhat(MEASURES.find((one) => one === value) ?? 'warned')}
      />
      <Show when={lasts(what())}>
        <SelectField
          label={words().noted.length}
          value={String(hours())}
          options={LENGTHS.map((one) => ({
            value: String(one),
            label: one === 0 ? words().noted.forGood : words().noted.hours(one),
          }))}
          {...(hint() !== null && { hint: hint() ?? '' })}
          onChange={(value) => setHours(Number(value))}
        />
      </Show>
      <TextField
        label={words().noted.word}
        placeholder={words().noted.wordExample}
        autocomplete="off"
        maxLength={500}
        value={note()}
        onInput={setNote}
      />
    </Dialog>
  )
}
