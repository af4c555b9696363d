import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { notedName } from '#shared/domain/moderation/noted-person.ts'
import { useFacts } from './facts.ts'
import { personHref } from './person-href.ts'

/** Whose files were merged into this one; each can be taken out again, as it was. */
export function Members(props: { readonly file: NotedFile }) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const merged = () => props.file.members.slice(1)
  return (
    <Show when={merged().length > 0}>
      <section class="members" aria-label={words().noted.members}>
        <h3>{words().noted.members}</h3>
        <ul>
          <For each={merged()}>
            {(one) => (
              <li>
                <div class="grow">
                  <b>{notedName(one)}</b>
                  <small>
                    {formats().list(
                      one.handles.map(({ network }) => networkName(network, words().networks)),
                    )}
                  </small>
                </div>
                <Show when={facts.mayChange()}>
                  <Button
                    size="small"
                    aria-label={words().noted.splitOff(notedName(one))}
                    onClick={() => facts.people.splitOff(one.id)}
                  >
                    {words().noted.splitOffShort}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <p class="hint">{words().noted.splitOffHint}</p>
      </section>
    </Show>
  )
}

/** Another file has one of these accounts: most likely the same person, noted twice. */
export function Twins(props: { readonly file: NotedFile; readonly twins: readonly NotedFile[] }) {
  const facts = useFacts()
  const words = useWords()
  return (
    <For each={props.twins}>
      {(twin) => (
        <p class="person-twin" role="status">
          <span class="grow">{words().noted.twin(twin.name)}</span>
          <Show when={facts.mayChange()}>
            <Button size="small" onClick={() => facts.people.merge(props.file.id, twin.id)}>
              {words().noted.merge}
            </Button>
          </Show>
        </p>
      )}
    </For>
  )
}

/** Somebody is called alike elsewhere: whether they are one, a moderator says, and it is asked once. */
export function Alike(props: { readonly file: NotedFile; readonly others: readonly NotedFile[] }) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const where = ({ handles }: NotedFile) =>
    formats().list([
      ...new Set(handles.map(({ network }) => networkName(network, words().networks))),
    ])
  return (
    <For each={props.others.map(({ id }) => id)}>
      {(id) => (
        <Show when={props.others.find((one) => one.id === id)}>
          {(other) => (
            <div class="person-twin" role="status">
              <span class="grow">
                <a class="link" href={personHref(facts.workspace.id, id)}>
                  {words().noted.alike(other().name, where(other()))}
                </a>
              </span>
              <Show when={facts.mayChange()}>
                <Button
                  size="small"
                  aria-label={words().noted.mergeFileOf(other().name)}
                  onClick={() => facts.people.merge(props.file.id, id)}
                >
                  {words().noted.merge}
                </Button>
                <Button
                  size="small"
                  look="ghost"
                  onClick={() => facts.people.keepApart(props.file.id, id)}
                >
                  {words().noted.keepApart}
                </Button>
              </Show>
            </div>
          )}
        </Show>
      )}
    </For>
  )
}
