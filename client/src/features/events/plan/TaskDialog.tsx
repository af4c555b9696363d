import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField } from '#client/ui/Field.tsx'
import { trash2, x } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { TASK_STATES } from '#shared/domain/events/task.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { FieldsDialog } from './FieldsDialog.tsx'
import { NewPart } from './NewPart.tsx'
import { PartFields } from './PartFields.tsx'
import { type ShownTask, usePlan } from './plan-view.ts'

/** Everything of one task, changed where it stands. */
export function TaskDialog(props: { readonly shown: ShownTask; readonly onClose: () => void }) {
  const view = usePlan()
  const words = useWords()
  const task = () => props.shown.task
  const said = () => words().events.task
  return (
    <FieldsDialog
      class="part-dialog"
      title={task().title}
      onClose={props.onClose}
      actions={
        <Show when={view.mayChange()}>
          <Button
            look="ghost"
            icon={trash2}
            onClick={() => {
              const { id } = task()
              props.onClose()
              view.removePart(id)
            }}
          >
            {said().remove}
          </Button>
        </Show>
      }
    >
      <Show when={view.mayChange()} fallback={<ReadTask shown={props.shown} />}>
        <PartFields
          fields={[
            {
              kind: 'line',
              field: 'title',
              label: said().title,
              value: task().title,
              example: words().events.newTaskExample,
              required: true,
            },
            { kind: 'person', field: 'owner', label: words().events.owner, value: task().owner },
            {
              kind: 'choice',
              field: 'state',
              label: said().state,
              value: task().state,
              options: TASK_STATES.map((value) => ({ value, label: said().states[value] })),
            },
          ]}
          onChange={(field, value) => view.changePart(task().id, { [field]: value })}
        />
        <When shown={props.shown} />
        <Steps shown={props.shown} />
        <PartFields
          fields={[
            {
              kind: 'note',
              field: 'note',
              label: said().note,
              value: task().note,
              example: said().noteExample,
            },
          ]}
          onChange={(field, value) => view.changePart(task().id, { [field]: value })}
        />
      </Show>
    </FieldsDialog>
  )
}

function ReadTask(props: { readonly shown: ShownTask }) {
  return (
    <>
      <Show when={props.shown.task.note}>{(note) => <p>{note()}</p>}</Show>
      <ul>
        <For each={props.shown.task.steps}>{(step) => <li>{step.text}</li>}</For>
      </ul>
    </>
  )
}

/** Its phase, and when it is due: with the phase, or on a day of its own. */
function When(props: { readonly shown: ShownTask }) {
  const view = usePlan()
  const { posts } = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const task = () => props.shown.task
  const said = () => words().events.task
  const change = (fields: Parameters<typeof view.changePart>[1]) =>
    view.changePart(task().id, fields)
  const kind = () => {
    const { due } = task()
    return due.kind === 'phase' ? due.edge : due.kind
  }
  const options = () => [
    { value: 'none', label: said().whenever },
    ...(props.shown.phase
      ? [
          { value: 'start', label: said().withStart },
          { value: 'end', label: said().withEnd },
        ]
      : []),
    { value: 'day', label: said().onDay },
  ]
  const choose = (value: string) => {
    if (value === 'day')
      change({ due: props.shown.due ?? view.today(), edge: undefined, days: undefined })
    else if (value === 'none') change({ due: undefined, edge: undefined, days: undefined })
    else change({ due: undefined, edge: value, days: 0 })
  }
  return (
    <div class="task-when">
      <SelectField
        label={said().phase}
        value={task().phase ?? ''}
        options={[
          { value: '', label: said().noPhase },
          ...view.timeline().phases.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(phase) => change({ phase: phase === '' ? undefined : phase })}
      />
      <SelectField label={said().due} value={kind()} options={options()} onChange={choose} />
      <Show when={task().due.kind === 'phase'}>
        <WrittenField
          label={said().days}
          hint={
            props.shown.due === null ? null : said().falls(formats().day(dayOf(props.shown.due)))
          }
          placeholder="-3"
          written={String(days())}
          read={(text) => {
            const count = Number(text.replace('−', '-').replace('+', ''))
            return Number.isInteger(count) ? count : null
          }}
          wrong={said().daysWrong}
          onRead={(count) => change({ days: count ?? 0 })}
        />
      </Show>
      <Show when={task().due.kind === 'day'}>
        <DayField
          label={said().day}
          day={props.shown.due === null ? null : dayOf(props.shown.due)}
          reading={dateReading(view.today(), formats(), words().days.near)}
          formats={formats()}
          words={words().days}
          count={(day) => posts.onDay(day).length}
          onChange={(day) => change({ due: day ?? undefined })}
        />
      </Show>
    </div>
  )

  function days(): number {
    const { due } = task()
    return due.kind === 'phase' ? due.days : 0
  }
}

/** Its checklist. */
function Steps(props: { readonly shown: ShownTask }) {
  const view = usePlan()
  const words = useWords()
  const task = () => props.shown.task
  const said = () => words().events.task
  return (
    <fieldset class="task-steps">
      <legend class="field-label">{said().steps}</legend>
      <ul>
        <For each={task().steps}>
          {(step) => (
            <li>
              <label class="check">
                <input
                  class="check-box"
                  type="checkbox"
                  checked={step.done}
                  onChange={(event) =>
                    view.taskCommands.tickStep(task().id, step.id, event.currentTarget.checked)
                  }
                />
                {step.text}
              </label>
              <IconButton
                look="ghost"
                size="small"
                icon={x}
                label={said().removeStep(step.text)}
                onClick={() => view.taskCommands.removeStep(task().id, step.id)}
              />
            </li>
          )}
        </For>
      </ul>
      <NewPart
        label={said().newStep}
        example={said().stepExample}
        onAdd={(text) => view.taskCommands.addStep(task().id, text)}
      />
    </fieldset>
  )
}
