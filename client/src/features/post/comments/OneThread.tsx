import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { CommentField } from './CommentField.tsx'
import { useComments } from './comments-context.ts'
import { answerTo } from './comments-view.ts'
import { OneComment } from './OneComment.tsx'

/** A comment, what was answered to it, and the way to answer. */
export function OneThread(props: { readonly id: string }) {
  const view = useComments()
  const words = useWords()
  const answering = () => view.isAnswering(props.id)
  const [isAsked, setAsked] = createSignal(false)
  const answer = (on: boolean) => {
    setAsked(on)
    view.answer(props.id, on)
  }
  const thread = () =>
    [...view.open(), ...view.resolved()].find(({ id }) => id === props.id) ?? null
  const isResolved = () => thread()?.first.resolved !== null
  return (
    <Show when={thread()}>
      {(shown) => (
        <div
          class="thread"
          classList={{ 'thread-resolved': isResolved() }}
          data-thread={props.id}
          tabindex={-1}
        >
          <OneComment of={shown().first} />
          <For each={shown().replies.map(({ id }) => id)}>
            {(reply) => (
              <Show when={shown().replies.find(({ id }) => id === reply)}>
                {(comment) => <OneComment of={comment()} />}
              </Show>
            )}
          </For>
          <Show when={view.mayWrite()}>
            <Show
              when={answering()}
              fallback={
                <div class="thread-actions">
                  <Show when={!isResolved()}>
                    <Button look="ghost" size="small" onClick={() => answer(true)}>
                      {words().comments.answer}
                    </Button>
                  </Show>
                  <Button
                    look="ghost"
                    size="small"
                    onClick={() => view.settle(props.id, !isResolved())}
                  >
                    {isResolved() ? words().comments.reopen : words().comments.resolve}
                  </Button>
                </div>
              }
            >
              <CommentField
                begun={answerTo(props.id)}
                label={words().comments.answer}
                placeholder={words().comments.answerExample}
                send={words().comments.answer}
                autofocus={isAsked()}
                onSend={(text) => {
                  view.say(text, { thread: props.id, passage: null })
                  answer(false)
                }}
                onCancel={() => answer(false)}
              />
            </Show>
          </Show>
        </div>
      )}
    </Show>
  )
}
