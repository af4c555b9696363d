import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Field, TextField } from '#client/ui/Field.tsx'
import { pencil, trash2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { LONGEST_EVENT_NAME } from '#shared/domain/events/event-plan.ts'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import { EMPTY_PLAN, type PlanDraft } from '#shared/domain/events/plan-draft.ts'
import { STARTERS } from '#shared/domain/events/starter-shapes.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import type { PlansView } from './plans-view.ts'

interface Choice {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly draft: PlanDraft
  /** The team made it, and may take it away. */
  readonly own?: boolean
}

const BLANK = 'blank'

/** A plan begins from a template, with a name and the day on which it starts. */
export function NewPlanDialog(props: {
  readonly open: boolean
  readonly view: PlansView
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}) {
  const words = useWords()
  return (
    <Dialog open={props.open} onClose={props.onClose} title={words().events.new} class="new-plan">
      <Form view={props.view} onClose={props.onClose} onMade={props.onMade} />
    </Dialog>
  )
}

/** Enter gives it the name, and does not make a plan of what is chosen. */
function Rename(props: { readonly name: string; readonly onName: (name: string) => void }) {
  const words = useWords()
  const [name, setName] = createSignal(props.name)
  const rename = (): void => {
    if (name().trim() !== '') props.onName(name())
  }
  return (
    <div class="new-plan-rename">
      <Field
        label={words().events.ownTemplate.newName}
        error={name().trim() === '' ? words().events.needsName : null}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            autocomplete="off"
            maxLength={LONGEST_EVENT_NAME}
            value={name()}
            ref={(input) => queueMicrotask(() => input.focus())}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              rename()
            }}
          />
        )}
      </Field>
      <Button onClick={rename}>{words().events.ownTemplate.renameDo}</Button>
    </div>
  )
}

function Form(props: {
  readonly view: PlansView
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}) {
  const { posts } = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const [name, setName] = createSignal('')
  const [start, setStart] = createSignal(props.view.today())
  const [chosen, setChosen] = createSignal<string>(STARTERS[0])
  const [asked, setAsked] = createSignal(false)
  const [renaming, setRenaming] = createSignal<Choice | null>(null)
  const group = createUniqueId()
  const choices = (): readonly Choice[] => [
    ...STARTERS.map((id) => {
      const said = words().eventStarters[id]
      return { id, name: said.name, about: said.about, draft: starterPlan(id, said) }
    }),
    ...props.view.templates().map(({ id, name, draft, createdAt }) => ({
      id,
      name,
      about: words().events.ownTemplate.about(formats().instant(createdAt)),
      draft,
      own: true,
    })),
    {
      id: BLANK,
      name: words().events.blank,
      about: words().events.blankDetail,
      draft: EMPTY_PLAN,
    },
  ]
  const make = () => {
    const choice = choices().find(({ id }) => id === chosen())
    const id = choice ? props.view.create(choice.draft, name(), start()) : null
    setAsked(true)
    if (id === null) return
    props.onClose()
    props.onMade(id)
  }
  return (
    <form
      class="new-plan-form"
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <TextField
        label={words().events.name}
        placeholder={words().events.nameExample}
        autocomplete="off"
        autofocus
        maxLength={LONGEST_EVENT_NAME}
        value={name()}
        error={asked() && name().trim() === '' ? words().events.needsName : null}
        onInput={setName}
      />
      <DayField
        label={words().events.start}
        day={start()}
        reading={dateReading(props.view.today(), formats(), words().days.near)}
        formats={formats()}
        words={words().days}
        count={(day) => posts.onDay(day).length}
        onChange={(day) => setStart(day ?? props.view.today())}
      />
      <p class="hint">{words().events.startHint}</p>
      <fieldset class="new-plan-choices">
        <legend class="field-label">{words().events.chooseTemplate}</legend>
        <For each={choices()}>
          {(choice) => (
            <label class="new-plan-choice">
              <input
                class="visually-hidden"
                type="radio"
                name={group}
                value={choice.id}
                checked={chosen() === choice.id}
                onChange={() => setChosen(choice.id)}
              />
              <b>{choice.name}</b>
              <span>{choice.about}</span>
              <Show when={choice.draft.phases.length > 0}>
                <small>{said(choice.draft)}</small>
              </Show>
              <Show when={choice.own}>
                <span class="new-plan-own">
                  <IconButton
                    look="ghost"
                    size="small"
                    icon={pencil}
                    label={words().events.ownTemplate.rename(choice.name)}
                    onClick={(event) => {
                      event.preventDefault()
                      setRenaming(choice)
                    }}
                  />
                  <IconButton
                    look="ghost"
                    size="small"
                    icon={trash2}
                    label={words().events.ownTemplate.remove(choice.name)}
                    onClick={(event) => {
                      event.preventDefault()
                      setChosen(STARTERS[0])
                      setRenaming(null)
                      props.view.removeTemplate(choice.id)
                    }}
                  />
                </span>
              </Show>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={renaming()} keyed>
        {(choice) => (
          <Rename
            name={choice.name}
            onName={(name) => {
              props.view.renameTemplate(choice.id, name)
              setRenaming(null)
            }}
          />
        )}
      </Show>
      <div class="dialog-actions">
        <Button onClick={() => props.onClose()}>{words().events.cancel}</Button>
        <Button type="submit" look="primary">
          {words().events.create}
        </Button>
      </div>
    </form>
  )

  /** How much of it is there already: `5 phases, 36 jours, 11 tâches`. */
  function said({ phases, tasks }: PlanDraft): string {
    const minutes = phases.reduce((sum, { gap, length }) => sum + gap + length, 0)
    return [
      words().events.phases(phases.length),
      words().events.days(Math.ceil(minutes / DAY_MINUTES)),
      words().events.tasks(tasks.length),
    ].join(', ')
  }
}
