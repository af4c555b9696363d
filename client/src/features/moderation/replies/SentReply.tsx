import { createSignal, Show } from 'solid-js'
import { createReplyCommands } from '#client/commands/moderation/replies.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import type { Reply, Sent } from '#shared/domain/moderation/reply.ts'
import { FactAvatar, FactTime } from '../people/FactAuthor.tsx'
import { useFacts } from '../people/facts.ts'
import './Replies.css'

/** In the timeline of a case: who replied what, where and when, and whether they waited. */
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
  return (
    <Show when={shown()}>
      {(one) => (
        <article class="fact" aria-label={words().replies.sent.name}>
          <FactAvatar by={one().sent.by} />
          <div class="fact-body">
            <p class="fact-head">
              <b>{facts.nameOf(one().sent.by)}</b>
              <span class="fact-deed">{words().replies.sent.head(where(one().sent))}</span>
              <FactTime at={one().sent.at} />
            </p>
            <p class="sent-text">{one().sent.text}</p>
            <div class="sent-foot">
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
