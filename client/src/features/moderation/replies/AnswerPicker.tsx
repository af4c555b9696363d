import { A } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { fileText, textQuote } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Answer } from '#shared/domain/moderation/answer.ts'
import { foldText } from '#shared/domain/post-filter.ts'
import { useReplies } from './replies-context.ts'

/** Canned answers as they would read on this case. */
export function AnswerPicker(props: {
  /** An empty page is offered first. */
  readonly empty?: boolean
  readonly onChoose: (answer: Answer | null) => void
}) {
  const { view } = useReplies()
  const workspace = useWorkspace()
  const words = useWords()
  const [typed, setTyped] = createSignal('')
  const shown = createMemo(() => {
    const wanted = foldText(typed())
    return view
      .answers()
      .filter(({ name, texts }) => foldText(`${name} ${texts.fr} ${texts.en}`).includes(wanted))
  })
  return (
    <div class="answer-picker">
      <Show when={props.empty}>
        <button type="button" class="answer-choice" onClick={() => props.onChoose(null)}>
          <Icon of={fileText} size="dense" />
          <b>{words().replies.beginEmpty}</b>
        </button>
        <Show when={view.answers().length > 0}>
          <p class="menu-heading">{words().replies.beginFrom}</p>
        </Show>
      </Show>
      <Show when={view.answers().length > 5}>
        <TextField
          label={words().replies.findAnswer}
          type="search"
          autocomplete="off"
          value={typed()}
          onInput={setTyped}
        />
      </Show>
      <ul class="answer-choices">
        <For
          each={shown()}
          fallback={
            <li class="hint">
              {view.answers().length === 0
                ? words().replies.answersNone
                : words().replies.noneFound}
            </li>
          }
        >
          {(answer) => (
            <li>
              <button
                type="button"
                class="answer-choice"
                disabled={view.filled(answer) === null}
                onClick={() => props.onChoose(answer)}
              >
                <Icon of={textQuote} size="dense" />
                <span>
                  <b>{answer.name}</b>
                  <small>{view.filled(answer) ?? words().replies.notWritten}</small>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <A class="link answer-manage" href={`/w/${workspace.id}/moderation/answers`}>
        {words().replies.answersManage}
      </A>
    </div>
  )
}
