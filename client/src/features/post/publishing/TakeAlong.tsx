import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, copy, externalLink, octagonAlert } from '#client/ui/icons.ts'
import { Said } from '#client/ui/Said.tsx'
import { usePost } from '../post-context.ts'
import type { PublishingRow } from './publishing-view.ts'

const SAID_MS = 4000

/** The text to copy, and the network to open with it. */
export function TakeAlong(props: { readonly of: PublishingRow; readonly onTaken: () => void }) {
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
  const copyLook = () => ({
    size: 'small' as const,
    icon: copied() ? check : copy,
    'data-take': 'copy',
  })
  return (
    <>
      <span class="publishing-take">
        <Show
          when={props.of.page}
          fallback={
            <Button
              {...copyLook()}
              aria-label={words().publishing.copyFor(props.of.name)}
              onClick={() => {
                void take()
                props.onTaken()
              }}
            >
              {words().publishing.copy}
            </Button>
          }
        >
          {(page) => (
            <>
              <IconButton
                {...copyLook()}
                label={words().publishing.copyFor(props.of.name)}
                onClick={() => void take()}
              />
              <a
                class="button button-small"
                data-take="open"
                href={page().address}
                target="_blank"
                rel="noreferrer noopener"
                onClick={() => {
                  if (!page().isFilled) void take()
                  props.onTaken()
                }}
              >
                <Icon of={externalLink} />
                {page().isFilled
                  ? words().publishing.open(page().name)
                  : words().publishing.copyAndOpen(page().name)}
              </a>
            </>
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
