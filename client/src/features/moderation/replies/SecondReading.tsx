import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Changed } from '#client/ui/Changed.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { circleCheck, circleDashed, eye, pencil, x } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { LONGEST_REASON } from '#shared/domain/moderation/reply.ts'
import type { ReaderAnswer } from '#shared/domain/moderation/second-reading.ts'
import type { DraftView } from './draft-view.ts'
import { useReplies } from './replies-context.ts'

/** Who was asked to read it, what they say of it as it stands now, and this person's own answer. */
export function SecondReading(props: { readonly of: DraftView }) {
  const { view } = useReplies()
  const answers = () => props.of.hold().second.answers
  return (
    <div class="reply-reading">
      <ul class="reply-answers">
        <For each={answers().map(({ person }) => person)}>
          {(person) => (
            <Show when={answers().find((answer) => answer.person === person)}>
              {(answer) => <OneAnswer of={answer()} draft={props.of} />}
            </Show>
          )}
        </For>
        <Show when={view.commands.mayChange()}>
          <li>
            <AskReader of={props.of} />
          </li>
        </Show>
      </ul>
      <Show when={props.of.mine()}>{(mine) => <Own of={mine()} draft={props.of} />}</Show>
    </div>
  )
}

const ICONS = { agreed: circleCheck, changes: pencil, void: circleDashed, waiting: circleDashed }

function OneAnswer(props: { readonly of: ReaderAnswer; readonly draft: DraftView }) {
  const { view } = useReplies()
  const words = useWords()
  const said = () => words().replies.second[props.of.state](view.shortName(props.of.person))
  return (
    <li class={`reply-answer reply-${props.of.state}`}>
      <span class="reply-answer-line">
        <Icon of={ICONS[props.of.state]} size="dense" />
        {said()}
        <Show when={view.colleague(props.of.person)}>
          {(person) => (
            <span aria-hidden="true">
              <Avatar person={person()} size="tiny" />
            </span>
          )}
        </Show>
        <Show when={props.of.wasAsked && props.of.state !== 'agreed' && view.commands.mayChange()}>
          <IconButton
            look="ghost"
            size="small"
            icon={x}
            label={words().replies.second.callOff(view.nameOf(props.of.person))}
            onClick={() => view.commands.callOffReader(props.draft.reply.id, props.of.person)}
          />
        </Show>
      </span>
      <Show when={props.of.reading}>
        {(reading) => (
          <>
            <Show when={reading().note}>
              <blockquote class="reply-note">{reading().note}</blockquote>
            </Show>
            <Show when={props.of.state === 'void'}>
              <Disclosure summary={words().replies.second.compare}>
                <p class="reply-changed">
                  <Changed stretches={props.draft.differenceFrom(reading())} />
                </p>
              </Disclosure>
            </Show>
          </>
        )}
      </Show>
    </li>
  )
}

function AskReader(props: { readonly of: DraftView }) {
  const { view } = useReplies()
  const workspace = useWorkspace()
  const words = useWords()
  const asked = () => props.of.hold().second.answers.filter(({ wasAsked }) => wasAsked)
  const offered = () =>
    view
      .readers(props.of.reply.createdBy)
      .filter(({ id }) => !asked().some(({ person }) => person === id))
  return (
    <Popover
      label={words().replies.second.whom}
      trigger={(attributes) => (
        <Button {...attributes} look="ghost" size="small" icon={eye}>
          {asked().length === 0 ? words().replies.second.ask : words().replies.second.askMore}
        </Button>
      )}
    >
      {(close) => (
        <ul class="reply-readers" aria-label={words().replies.second.whom}>
          <For each={offered()} fallback={<li class="hint">{words().replies.second.nobody}</li>}>
            {(member) => (
              <li>
                <button
                  type="button"
                  class="menu-item"
                  onClick={() => {
                    close()
                    view.commands.askReader(props.of.reply.id, member.id)
                  }}
                >
                  <Show when={view.colleague(member.id)}>
                    {(person) => (
                      <span aria-hidden="true">
                        <Avatar person={person()} size="small" />
                      </span>
                    )}
                  </Show>
                  {workspace.called(member)}
                </button>
              </li>
            )}
          </For>
        </ul>
      )}
    </Popover>
  )
}

/** Their agreement is to what stands before their eyes, and to nothing else. */
function Own(props: { readonly of: ReaderAnswer; readonly draft: DraftView }) {
  const { view } = useReplies()
  const words = useWords()
  const [note, setNote] = createBegun(() => `moderation.reading.${props.draft.reply.id}`)
  const [isSaying, setIsSaying] = createSignal(note() !== '')
  const stop = () => {
    setNote('')
    setIsSaying(false)
  }
  const read = (says: 'agreed' | 'changes', said: string) => {
    stop()
    view.commands.read(props.draft.reply.id, { says, note: said, text: props.draft.text() })
  }
  return (
    <Show when={view.commands.mayChange() && !props.draft.isMine()}>
      <fieldset class="reply-own" aria-label={words().replies.second.you}>
        <Show
          when={isSaying()}
          fallback={
            <>
              <Show when={props.of.state === 'waiting' || props.of.state === 'void'}>
                <b>{words().replies.second.you}</b>
              </Show>
              <Show when={props.of.state !== 'agreed'}>
                <Button size="small" icon={circleCheck} onClick={() => read('agreed', '')}>
                  {words().replies.second.agree}
                </Button>
              </Show>
              <Button look="ghost" size="small" icon={pencil} onClick={() => setIsSaying(true)}>
                {words().replies.second.sendBack}
              </Button>
            </>
          }
        >
          <form
            class="reply-form"
            onSubmit={(event) => {
              event.preventDefault()
              read('changes', note())
            }}
          >
            <Field label={words().replies.second.what}>
              {(attributes) => (
                <textarea
                  {...attributes}
                  ref={(element) => queueMicrotask(() => element.focus())}
                  class="input"
                  rows={2}
                  maxLength={LONGEST_REASON}
                  placeholder={words().replies.second.whatExample}
                  value={note()}
                  onInput={(event) => setNote(event.currentTarget.value)}
                />
              )}
            </Field>
            <div class="reply-row">
              <Button type="submit" size="small">
                {words().replies.second.send}
              </Button>
              <Button look="ghost" size="small" onClick={stop}>
                {words().common.cancel}
              </Button>
            </div>
          </form>
        </Show>
      </fieldset>
    </Show>
  )
}
