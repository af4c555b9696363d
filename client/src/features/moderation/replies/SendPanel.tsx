import { createSignal, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, copy, externalLink } from '#client/ui/icons.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { isNetwork, NETWORKS } from '#shared/domain/network.ts'
import { writingAddress } from '#shared/domain/networks/writing-pages.ts'
import type { DraftView } from './draft-view.ts'
import { useReplies } from './replies-context.ts'

const SAID_MS = 4_000

/** Copy, open the network, say where it was said. */
export function SendPanel(props: { readonly of: DraftView; readonly onClose: () => void }) {
  const { view, copy: toClipboard } = useReplies()
  const words = useWords()
  const [copied, setCopied] = createSignal<boolean | null>(null)
  const [network, setNetwork] = createSignal(view.network() ?? '')
  const [place, setPlace] = createSignal(view.shown()?.place ?? '')
  const [link, setLink] = createSignal('')
  let panel: HTMLFormElement | undefined
  onMount(() => panel?.querySelector('button')?.focus())
  const take = async () => {
    const done = await toClipboard(props.of.text())
    setCopied(done)
    if (done) view.environment.after(SAID_MS, () => setCopied(null))
  }
  /** The message itself, else where one writes on its network. */
  const door = () => {
    const message = webLink(view.shown()?.link ?? '')
    if (message) return { address: message, label: words().replies.sending.openMessage }
    const address = writingAddress(network(), props.of.text())?.address ?? null
    const name = networkName(network(), words().networks)
    return address === null ? null : { address, label: words().replies.sending.open(name) }
  }
  const networks = () => {
    const known = NETWORKS.map((id) => ({ value: id, label: networkName(id, words().networks) }))
    const isOther = network() !== '' && !isNetwork(network())
    return [
      { value: '', label: words().replies.sending.noNetwork },
      ...known,
      ...(isOther ? [{ value: network(), label: network() }] : []),
    ]
  }
  const send = () => {
    const where = { network: network() || null, place: place(), link: link().trim() || null }
    view.commands.send(props.of.reply.id, where)
  }
  return (
    <form
      ref={(element) => {
        panel = element
      }}
      class="reply-send"
      aria-label={words().replies.sending.title}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p class="hint">{words().replies.sending.detail}</p>
      <div class="reply-row reply-take">
        <Button icon={copied() ? check : copy} onClick={() => void take()}>
          {words().replies.sending.copy}
        </Button>
        <Show when={door()}>
          {(to) => (
            <a class="button" href={to().address} target="_blank" rel="noreferrer noopener">
              <Icon of={externalLink} />
              {to().label}
            </a>
          )}
        </Show>
        <span role="status" class="hint">
          {copied() === null
            ? ''
            : copied()
              ? words().replies.sending.copied
              : words().replies.sending.refused}
        </span>
      </div>
      <Show when={copied() === false}>
        <textarea
          ref={(field) => requestAnimationFrame(() => field.select())}
          class="input"
          rows="5"
          readonly
          aria-label={words().replies.sending.text}
          value={props.of.text()}
        />
      </Show>
      <div class="reply-where">
        <SelectField
          label={words().replies.sending.network}
          value={network()}
          options={networks()}
          onChange={setNetwork}
        />
        <TextField
          label={words().replies.sending.place}
          placeholder={words().replies.sending.placeExample}
          maxLength={300}
          autocomplete="off"
          value={place()}
          onInput={setPlace}
        />
        <TextField
          label={words().replies.sending.link}
          type="url"
          placeholder="https://"
          maxLength={2000}
          autocomplete="off"
          value={link()}
          onInput={setLink}
        />
      </div>
      <div class="reply-row">
        <span class="hint grow">
          {props.of.unticked() > 0 ? words().replies.sending.unticked(props.of.unticked()) : ''}
        </span>
        <Button look="ghost" size="small" onClick={() => props.onClose()}>
          {words().replies.sending.cancel}
        </Button>
        <Button type="submit" look="primary" icon={check}>
          {words().replies.sending.mark}
        </Button>
      </div>
    </form>
  )
}
