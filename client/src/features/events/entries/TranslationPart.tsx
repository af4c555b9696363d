import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import {
  LONGEST_FORM_TEXTS,
  otherThan,
  translated,
} from '#shared/domain/events/entries/form-settings.ts'
import {
  type FormQuestion,
  optionField,
  translatedField,
} from '#shared/domain/events/entries/question.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { useForm } from './form-context.ts'

/** What the team has written in the form, to be said in the other language: everything else of it is in both already. */
export function TranslationPart() {
  const { view, after } = useForm()
  const words = useWords()
  const said = () => words().entryForm.translation
  const settings = () => view.facts().settings
  const language = () => otherThan(settings().language)
  const ids = () => view.facts().questions.map(({ id }) => id)
  const question = (id: string) => view.facts().questions.find((one) => one.id === id)
  const text = (name: 'introduction' | 'consent', rows: number) => (
    <Show when={settings()[name]}>
      {(own) => (
        <DraftArea
          label={words().entryForm[name]}
          hint={words().eventRules.asItIs(own())}
          placeholder={words().eventRules.notTranslated}
          rows={rows}
          most={LONGEST_FORM_TEXTS[name]}
          kept={settings().translation[name]}
          onWrite={(typed) => view.set(translated(name, language()), typed.trim() || undefined)}
          after={after}
        />
      )}
    </Show>
  )
  return (
    <section class="entry-form-own" aria-label={said().title[language()]}>
      <h3>{said().title[language()]}</h3>
      <p class="hint">{said().hint[language()]}</p>
      {text('introduction', 3)}
      <ul>
        <For each={ids()}>
          {(id) => <Show when={question(id)}>{(one) => <Translated question={one()} />}</Show>}
        </For>
      </ul>
      {text('consent', 8)}
    </section>
  )

  function Translated(props: { readonly question: FormQuestion }) {
    const texts = () => props.question.translations[language()]
    const line = (
      label: () => string,
      own: () => string,
      there: () => string,
      field: () => string,
    ) => (
      <WrittenField
        label={label()}
        hint={words().eventRules.asItIs(own())}
        placeholder={words().eventRules.notTranslated}
        written={there()}
        read={(typed) => typed.slice(0, LONGEST_EVENT_LINE)}
        wrong=""
        onRead={(typed) => view.parts.change(props.question.id, { [field()]: typed ?? undefined })}
      />
    )
    return (
      <li class="entry-form-question">
        {line(
          () => words().entryForm.label,
          () => props.question.label,
          () => texts().label,
          () => translatedField('label', language()),
        )}
        <Show when={props.question.hint}>
          {(own) =>
            line(
              () => words().entryForm.hint,
              own,
              () => texts().hint,
              () => translatedField('hint', language()),
            )
          }
        </Show>
        <For each={props.question.options}>
          {(option, at) =>
            line(
              () => said().option(at() + 1),
              () => option,
              () => texts().options[at()] ?? '',
              () => optionField(language(), option),
            )
          }
        </For>
      </li>
    )
  }
}
