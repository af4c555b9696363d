import { createMemo, createSignal, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Checkbox, Field } from '#client/ui/Field.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { createBegunForm } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { NamedWarning } from '#client/workspace/moderation/NamedWarning.tsx'
import { dayOf } from '#shared/domain/local-time.ts'
import { useFreezing } from './freeze-context.ts'
import { EMPTY_FORM, type FreezeForm, LONGEST_REASON, problemsOf, toDraft } from './freeze-form.ts'
import './BeginDialog.css'

/** Why, until when, and what: read by everybody from the moment on at which it is sent. */
export function BeginDialog(props: { readonly open: boolean; readonly onClose: () => void }) {
  const { view, begin: freeze } = useFreezing()
  const { words } = useI18n()
  const [form, change] = createBegunForm('space.freeze', EMPTY_FORM, ['reason'])
  const [tried, setTried] = createSignal(false)
  const means = () => ({ today: dayOf(view.now()), endAt: view.endAt })
  const problems = createMemo(() => problemsOf(form(), means()))
  const told = (problem: ReturnType<typeof problemsOf>[number], sentence: string) =>
    tried() && problems().includes(problem) ? sentence : null
  const putAway = () => {
    setTried(false)
    props.onClose()
  }
  const close = () => {
    change(EMPTY_FORM)
    putAway()
  }
  const begin = () => {
    setTried(true)
    if (problems().length > 0) return
    freeze(toDraft(form(), means()))
    close()
  }
  return (
    <Dialog
      open={props.open}
      onClose={putAway}
      title={words().freeze.begin}
      class="freeze-dialog"
      actions={
        <>
          <Button onClick={close}>{words().freeze.cancel}</Button>
          <Button look="danger" onClick={begin}>
            {words().freeze.beginDo}
          </Button>
        </>
      }
    >
      <p class="muted">{words().freeze.beginDetail}</p>
      <Field label={words().freeze.reason} error={told('reason', words().freeze.reasonMissing)}>
        {(attributes) => (
          <textarea
            {...attributes}
            class="input"
            rows="2"
            maxLength={LONGEST_REASON}
            autofocus
            placeholder={words().freeze.reasonExample}
            value={form().reason}
            onInput={(event) => change({ reason: event.currentTarget.value })}
          />
        )}
      </Field>
      <NamedWarning text={form().reason} />
      <div class="freeze-choice">
        <span class="field-label">{words().freeze.howLong}</span>
        <Segmented
          label={words().freeze.howLong}
          options={[
            { value: 'open', label: words().freeze.openEnd },
            { value: 'time', label: words().freeze.toTime },
          ]}
          value={form().end}
          onChange={(end) => change({ end })}
        />
        <Show when={form().end === 'time'}>
          <EndFields
            form={form()}
            error={told('end', words().freeze.endMissing)}
            onChange={change}
          />
        </Show>
      </div>
      <div class="freeze-choice">
        <span class="field-label">{words().freeze.scope}</span>
        <Segmented
          label={words().freeze.scope}
          options={[
            { value: 'all', label: words().freeze.everything },
            { value: 'some', label: words().freeze.some },
          ]}
          value={form().scope}
          onChange={(scope) => change({ scope })}
        />
        <Show when={form().scope === 'some'}>
          <Scope form={form()} onChange={change} />
        </Show>
      </div>
      <p role="status" class="freeze-would">
        {/* Nothing is chosen yet, which is not everything. */}
        {problems().includes('scope')
          ? words().freeze.scopeMissing
          : words().freeze.wouldHold(view.wouldHold(toDraft(form(), means())))}
      </p>
      <p class="hint">{words().freeze.honest}</p>
    </Dialog>
  )
}

function EndFields(props: {
  readonly form: FreezeForm
  readonly error: string | null
  readonly onChange: (part: Partial<FreezeForm>) => void
}) {
  const { view } = useFreezing()
  const { words, formats } = useI18n()
  const oddity = () => {
    const { day, hour } = props.form
    return hour === null ? null : view.oddityAt(`${day ?? dayOf(view.now())}T${hour}`)
  }
  const reading = createMemo(() => dateReading(dayOf(view.now()), formats(), words().days.near))
  return (
    <>
      <div class="freeze-end">
        <DayField
          label={words().freeze.day}
          day={props.form.day ?? dayOf(view.now())}
          reading={reading()}
          formats={formats()}
          words={words().days}
          count={() => 0}
          onChange={(day) => props.onChange({ day })}
        />
        <WrittenField
          label={words().freeze.hour}
          hint={null}
          placeholder={words().freeze.hourExample}
          written={props.form.hour ?? ''}
          read={parseHour}
          wrong={words().freeze.hourWrong}
          onRead={(hour) => props.onChange({ hour })}
        />
      </div>
      <p class="hint freeze-clock" role="status">
        {/* What is no element is read once: from one oddity to the other it would stay. */}
        <Show when={oddity()}>{(kind) => <>{words().freeze.clocks[kind()]}</>}</Show>
      </p>
      <Show when={props.error}>
        <span class="field-error" role="alert">
          {props.error}
        </span>
      </Show>
    </>
  )
}

function Scope(props: {
  readonly form: FreezeForm
  readonly onChange: (part: Partial<FreezeForm>) => void
}) {
  const { say } = useFreezing()
  const workspace = useWorkspace()
  const { words } = useI18n()
  const toggled = (all: readonly string[], id: string) =>
    all.includes(id) ? all.filter((other) => other !== id) : [...all, id]
  return (
    <>
      <fieldset class="freeze-some">
        <legend class="field-label">{words().freeze.channels}</legend>
        <For each={workspace.channels()}>
          {({ id }) => (
            <Checkbox
              label={say.channel(id).name}
              checked={props.form.channels.includes(id)}
              onChange={() => props.onChange({ channels: toggled(props.form.channels, id) })}
            />
          )}
        </For>
      </fieldset>
      <Show when={workspace.campaigns().length > 0}>
        <fieldset class="freeze-some">
          <legend class="field-label">{words().freeze.campaigns}</legend>
          <For each={workspace.campaigns()}>
            {({ id, name }) => (
              <Checkbox
                label={name}
                checked={props.form.campaigns.includes(id)}
                onChange={() => props.onChange({ campaigns: toggled(props.form.campaigns, id) })}
              />
            )}
          </For>
        </fieldset>
      </Show>
    </>
  )
}
