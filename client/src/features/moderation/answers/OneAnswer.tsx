import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { textQuote, trash2, triangleAlert } from '#client/ui/icons.ts'
import { LedgerEntry } from '#client/ui/Ledger.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import type { Environment } from '#client/workspace/environment.ts'
import type { SharedTextHandle } from '#client/workspace/shared-text.ts'
import {
  ANSWER_LANGUAGES,
  type Answer,
  type AnswerLanguage,
} from '#shared/domain/moderation/answer.ts'
import { VARIABLE_NAMES, VARIABLES } from '#shared/domain/moderation/variables.ts'
import { SharedField } from '../SharedField.tsx'
import type { AnswersView } from './answers-view.ts'

interface OneAnswerProps {
  readonly answer: Answer
  readonly view: AnswersView
  readonly environment: Pick<Environment, 'now' | 'after'>
}

/** A line that says in which languages it is written and how often it was used, and opens on its texts. */
export function OneAnswer(
  props: OneAnswerProps & { readonly open: boolean; readonly onToggle: () => void },
) {
  const words = useWords()
  const formats = useFormats()
  const written = () => {
    const { languages, unwritten } = words().replies.answers
    const names = props.view.writtenIn(props.answer).map((language) => languages[language])
    return names.length === 0 ? unwritten : formats().list(names)
  }
  const used = () => props.view.used(props.answer.id)
  return (
    <LedgerEntry
      open={props.open}
      onToggle={() => props.onToggle()}
      head={
        <>
          <span class="ledger-name answer-name">
            <Icon of={textQuote} size="dense" />
            <span class="ellipsis">{props.answer.name}</span>
          </span>
          <span class="ledger-about">
            <span>{written()}</span>
          </span>
          <span class="ledger-about">
            <small>{words().replies.answers.used(used().count)}</small>
          </span>
        </>
      }
    >
      <div class="ledger-fields">
        <Show
          when={props.view.commands.mayChange()}
          fallback={<p class="hint">{words().replies.answers.readOnly}</p>}
        >
          <WrittenField
            label={words().replies.answers.name}
            hint={null}
            placeholder={words().replies.answers.nameExample}
            written={props.answer.name}
            read={(text) => text}
            wrong=""
            onRead={(name) => name && props.view.commands.rename(props.answer.id, name)}
          />
        </Show>
        <For each={ANSWER_LANGUAGES}>{(language) => <Text {...props} language={language} />}</For>
      </div>
      <div class="ledger-side">
        <Show when={used().last}>
          {(last) => (
            <p class="ledger-hint">
              {words().replies.answers.lastUsed(formats().ago(last(), props.environment.now()))}
            </p>
          )}
        </Show>
        <Show when={props.view.commands.mayChange()}>
          <div>
            <Button
              look="ghost"
              icon={trash2}
              onClick={() => props.view.commands.remove(props.answer.id)}
            >
              {words().replies.answers.remove}
            </Button>
          </div>
        </Show>
      </div>
    </LedgerEntry>
  )
}

/** The text in one language, and what can be put into it. */
function Text(props: OneAnswerProps & { readonly language: AnswerLanguage }) {
  const words = useWords()
  const formats = useFormats()
  let editor: SharedTextHandle | undefined
  const mayChange = () => props.view.commands.mayChange()
  const unknown = () => formats().list(props.view.unknown(props.answer, props.language))
  return (
    <div class="field">
      <SharedField
        record={props.answer.id}
        field={props.language}
        label={words().replies.answers.texts[props.language]}
        rows={4}
        placeholder={words().replies.answers.textExamples[props.language]}
        language={props.language}
        readOnly={!mayChange()}
        after={props.environment.after}
        handle={(handle) => {
          editor = handle
        }}
      />
      <Show when={unknown()}>
        {(names) => (
          <p class="answer-unknown">
            <Icon of={triangleAlert} size="dense" />
            {words().replies.answers.unknown(names())}
          </p>
        )}
      </Show>
      <Show when={mayChange()}>
        <fieldset class="answer-variables" aria-label={words().replies.answers.variables}>
          <For each={VARIABLES}>
            {(variable) => {
              const name = () => VARIABLE_NAMES[props.language][variable]
              return (
                <button
                  type="button"
                  class="answer-variable"
                  aria-label={words().replies.answers.insert(name())}
                  onClick={() => editor?.insert(`{${name()}}`)}
                >
                  {`{${name()}}`}
                </button>
              )
            }}
          </For>
        </fieldset>
      </Show>
    </div>
  )
}
