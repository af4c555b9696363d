import { createUniqueId, For, Show } from 'solid-js'
import { Field } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { octagonAlert } from '#client/ui/icons.ts'
import { KNOWN_QUESTIONS } from '#shared/domain/events/entries/form-answers.ts'
import type { AnswerKind, Question } from '#shared/protocol/entry-form.ts'
import type { ShownForm } from './ask.ts'
import { useEnter } from './enter-context.ts'

const TYPES: Readonly<Partial<Record<AnswerKind, 'email' | 'url' | 'date'>>> = {
  email: 'email',
  link: 'url',
  day: 'date',
}
const FILLED_BY: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  country: 'country-name',
}

/** One question as its kind is answered best; those that Ruche knows are asked in the reader's language. */
export function QuestionField(props: { readonly question: Question; readonly form: ShownForm }) {
  const enter = useEnter()
  const { view } = enter
  const said = () => view.read(props.form).question(props.question)
  const known = () => KNOWN_QUESTIONS.find((one) => one === props.question.id)
  const age = () => /^age-(\d{1,3})$/.exec(props.question.id)?.[1]
  const label = () => {
    const [question, years] = [known(), age()]
    if (years !== undefined) return enter.words.age(Number(years))
    return question ? enter.words.questions[question] : said().texts.label
  }
  const lang = () => (known() || age() ? undefined : said().language)
  const error = () => {
    const problem = view.wrong().get(props.question.id)
    return problem ? enter.words.wrong[problem] : null
  }
  const text = () => {
    const answer = view.answer(props.question.id)
    return typeof answer === 'string' ? answer : ''
  }
  const write = (answer: string | boolean) => view.setAnswer(props.question.id, answer)
  const need = () => (props.question.required ? enter.words.needed : enter.words.optional)
  return (
    <Show
      when={props.question.kind !== 'tick'}
      fallback={
        <Tick
          question={props.question}
          label={label()}
          hint={said().texts.hint}
          lang={lang()}
          error={error()}
        />
      }
    >
      <div lang={lang()}>
        <Field label={`${label()} (${need()})`} hint={said().texts.hint} error={error()}>
          {(attributes) => (
            <Show
              when={props.question.kind === 'choice'}
              fallback={
                <Show
                  when={props.question.kind === 'text'}
                  fallback={
                    <input
                      {...attributes}
                      class="input"
                      type={TYPES[props.question.kind] ?? 'text'}
                      inputmode={props.question.kind === 'number' ? 'decimal' : undefined}
                      autocomplete={FILLED_BY[props.question.id] ?? 'off'}
                      aria-required={props.question.required}
                      value={text()}
                      onInput={(event) => write(event.currentTarget.value)}
                    />
                  }
                >
                  <textarea
                    {...attributes}
                    class="input"
                    rows={4}
                    aria-required={props.question.required}
                    value={text()}
                    onInput={(event) => write(event.currentTarget.value)}
                  />
                </Show>
              }
            >
              <select
                {...attributes}
                class="input"
                aria-required={props.question.required}
                onChange={(event) => write(event.currentTarget.value)}
              >
                <option value="">{enter.words.choose}</option>
                <For each={props.question.options}>
                  {(option, at) => (
                    <option value={option} selected={option === text()}>
                      {said().texts.options[at()]}
                    </option>
                  )}
                </For>
              </select>
            </Show>
          )}
        </Field>
      </div>
    </Show>
  )
}

function Tick(props: {
  readonly question: Question
  readonly label: string
  readonly hint: string
  readonly lang: string | undefined
  readonly error: string | null
}) {
  const { view } = useEnter()
  const id = createUniqueId()
  return (
    <div class="field" lang={props.lang}>
      <label class="check">
        <input
          class="check-box"
          type="checkbox"
          aria-required={props.question.required}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={props.error ? id : undefined}
          checked={view.answer(props.question.id) === true}
          onChange={(event) => view.setAnswer(props.question.id, event.currentTarget.checked)}
        />
        {props.label}
      </label>
      <Show when={props.hint}>
        <span class="hint">{props.hint}</span>
      </Show>
      <Show when={props.error}>
        <span class="field-error" id={id}>
          <Icon of={octagonAlert} size="dense" />
          {props.error}
        </span>
      </Show>
    </div>
  )
}
