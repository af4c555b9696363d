import { createEffect, createSignal, createUniqueId, For, on, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { octagonAlert, send, textQuote, triangleAlert } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { SensitiveWarning } from '../rights/SensitiveWarning.tsx'
import { SharedField } from '../SharedField.tsx'
import { AnswerPicker } from './AnswerPicker.tsx'
import { CoolOff } from './CoolOff.tsx'
import { createDraftView, type DraftView } from './draft-view.ts'
import { useReplies } from './replies-context.ts'
import { SecondReading } from './SecondReading.tsx'
import { SendPanel } from './SendPanel.tsx'
import { ToneList } from './ToneList.tsx'

/** A reply that is being written: held until it has cooled off and been read, then taken to where it is said. */
export function ReplyDraft(props: { readonly id: string; readonly begun: boolean }) {
  const { view } = useReplies()
  const workspace = useWorkspace()
  const words = useWords()
  const draft = createDraftView({ workspace, view, words, reply: props.id })
  return <Show when={draft()}>{(shown) => <Draft of={shown()} begun={props.begun} />}</Show>
}

function Draft(props: { readonly of: DraftView; readonly begun: boolean }) {
  const { view } = useReplies()
  const workspace = useWorkspace()
  const words = useWords()
  const title = createUniqueId()
  const [sending, setSending] = createSignal(false)
  const { id } = props.of.reply
  // What holds it again holds what is being done with it.
  createEffect(
    on(
      () => props.of.hold().isFree,
      (isFree) => !isFree && setSending(false),
    ),
  )
  const advance = () => {
    if (props.of.hold().isFree) setSending(true)
  }
  return (
    <section
      class="reply"
      classList={{ 'reply-free': props.of.hold().isFree }}
      aria-labelledby={title}
    >
      <CoolOff of={props.of} title={title} />
      <SharedField
        record={id}
        field="text"
        label={words().replies.draft}
        quiet
        rows={4}
        placeholder={words().replies.draftExample}
        language={view.language()}
        readOnly={!view.commands.mayChange()}
        autofocus={props.begun}
        after={view.environment.after}
        signed={(count) => view.commands.signed(id, count)}
        onAdvance={advance}
      />
      <SensitiveWarning text={props.of.text()} />
      <Warnings of={props.of} />
      <footer class="reply-foot">
        <ToneList of={props.of} />
        <SecondReading of={props.of} />
        <Show
          when={sending()}
          fallback={
            <div class="reply-row">
              <Show when={view.commands.mayChange()}>
                <Popover
                  label={words().replies.addFrom}
                  class="answer-picker-layer"
                  trigger={(attributes) => (
                    <IconButton
                      {...attributes}
                      look="ghost"
                      size="small"
                      icon={textQuote}
                      label={words().replies.addFrom}
                    />
                  )}
                >
                  {(close) => (
                    <AnswerPicker
                      onChoose={(answer) => {
                        close()
                        if (answer) view.append(id, answer)
                      }}
                    />
                  )}
                </Popover>
                <Button look="ghost" size="small" onClick={() => view.commands.withdraw(id)}>
                  {words().replies.withdraw}
                </Button>
                <SendButton of={props.of} onSend={advance} />
              </Show>
            </div>
          }
        >
          <SendPanel of={props.of} onClose={() => setSending(false)} />
        </Show>
      </footer>
      <Show when={props.of.reply.createdBy !== workspace.me.id && props.of.reply.createdBy}>
        {(by) => <span class="visually-hidden">{words().replies.by(view.nameOf(by()))}</span>}
      </Show>
    </section>
  )
}

/** Why it does nothing yet stands beside it. */
function SendButton(props: { readonly of: DraftView; readonly onSend: () => void }) {
  const { view } = useReplies()
  const words = useWords()
  const formats = useFormats()
  const reason = (): string | undefined => {
    const { second, until, isFree } = props.of.hold()
    const said = words().replies.hold
    if (isFree) return undefined
    if (props.of.stage() === 'empty') return said.empty
    const changes = second.answers.find(({ state }) => state === 'changes')
    if (changes) return said.changes(view.shortName(changes.person))
    const awaited = second.answers.filter(({ wasAsked, state }) => wasAsked && state !== 'agreed')
    const names = formats().list(awaited.map(({ person }) => view.shortName(person)))
    const when = formats().instantShort(until, view.environment.now())
    if (props.of.stage() === 'reading') return said.reading(names)
    return names === '' ? said.cooling(when) : said.coolingAndReading(when, names)
  }
  return (
    <Button
      icon={send}
      {...(props.of.hold().isFree && { look: 'primary' })}
      unavailable={reason()}
      onClick={() => props.onSend()}
    >
      {words().replies.send}
    </Button>
  )
}

/** What stands in it that nobody should read: braces, and what the network would not take. */
function Warnings(props: { readonly of: DraftView }) {
  const words = useWords()
  const formats = useFormats()
  const named = (isKnown: boolean) =>
    formats().list(
      props.of
        .open()
        .filter(({ variable }) => (variable !== null) === isKnown)
        .map(({ written }) => written),
    )
  return (
    <div class="reply-warnings">
      <Show when={named(true)}>
        {(names) => (
          <p class="reply-warning">
            <Icon of={triangleAlert} size="dense" />
            {words().replies.open(names())}
          </p>
        )}
      </Show>
      <Show when={named(false)}>
        {(names) => (
          <p class="reply-warning">
            <Icon of={triangleAlert} size="dense" />
            {words().replies.unknown(names())}
          </p>
        )}
      </Show>
      <Show when={props.of.length()}>
        {(length) => (
          <>
            <For each={length().notes}>
              {(sentence) => (
                <p class="reply-warning">
                  <Icon of={octagonAlert} size="dense" />
                  <span>
                    <Said sentence={sentence} />
                  </span>
                </p>
              )}
            </For>
            <p class="reply-length" classList={{ 'reply-over': length().isOver }}>
              <span aria-hidden="true">
                {formats().number(length().measure.used)}/{formats().number(length().measure.limit)}
              </span>
              <span class="visually-hidden">
                {words().replies.lengthSaid(length().measure.used, length().measure.limit)}
              </span>
            </p>
          </>
        )}
      </Show>
    </div>
  )
}
