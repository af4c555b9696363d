import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import type { PublishedCharter } from '#shared/domain/moderation/charter.ts'
import { useCharter } from './charter-context.ts'
import { Differences } from './Differences.tsx'
import { Proposals } from './Proposals.tsx'
import { Twins } from './Twins.tsx'

/** Every version that was ever in force, the newest first. */
export function Versions() {
  const { view } = useCharter()
  return (
    <>
      <Twins />
      <Proposals />
      <ol class="charter-versions">
        <For each={view.versions().map(({ id }) => id)}>
          {(id) => (
            <Show when={view.versions().find((one) => one.id === id)}>
              {(version) => <OneVersion of={version()} />}
            </Show>
          )}
        </For>
      </ol>
    </>
  )
}

function OneVersion(props: { readonly of: PublishedCharter }) {
  const { view, say, go } = useCharter()
  const words = useWords()
  const formats = useFormats()
  const name = () => say.name(props.of)
  const isInForce = () => props.of.id === view.inForce()?.id
  return (
    <li class="charter-version">
      <header>
        <h2>
          {words().charter.version(name())}
          <Show when={isInForce()}>
            <span class="charter-tag">{words().charter.isInForce}</span>
          </Show>
        </h2>
        <Button
          size="small"
          aria-label={words().charter.read(name())}
          onClick={() => go('reading', isInForce() ? undefined : props.of.id)}
        >
          {words().charter.read(name())}
        </Button>
      </header>
      <p class="charter-facts">
        <span>{words().charter.publishedOn(formats().instant(props.of.published.at))}</span>
        <Show when={props.of.createdBy !== props.of.published.by}>
          <span>{words().charter.writtenBy(say.who(props.of.createdBy))}</span>
        </Show>
        <span>{words().charter.approvedBy(say.who(props.of.published.by))}</span>
        <code title={words().charter.fingerprint}>{props.of.hash.slice(0, 12)}</code>
      </p>
      <Show when={props.of.note}>
        <p class="charter-note">{props.of.note}</p>
      </Show>
      <Show when={view.since(props.of)} fallback={<p class="hint">{words().charter.first}</p>}>
        {(since) => (
          <Disclosure summary={words().charter.from(say.name(since().from))}>
            <Differences of={since().changes} />
          </Disclosure>
        )}
      </Show>
    </li>
  )
}
