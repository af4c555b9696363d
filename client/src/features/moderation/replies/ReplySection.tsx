import { batch, createSignal, createUniqueId, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { messageSquareReply } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Answer } from '#shared/domain/moderation/answer.ts'
import { AnswerPicker } from './AnswerPicker.tsx'
import { ReplyDraft } from './ReplyDraft.tsx'
import { RepliesContext, type ReplyLoans } from './replies-context.ts'
import { createRepliesView } from './replies-view.ts'
import './Replies.css'

/** In a case: the replies that are being written, and the way to begin one. */
export function ReplySection(
  props: ReplyLoans & {
    readonly case: string
    readonly environment: Pick<Environment, 'now' | 'after'>
  },
) {
  const workspace = useWorkspace()
  const words = useWords()
  const title = createUniqueId()
  const view = createRepliesView({
    workspace,
    environment: props.environment,
    words,
    case: () => props.case,
  })
  const [begun, setBegun] = createSignal<string | null>(null)
  // In one step: its field looks once, when it is drawn, whether somebody has just begun it.
  const begin = (answer: Answer | null) => batch(() => setBegun(view.begin(answer)))
  return (
    <RepliesContext.Provider value={{ view, copy: (text) => props.copy(text) }}>
      <section class="replies" aria-labelledby={title}>
        <h3 id={title} class="visually-hidden">
          {words().replies.title}
        </h3>
        <For each={view.drafts()}>{(id) => <ReplyDraft id={id} begun={begun() === id} />}</For>
        <Show when={view.commands.mayChange()}>
          <div>
            <Popover
              label={words().replies.begin}
              class="answer-picker-layer"
              trigger={(attributes) => (
                <Button
                  {...attributes}
                  icon={messageSquareReply}
                  {...(view.drafts().length > 0 && { look: 'ghost', size: 'small' })}
                >
                  {words().replies.begin}
                </Button>
              )}
            >
              {(close) => (
                <AnswerPicker
                  empty
                  onChoose={(answer) => {
                    close()
                    begin(answer)
                  }}
                />
              )}
            </Popover>
          </div>
        </Show>
      </section>
    </RepliesContext.Provider>
  )
}
