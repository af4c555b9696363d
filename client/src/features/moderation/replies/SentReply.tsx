import { createSignal, For, Show } from 'solid-js'
import { createReplyCommands } from '#client/commands/moderation/replies.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { type Reply, sentUnread } from '#shared/domain/moderation/reply.ts'
import type { Sent } from '#shared/domain/moderation/sending.ts'
import { FactAvatar, FactTime } from '../people/FactAuthor.tsx'
import { useFacts } from '../people/facts.ts'
import './Replies.css'

/** In the timeline of a case: who replied what, where and when, and whether they waited; once, whoever else did so apart. */
export function SentReply(props: { readonly id: string }) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const facts = useFacts()
  const shown = () => {
    const reply = workspace.moderation()?.replies.get(props.id)
    return reply?.kind === 'reply' && reply.sent ? { reply, sent: reply.sent } : null
  }
  const where = ({ network, place }: Sent) =>
    [network === null ? '' : networkName(network, words().networks), place]
      .filter((part) => part !== '')
      .join(', ')
  const readers = ({ readings }: Reply, { text }: Sent) => {
    const agreed = readings.filter((one) => one.says === 'agreed' && one.text === text)
    return [...new Set(agreed.map(({ by }) => facts.nameOf(by)))]
  }
  const senders = ({ by, others }: Sent) =>
    [...new Set([by, ...others.map((other) => other.by)])].map(facts.nameOf)
  const unread = (reply: Reply, { others, ...first }: Sent) => [
    ...new Set([first, ...others].flatMap((mark) => sentUnread(reply, mark)).map(facts.nameOf)),
  ]
  return (
    <Show when={shown()}>
      {(one) => (
        <article class="fact" aria-label={words().replies.sent.name}>
          <FactAvatar by={one().sent.by} />
          <div class="fact-body">
            <p class="fact-head">
              <b>{formats().list(senders(one().sent))}</b>
              <span class="fact-deed">
                {words().replies.sent.head(where(one().sent), senders(one().sent).length)}
              </span>
              <FactTime at={one().sent.at} />
            </p>
            <p class="sent-text">{one().sent.text}</p>
            <For each={one().sent.others.filter(({ text }) => text !== one().sent.text)}>
              {({ by, text }) => (
                <>
                  <p class="sent-other">{words().replies.sent.otherText(facts.nameOf(by))}</p>
                  <p class="sent-text">{text}</p>
                </>
              )}
            </For>
            <div class="sent-foot">
              <Show when={unread(one().reply, one().sent).length > 0}>
                <strong class="sent-unread">
                  {words().replies.sent.unread(formats().list(unread(one().reply, one().sent)))}
                </strong>
              </Show>
              <Show when={readers(one().reply, one().sent).length > 0}>
                <span>
                  {words().replies.sent.readBy(formats().list(readers(one().reply, one().sent)))}
                </span>
              </Show>
              <Show when={one().reply.overrides.at(-1)}>
                {(override) => (
                  <span>
                    {words().replies.sent.didNotWait(
                      facts.nameOf(override().by),
                      override().reason,
                    )}
                  </span>
                )}
              </Show>
              <Address id={props.id} link={one().sent.link} />
            </div>
          </div>
        </article>
      )}
    </Show>
  )
}

/** Where the answer stands: said when it was sent, or afterwards. */
function Address(props: { readonly id: string; readonly link: string | null }) {
  const workspace = useWorkspace()
  const words = useWords()
  const commands = createReplyCommands(workspace)
  const [typed, setTyped] = createSignal<string | null>(null)
  const href = () => webLink(props.link ?? '')
  const save = () => {
    commands.locate(props.id, typed() ?? '')
    setTyped(null)
  }
  return (
    <Show
      when={props.link}
      fallback={
        <Show when={commands.mayChange()}>
          <Show
            when={typed() !== null}
            fallback={
              <Button look="ghost" size="small" onClick={() => setTyped('')}>
                {words().replies.sent.addLink}
              </Button>
            }
          >
            <form
              onSubmit={(event) => {
                event.preventDefault()
                save()
              }}
            >
              <input
                ref={(element) => queueMicrotask(() => element.focus())}
                class="input"
                type="url"
                placeholder="https://"
                maxLength={2000}
                aria-label={words().replies.sent.linkLabel}
                value={typed() ?? ''}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
              <Button type="submit" size="small">
                {words().replies.sent.saveLink}
              </Button>
            </form>
          </Show>
        </Show>
      }
    >
      <Show when={href()} fallback={<span>{props.link}</span>}>
        {(address) => (
          <a class="link" href={address()} target="_blank" rel="noreferrer noopener">
            <Icon of={externalLink} size="dense" />
            {words().replies.sent.see}
          </a>
        )}
      </Show>
    </Show>
  )
}
