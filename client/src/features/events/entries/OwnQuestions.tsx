import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { Checkbox, SelectField, TextField } from '#client/ui/Field.tsx'
import { plus, trash2 } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { LONGEST_FORM_TEXTS } from '#shared/domain/events/entries/form-settings.ts'
import { type FormQuestion, QUESTION_KINDS } from '#shared/domain/events/entries/question.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { useForm } from './form-context.ts'

/** What the team asks beside what Ruche knows, and what has to be done to take part. */
export function OwnQuestions() {
  const { view, event } = useForm()
  const words = useWords()
  const said = () => words().entryForm
  const [label, setLabel] = createSignal('')
  const ids = () => view.facts().questions.map(({ id }) => id)
  const question = (id: string) => view.facts().questions.find((one) => one.id === id)
  return (
    <section class="entry-form-own" aria-label={said().own}>
      <h3>{said().own}</h3>
      <ul>
        <For each={ids()}>
          {(id) => <Show when={question(id)}>{(one) => <Question question={one()} />}</Show>}
        </For>
      </ul>
      <form
        class="entry-add"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          const text = label().trim()
          if (text && view.parts.add('questions', event, { label: text })) setLabel('')
        }}
      >
        <TextField
          label={said().newQuestion}
          placeholder={said().newExample}
          autocomplete="off"
          maxLength={LONGEST_EVENT_LINE}
          value={label()}
          onInput={setLabel}
        />
        <Button type="submit" icon={plus}>
          {said().add}
        </Button>
      </form>
    </section>
  )
}

function Question(props: { readonly question: FormQuestion }) {
  const { view, after } = useForm()
  const words = useWords()
  const said = () => words().entryForm
  const change = (fields: Parameters<typeof view.parts.change>[1]) =>
    view.parts.change(props.question.id, fields)
  return (
    <li class="entry-form-question">
      <WrittenField
        label={said().label}
        hint={null}
        placeholder={said().newExample}
        written={props.question.label}
        read={(text) => text.slice(0, LONGEST_EVENT_LINE)}
        wrong=""
        // A question that asks nothing is none.
        onRead={(text) => (text ? change({ label: text }) : view.parts.remove(props.question.id))}
      />
      <SelectField
        label={said().kind}
        value={props.question.asks}
        options={QUESTION_KINDS.map((value) => ({ value, label: said().kinds[value] }))}
        onChange={(asks) => change({ asks })}
      />
      <WrittenField
        label={said().hint}
        hint={null}
        placeholder={said().hintExample}
        written={props.question.hint}
        read={(text) => text.slice(0, LONGEST_EVENT_LINE)}
        wrong=""
        onRead={(text) => change({ hint: text ?? undefined })}
      />
      <Show when={props.question.asks === 'choice'}>
        <DraftArea
          label={said().options}
          placeholder={said().optionsExample}
          rows={3}
          most={LONGEST_FORM_TEXTS.options}
          kept={props.question.options.join('\n')}
          onWrite={(text) => change({ options: text || undefined })}
          after={after}
        />
      </Show>
      <div class="entry-form-foot">
        <Show when={props.question.asks !== 'action'}>
          <Checkbox
            label={said().required}
            checked={props.question.required}
            onChange={(required) => change({ required: required || undefined })}
          />
        </Show>
        <span class="grow" />
        <IconButton
          look="ghost"
          icon={trash2}
          label={said().removeQuestion}
          onClick={() => view.parts.remove(props.question.id)}
        />
      </div>
    </li>
  )
}
