import { createSignal, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { arrowLeftRight, trash2 } from '#client/ui/icons.ts'
import { focusEmpty, focusRefused } from '#client/ui/refused-field.ts'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import { hoursOf, planOf } from '#shared/domain/moderation/rota.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'
import { LONGEST_SWAP_NOTE } from '#shared/domain/moderation/swap.ts'
import { useShifts } from './shifts-context.ts'

/** A new shift, or one that is there; of one's own, also the way to ask for a swap. */
export function ShiftForm(props: {
  readonly day: string
  readonly shift: Shift | null
  readonly onClose: () => void
}) {
  const { view } = useShifts()
  const workspace = useWorkspace()
  const { words } = useI18n()
  const [person, setPerson] = createSignal(props.shift?.person ?? workspace.me.id)
  const [from, setFrom] = createSignal(props.shift && hourOf(props.shift.from))
  const [to, setTo] = createSignal(props.shift && hourOf(props.shift.to))
  const [tried, setTried] = createSignal(false)
  const isMissing = () => from() === null || to() === null
  /** How long it is, where it ends on the next day: a slip of the keys is a shift of 23 hours. */
  const length = () => {
    const [start, end] = [from(), to()]
    if (start === null || end === null || start < end || end === '00:00') return null
    const span = planOf(person(), props.day, { from: start, to: end })
    const hours = hoursOf(span, workspace.settings().timeZone)
    return words().shifts.overnight(Math.round(hours * 4) / 4)
  }
  const save = () => {
    setTried(true)
    const [start, end] = [from(), to()]
    if (start === null || end === null) return
    const plan = planOf(person(), props.day, { from: start, to: end })
    if (props.shift) view.commands.change(props.shift.id, plan)
    else view.add(plan)
    props.onClose()
  }
  /** Whoever holds it stands in the list, also when they may moderate no longer. */
  const people = () => {
    const all = view.people()
    const holder = person()
    if (all.some(({ id }) => id === holder)) return all
    return [
      ...all,
      { id: holder, name: workspace.people().find(({ id }) => id === holder)?.name ?? holder },
    ]
  }
  return (
    <form
      class="rota-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (focusRefused(event.currentTarget)) return
        save()
        if (isMissing()) focusEmpty(event.currentTarget)
      }}
    >
      <SelectField
        label={words().shifts.person}
        value={person()}
        options={people().map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setPerson}
      />
      <div class="rota-cover">
        <Hour label={words().shifts.from} example="08:00" hour={from()} onHour={setFrom} />
        <Hour label={words().shifts.to} example="14:00" hour={to()} onHour={setTo} />
      </div>
      <Show when={tried() && isMissing()}>
        <span class="field-error" role="alert">
          {words().shifts.hourMissing}
        </span>
      </Show>
      <div class="rota-do">
        <Button type="submit" look="primary" size="small">
          {props.shift ? words().shifts.changeDo : words().shifts.addDo}
        </Button>
        <Show when={props.shift}>
          {(shift) => (
            <Button
              size="small"
              look="ghost"
              icon={trash2}
              onClick={() => {
                props.onClose()
                view.commands.remove(shift().id)
              }}
            >
              {words().shifts.remove}
            </Button>
          )}
        </Show>
      </div>
      {/* Below the button: it comes as the last field is left, which may be by pressing that. */}
      <Show when={length()}>{(text) => <p class="hint">{text()}</p>}</Show>
      <Show when={props.shift?.person === workspace.me.id && props.shift}>
        {(shift) => (
          <Show when={!view.isAsked(shift().id)}>
            <AskForm shift={shift()} onClose={props.onClose} />
          </Show>
        )}
      </Show>
    </form>
  )
}

function Hour(props: {
  readonly label: string
  readonly example: string
  readonly hour: string | null
  readonly onHour: (hour: string | null) => void
}) {
  const { words } = useI18n()
  return (
    <WrittenField
      label={props.label}
      hint={null}
      placeholder={props.example}
      written={props.hour ?? ''}
      read={parseHour}
      wrong={words().shifts.hourWrong}
      onRead={props.onHour}
    />
  )
}

function AskForm(props: { readonly shift: Shift; readonly onClose: () => void }) {
  const { view } = useShifts()
  const workspace = useWorkspace()
  const { words } = useI18n()
  const [whom, setWhom] = createSignal('')
  const [note, setNote] = createBegun(() => `desk.swap.${props.shift.id}`)
  const others = () => view.people().filter(({ id }) => id !== workspace.me.id)
  return (
    <fieldset class="rota-ask">
      <legend class="field-label">{words().shifts.ask}</legend>
      <SelectField
        label={words().shifts.askWhom}
        value={whom()}
        options={[
          { value: '', label: words().shifts.anybody },
          ...others().map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setWhom}
      />
      <TextField
        label={words().shifts.note}
        placeholder={words().shifts.noteExample}
        autocomplete="off"
        maxLength={LONGEST_SWAP_NOTE}
        value={note()}
        onInput={setNote}
      />
      <Button
        size="small"
        icon={arrowLeftRight}
        onClick={() => {
          const said = note()
          setNote('')
          props.onClose()
          view.commands.ask(props.shift.id, whom() || null, said)
        }}
      >
        {words().shifts.askDo}
      </Button>
    </fieldset>
  )
}
