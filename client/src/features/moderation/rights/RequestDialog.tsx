import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Field, SelectField, TextField } from '#client/ui/Field.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { RequestKind } from '#shared/domain/moderation/rights-request.ts'
import { createDays } from './days.ts'
import type { RightsEnvironment, RightsView } from './rights-view.ts'

/** Names that the field offers at once. */
const OFFERED = 500
const LONGEST_CHECK = 300

/** Who asks for what, since when, and how it is known that it is they. */
export function RequestDialog(props: {
  readonly open: boolean
  /** Whose file led here; null: nobody's. */
  readonly about: string | null
  readonly view: RightsView
  readonly environment: RightsEnvironment
  readonly onClose: () => void
}) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const days = createDays(workspace)
  const offered = createUniqueId()
  const today = () => days.dayAt(props.environment.now())
  const [asks, setAsks] = createSignal<RequestKind>('access')
  const [who, setWho] = createSignal('')
  const [chosen, setChosen] = createSignal<string | null>(null)
  const [day, setDay] = createSignal<string | null>(null)
  const [checked, setChecked] = createSignal('')
  const [tried, setTried] = createSignal(false)
  createEffect(
    on(
      () => props.open,
      () => {
        setWho((props.about && props.view.nameOf(props.about)) ?? '')
        setChosen(props.about)
        setChecked('')
        setDay(today())
        setTried(false)
      },
    ),
  )
  const called = createMemo(() => props.view.peopleCalled(who()))
  /** Null where it is nobody, or several of whom none was chosen. */
  const person = (): string | null => {
    const [only, ...more] = called()
    if (only !== undefined && more.length === 0) return only
    return called().find((one) => one === chosen()) ?? null
  }
  /** Who is meant by what is typed, where that is another spelling. */
  const found = () => {
    const one = person()
    return one === null ? null : props.view.nameOf(one)
  }
  const marked = (one: string): string => {
    const mark = props.view.markOf(one)
    const handles = (mark?.handles ?? []).map(
      ({ network, handle }) => `${handle} (${networkName(network, words().networks)})`,
    )
    const since = words().rights.notedSince(
      formats().dayShortWithYear(days.dayAt(mark?.notedAt ?? 0)),
    )
    return [...handles, since].join(', ')
  }
  const note = (event: Event) => {
    setTried(true)
    if (refusesAround(event)) return
    const whose = person()
    if (whose === null) return
    const receivedAt = Math.min(days.startOf(day() ?? today()), props.environment.now())
    props.view.commands.ask({ asks: asks(), person: whose, receivedAt, checked: checked().trim() })
    props.onClose()
  }
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      class="rights-dialog"
      title={words().rights.newRequest}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{words().rights.cancel}</Button>
          <Button look="primary" onClick={note}>
            {words().rights.noteIt}
          </Button>
        </>
      }
    >
      <div class="rights-choice">
        <span class="field-label">{words().rights.asks}</span>
        <Segmented
          label={words().rights.asks}
          options={[
            { value: 'access', label: words().rights.access },
            { value: 'erasure', label: words().rights.erasure },
          ]}
          value={asks()}
          onChange={setAsks}
        />
      </div>
      <Field
        label={words().rights.who}
        {...(found() && { hint: found() ?? '' })}
        error={tried() && called().length === 0 ? words().rights.whoMissing : null}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            list={offered}
            value={who()}
            placeholder={words().rights.whoExample}
            autocomplete="off"
            onInput={(event) => setWho(event.currentTarget.value)}
          />
        )}
      </Field>
      <Show when={props.open}>
        <datalist id={offered}>
          <For each={props.view.people().slice(0, OFFERED)}>
            {({ name }) => <option value={name} />}
          </For>
        </datalist>
      </Show>
      <Show when={called().length > 1}>
        <SelectField
          label={words().rights.whichOne(called().length)}
          value={person() ?? ''}
          error={tried() && person() === null ? words().rights.whichMissing : null}
          options={[
            { value: '', label: words().rights.choose },
            ...called().map((value) => ({ value, label: marked(value) })),
          ]}
          onChange={(value) => setChosen(value || null)}
        />
      </Show>
      <DayField
        label={words().rights.received}
        day={day()}
        reading={dateReading(today(), formats(), words().days.near)}
        formats={formats()}
        words={{ ...words().days, example: words().days.examplePast }}
        count={() => 0}
        refuses={(of) => (of > today() ? words().cases.notYet : null)}
        onChange={setDay}
      />
      <TextField
        label={words().rights.checked}
        hint={words().rights.checkedHint}
        placeholder={words().rights.checkedExample}
        maxLength={LONGEST_CHECK}
        autocomplete="off"
        value={checked()}
        onInput={setChecked}
      />
    </Dialog>
  )
}
