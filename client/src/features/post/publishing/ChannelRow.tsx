import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { glyphClass } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, copy, externalLink, octagonAlert, x } from '#client/ui/icons.ts'
import { Said } from '#client/ui/Said.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { usePost } from '../post-context.ts'
import { AppearedAt } from './AppearedAt.tsx'
import type { PublishingRow, PublishingView } from './publishing-view.ts'

const SAID_MS = 4000

/** One channel: its text to take along, the way there, and whether it has appeared. */
export function ChannelRow(props: { readonly of: PublishingRow; readonly view: PublishingView }) {
  const words = useWords()
  let row: HTMLLIElement | undefined
  /** Whoever pressed a button that is gone goes on in the row. */
  const goOn = (control: string) => row?.querySelector<HTMLElement>(control)?.focus()
  const mark = () => {
    props.view.mark(props.of.channel)
    // A field would bring up the keyboard of a phone, over what was just said.
    goOn(window.matchMedia('(pointer: coarse)').matches ? 'button' : 'input')
  }
  const unmark = () => {
    props.view.unmark(props.of.channel)
    goOn('.publishing-mark')
  }
  return (
    <li
      ref={(element) => {
        row = element
      }}
      class="publishing-row"
    >
      <span class="publishing-channel">
        <span class={glyphClass(props.of.network)} aria-hidden="true" />
        <b class="ellipsis">{props.of.name}</b>
      </span>
      <Show
        when={props.of.publication}
        fallback={
          <Show
            when={!props.of.isHeld}
            fallback={
              <span class="publishing-held">
                <StatusMark status="paused" />
                {words().freeze.post.row}
              </span>
            }
          >
            <Take of={props.of} />
            <Show when={props.view.mayMark()}>
              <Button
                size="small"
                class="publishing-mark"
                aria-label={words().publishing.markOn(props.of.name)}
                icon={check}
                onClick={mark}
              >
                {words().publishing.mark}
              </Button>
            </Show>
          </Show>
        }
      >
        {(publication) => (
          <>
            <span class="publishing-done">
              <Icon of={check} size="dense" />
              {words().publishing.marked}
            </span>
            <AppearedAt
              name={props.of.name}
              address={publication().address}
              locked={!props.view.mayMark()}
              onChange={(address) => props.view.locate(props.of.channel, address)}
            />
            <Show when={props.view.mayMark() && props.view.stage() !== 'out'}>
              <IconButton
                look="ghost"
                size="small"
                icon={x}
                label={words().publishing.unmark(props.of.name)}
                onClick={unmark}
              />
            </Show>
          </>
        )}
      </Show>
    </li>
  )
}

/** The text to copy, and the network to open with it. */
function Take(props: { readonly of: PublishingRow }) {
  const { copy: toClipboard, environment } = usePost()
  const words = useWords()
  const [copied, setCopied] = createSignal<boolean | null>(null)
  const take = async () => {
    const done = await toClipboard(props.of.text)
    setCopied(done)
    if (done) environment.after(SAID_MS, () => setCopied(null))
  }
  const said = () => {
    if (copied() === null) return null
    return copied() ? words().publishing.copied : words().publishing.refused
  }
  return (
    <>
      <span class="publishing-take">
        <Button
          size="small"
          icon={copied() ? check : copy}
          aria-label={words().publishing.copyFor(props.of.name)}
          onClick={() => void take()}
        >
          {words().publishing.copy}
        </Button>
        <Show when={props.of.page}>
          {(page) => (
            <a
              class="button button-small"
              href={page().address}
              target="_blank"
              rel="noreferrer noopener"
            >
              <Icon of={externalLink} />
              {words().publishing.open(page().name)}
            </a>
          )}
        </Show>
      </span>
      <div class="publishing-notes">
        <span role="status" class="publishing-said">
          {said()}
        </span>
        <Show when={copied() === false}>
          <textarea
            ref={(field) => requestAnimationFrame(() => field.select())}
            class="input publishing-text"
            rows="5"
            readonly
            aria-label={words().writing.textFor(props.of.name)}
            value={props.of.text}
          />
        </Show>
        <For each={props.of.wrong}>
          {(sentence) => (
            <span class="publishing-note">
              <Icon of={octagonAlert} size="dense" />
              <span>
                <Said sentence={sentence} />
              </span>
            </span>
          )}
        </For>
      </div>
    </>
  )
}
