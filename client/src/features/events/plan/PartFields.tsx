import { Index, Match, Switch } from 'solid-js'
import { useFormats, useI18n, useWords } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField } from '#client/ui/Field.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { LONGEST_EVENT_LINE, LONGEST_EVENT_NOTE } from '#shared/domain/events/event-part.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { isKind } from '#shared/domain/is-kind.ts'
import { moneySaid, parseMoney } from '../money.ts'
import type { PartField } from './part-field.ts'
import { usePlan } from './plan-view.ts'

type Of<Kind extends PartField['kind']> = Extract<PartField, { readonly kind: Kind }>

/** Everything that is said of one part of a plan, changed where it stands. */
export function PartFields(props: {
  readonly fields: readonly PartField[]
  /** `undefined` empties the field. */
  readonly onChange: (field: string, value: Scalar | undefined) => void
}) {
  return (
    <div class="part-fields">
      <Index each={props.fields}>
        {(field) => (
          <OneField of={field()} onChange={(value) => props.onChange(field().field, value)} />
        )}
      </Index>
    </div>
  )
}

function OneField(props: {
  readonly of: PartField
  readonly onChange: (value: Scalar | undefined) => void
}) {
  const of = <Kind extends PartField['kind']>(kind: Kind): Of<Kind> | null =>
    isKind(props.of, kind) ? props.of : null
  return (
    <Switch>
      <Match when={of('line')}>{(field) => <Line of={field()} onChange={props.onChange} />}</Match>
      <Match when={of('note')}>{(field) => <Note of={field()} onChange={props.onChange} />}</Match>
      <Match when={of('amount')}>
        {(field) => <Amount of={field()} onChange={props.onChange} />}
      </Match>
      <Match when={of('number')}>
        {(field) => <Count of={field()} onChange={props.onChange} />}
      </Match>
      <Match when={of('day')}>{(field) => <Day of={field()} onChange={props.onChange} />}</Match>
      <Match when={of('person')}>{(field) => <Who of={field()} onChange={props.onChange} />}</Match>
      <Match when={of('choice')}>
        {(field) => (
          <SelectField
            label={field().label}
            value={field().value}
            options={field().options}
            onChange={(value) => props.onChange(field().asNumber ? Number(value) : value)}
          />
        )}
      </Match>
    </Switch>
  )
}

interface FieldProps<Kind extends PartField['kind']> {
  readonly of: Of<Kind>
  readonly onChange: (value: Scalar | undefined) => void
}

function Line(props: FieldProps<'line'>) {
  const words = useWords()
  return (
    <WrittenField
      label={props.of.label}
      hint={null}
      placeholder={props.of.example}
      written={props.of.value}
      read={(text) => text.slice(0, LONGEST_EVENT_LINE)}
      wrong={words().events.needsName}
      onRead={(text) => {
        if (text !== null || !props.of.required) props.onChange(text ?? undefined)
      }}
    />
  )
}

function Note(props: FieldProps<'note'>) {
  const { after } = usePlan()
  return (
    <DraftArea
      label={props.of.label}
      placeholder={props.of.example}
      rows={3}
      most={LONGEST_EVENT_NOTE}
      kept={props.of.value}
      onWrite={(text) => props.onChange(text.trim() === '' ? undefined : text)}
      after={after}
    />
  )
}

function Amount(props: FieldProps<'amount'>) {
  const view = usePlan()
  const { words, locale } = useI18n()
  const written = () =>
    props.of.value === null ? '' : moneySaid(props.of.value, view.plan().currency, locale().tag)
  return (
    <WrittenField
      label={props.of.label}
      hint={null}
      placeholder={props.of.example}
      written={written()}
      read={parseMoney}
      wrong={words().events.amountWrong}
      onRead={(amount) => props.onChange(amount ?? undefined)}
    />
  )
}

function Count(props: FieldProps<'number'>) {
  const words = useWords()
  const formats = useFormats()
  return (
    <WrittenField
      label={props.of.label}
      hint={null}
      placeholder={props.of.example}
      inputMode="numeric"
      written={props.of.value === null ? '' : formats().number(props.of.value)}
      read={(text) => {
        const count = Number(text.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.'))
        return Number.isFinite(count) && count >= 0 ? count : null
      }}
      wrong={words().events.numberWrong}
      onRead={(count) => props.onChange(count ?? undefined)}
    />
  )
}

function Day(props: FieldProps<'day'>) {
  const view = usePlan()
  const { posts } = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  return (
    <DayField
      label={props.of.label}
      day={props.of.value}
      reading={dateReading(view.today(), formats(), words().days.near)}
      formats={formats()}
      words={words().days}
      count={(day) => posts.onDay(day).length}
      onChange={(day) => props.onChange(day ?? undefined)}
    />
  )
}

function Who(props: FieldProps<'person'>) {
  const workspace = useWorkspace()
  const words = useWords()
  const options = () => [
    { value: '', label: words().events.nobody },
    ...workspace.members().map((one) => ({ value: one.id, label: workspace.called(one) })),
  ]
  return (
    <SelectField
      label={props.of.label}
      value={props.of.value ?? ''}
      options={options()}
      onChange={(person) => props.onChange(person === '' ? undefined : person)}
    />
  )
}
