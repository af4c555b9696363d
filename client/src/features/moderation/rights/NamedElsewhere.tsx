import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Naming } from '#shared/domain/moderation/still-naming.ts'
import { recordPlace } from './record-place.ts'
import { wordFor } from './word-for.ts'

/** As many as anybody reads before they press a button; the others are masked like those. */
const SHOWN = 50

/** What stays and names who is about to be erased: the name is taken out of it, unless somebody leaves or rewrites it. */
export function NamedElsewhere(props: {
  readonly naming: readonly Naming[]
  /** Ids of records in which it stays. */
  readonly left: ReadonlySet<string>
  readonly onLeave: (left: ReadonlySet<string>) => void
}) {
  const { words } = useI18n()
  const leave = (id: string, stays: boolean) => {
    const left = new Set(props.left)
    if (stays) left.add(id)
    else left.delete(id)
    props.onLeave(left)
  }
  return (
    <section class="named-elsewhere" aria-labelledby="named-elsewhere">
      <h3 id="named-elsewhere">{words().rights.naming(props.naming.length)}</h3>
      <p class="muted">{words().rights.namingDetail(words().rights.erasedName)}</p>
      <ul>
        <For each={props.naming.slice(0, SHOWN)}>
          {(one) => (
            <li>
              <Where of={one}>
                {(said) => (
                  <label class="check">
                    <input
                      class="check-box"
                      type="checkbox"
                      checked={!props.left.has(one.found.id)}
                      onChange={(event) => leave(one.found.id, !event.currentTarget.checked)}
                    />
                    {said}
                  </label>
                )}
              </Where>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.naming.length > SHOWN}>
        <p class="hint">{words().rights.namingMore(props.naming.length - SHOWN)}</p>
      </Show>
    </section>
  )
}

/** What this person may not change: somebody else has to. */
export function NamedBeyond(props: { readonly beyond: readonly Naming[] }) {
  const { words } = useI18n()
  return (
    <section class="named-elsewhere" aria-labelledby="named-beyond">
      <h3 id="named-beyond">{words().rights.namingBeyond}</h3>
      <p class="muted">{words().rights.namingBeyondDetail}</p>
      <ul>
        <For each={props.beyond}>
          {(one) => (
            <li>
              <Where of={one}>{(said) => said}</Where>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

function Where(props: {
  readonly of: Naming
  readonly children: (said: JSX.Element) => JSX.Element
}) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const kind = () =>
    wordFor(words().rights.kinds, props.of.found.collection) ?? words().rights.kinds.others
  return (
    <>
      {props.children(
        <span>
          <b>{kind()}</b>{' '}
          <q>
            {props.of.excerpt[0]}
            <mark>{props.of.excerpt[1]}</mark>
            {props.of.excerpt[2]}
          </q>
        </span>,
      )}
      <Show when={recordPlace(props.of.found)}>
        {(path) => (
          <A class="link" href={`/w/${workspace.id}${path()}`}>
            {words().rights.namingOpen}
          </A>
        )}
      </Show>
    </>
  )
}
