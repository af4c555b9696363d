import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { check, x } from '#client/ui/icons.ts'
import type { CharterVersion } from '#shared/domain/moderation/charter.ts'
import { useCharter } from './charter-context.ts'
import { Differences } from './Differences.tsx'

/** Versions that wait for somebody's approval. */
export function Proposals() {
  const { view } = useCharter()
  return (
    <For each={view.proposed().map(({ id }) => id)}>
      {(id) => (
        <Show when={view.proposed().find((one) => one.id === id)}>
          {(version) => <OneProposal of={version()} />}
        </Show>
      )}
    </For>
  )
}

function OneProposal(props: { readonly of: CharterVersion }) {
  const { view, say, tell } = useCharter()
  const words = useWords()
  const isOwn = () => view.isOwn(props.of)
  const title = () => {
    const when = say.moment(props.of.createdAt)
    return isOwn()
      ? words().charter.proposedOwn(when)
      : words().charter.proposed(say.who(props.of.createdBy), when)
  }
  const approve = () => {
    const made = view.approve(props.of.id)
    if (made) tell(words().charter.publishedToast(say.name(made)))
  }
  return (
    <section class="charter-proposal" aria-label={title()}>
      <p>
        <b>{title()}</b>
        <Show when={props.of.note}>
          <span class="charter-note">{props.of.note}</span>
        </Show>
      </p>
      <Disclosure summary={words().charter.compare}>
        <Differences of={view.changesOf(props.of)} />
      </Disclosure>
      <Show when={view.mayPublish()} fallback={<p class="hint">{words().charter.waits}</p>}>
        <div class="charter-actions">
          <Show
            when={!(isOwn() && props.of.needsOther)}
            fallback={<span class="hint">{words().charter.waits}</span>}
          >
            <Button look="primary" icon={check} onClick={approve}>
              {words().charter.approve}
            </Button>
          </Show>
          <Button icon={x} onClick={() => view.withdraw(props.of.id)}>
            {isOwn() ? words().charter.withdraw : words().charter.reject}
          </Button>
        </div>
      </Show>
    </section>
  )
}
