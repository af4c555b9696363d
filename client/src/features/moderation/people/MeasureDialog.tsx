import { createMemo, createSignal, Show } from 'solid-js'
import { useFormats, useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { caseReference, isOpenCase, TRIAGES, type Triage } from '#shared/domain/moderation/case.ts'
import { lasts, MEASURES, type MeasureKind } from '#shared/domain/moderation/measure.ts'
import { restrictionOf } from '#shared/domain/moderation/statement.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'
import { titleOf, triageFace } from '../faces.ts'
import { useFacts } from './facts.ts'

const HOUR_MS = 3_600_000
const DAY_HOURS = 24
const FOR_GOOD = 0
const UNTIL_DAY = -1
/** In hours, and those two. */
const LENGTHS = [
  1,
  DAY_HOURS,
  3 * DAY_HOURS,
  7 * DAY_HOURS,
  30 * DAY_HOURS,
  UNTIL_DAY,
  FOR_GOOD,
] as const

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
  const [day, setDay] = createSignal<string | null>(null)
  const [chosen, setChosen] = createSignal('')
  const [triage, setTriage] = createSignal<Triage | null>(null)
  const [note, setNote] = createBegun(() => `moderation.measure.${props.of ?? props.person}`)
  const zone = () => facts.workspace.settings().timeZone
  const today = () => dayOf(localTimeAt(facts.now(), zone()))
  const reading = createMemo(() => dateReading(today(), formats(), words().days.near))
  const lastDay = () => (lasts(what()) && hours() === UNTIL_DAY ? day() : null)
  const needsDay = () => lasts(what()) && hours() === UNTIL_DAY && (day() ?? '') < today()
  const untilFrom = (now: number): number | null => {
    const last = lastDay()
    if (last !== null) return instantOf(addDays(last, 1), zone())
    return lasts(what()) && hours() > 0 ? now + hours() * HOUR_MS : null
  }
  const hint = () => {
    const end = untilFrom(facts.now())
    return end === null ? null : words().noted.until(formats().instantShort(end, facts.now()))
  }
  /** How many must agree, whichever step of the ladder is followed. */
  const wanted = () => {
    const alike = facts.ladder().filter((one) => one.what === what())
    return alike.length === 0 ? 1 : Math.min(...alike.map(({ people }) => people))
  }
  /** Nothing that restricts somebody is without a case: one of theirs that is open, or a new one. */
  const needsCase = () => props.of === null && restrictionOf({ what: what() }) !== null
  const openCases = () => {
    const found = facts.moderation()
    const file = found?.people.file(props.person ?? '')
    return (file ? (found?.people.casesOf(file.id) ?? []) : []).flatMap((id) => {
      const one = found?.cases.get(id)
      return one?.kind === 'case' && isOpenCase(one) ? [one] : []
    })
  }
  const joined = () =>
    needsCase() ? (openCases().find(({ id }) => id === chosen()) ?? null) : null
  const end = () => {
    setNote('')
    setChosen('')
    setTriage(null)
    props.onClose()
  }
  const take = (event: Event) => {
    if (refusesAround(event) || needsDay()) return
    facts.measures.take(
      {
        case: props.of ?? joined()?.id ?? null,
        person: props.person,
        what: what(),
        until: untilFrom(facts.clock()),
        step: null,
        note: note(),
        needs: 1,
        article: props.article ?? joined()?.article ?? null,
        articleVersion: props.articleVersion ?? joined()?.articleVersion ?? null,
      },
      { triage: triage() },
    )
    end()
  }
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().noted.takeMeasure}
      class="measure-dialog"
      actions={
        <>
          <Button look="ghost" onClick={end}>
            {words().noted.cancel}
          </Button>
          <Button
            look="primary"
            unavailable={needsDay() ? words().noted.dayFirst : undefined}
            onClick={take}
          >
            {words().noted.noteMeasure}
          </Button>
        </>
      }
    >
      <p class="hint">
        {words().noted.notOnNetwork}
        <Show when={needsCase() && joined() === null}> {words().noted.withCase}</Show>
      </p>
      <Show when={wanted() > 1}>
        <p class="hint">{words().noted.ladderWants(wanted())}</p>
      </Show>
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
            label:
              one === FOR_GOOD
                ? words().noted.forGood
                : one === UNTIL_DAY
                  ? words().noted.untilDay
                  : words().noted.hours(one),
          }))}
          {...(hint() !== null && { hint: hint() ?? '' })}
          onChange={(value) => setHours(Number(value))}
        />
      </Show>
      <Show when={lasts(what()) && hours() === UNTIL_DAY}>
        <DayField
          label={words().noted.lastDay}
          day={day()}
          reading={reading()}
          formats={formats()}
          words={words().days}
          count={() => 0}
          onChange={setDay}
        />
      </Show>
      <Show when={needsCase() && openCases().length > 0}>
        <SelectField
          label={words().noted.inCase}
          value={joined()?.id ?? ''}
          options={[
            { value: '', label: words().noted.newCase },
            ...openCases().map((one) => ({
              value: one.id,
              label: `${caseReference(one)} ${titleOf(one, words().cases)}`,
            })),
          ]}
          onChange={setChosen}
        />
      </Show>
      <Show when={needsCase() && joined() === null}>
        <SelectField
          label={words().cases.triage}
          value={triage() ?? ''}
          options={[null, ...TRIAGES].map((one) => ({
            value: one ?? '',
            label: triageFace(one, words().cases).label,
          }))}
          onChange={(value) => setTriage(TRIAGES.find((one) => one === value) ?? null)}
        />
      </Show>
      <TextField
        label={words().noted.word}
        {...(restrictionOf({ what: what() }) && { hint: words().noted.wordToReasons })}
        placeholder={words().noted.wordExample}
        autocomplete="off"
        maxLength={500}
        value={note()}
        onInput={setNote}
      />
    </Dialog>
  )
}
