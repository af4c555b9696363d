import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
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
  const workspace = useWorkspace()
  const { words } = useI18n()
  const kindOf = ({ found }: Naming) =>
    wordFor(words().rights.kinds, found.collection) ?? words().rights.kinds.others
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
              <label class="check">
                <input
                  class="check-box"
                  type="checkbox"
                  checked={!props.left.has(one.found.id)}
                  onChange={(event) => leave(one.found.id, !event.currentTarget.checked)}
                />
                <span>
                  <b>{kindOf(one)}</b>{' '}
                  <q>
                    {one.excerpt[0]}
                    <mark>{one.excerpt[1]}</mark>
                    {one.excerpt[2]}
                  </q>
                </span>
              </label>
              <Show when={recordPlace(one.found)}>
                {(path) => (
                  <A class="link" href={`/w/${workspace.id}/moderation${path()}`}>
                    {words().rights.namingOpen}
                  </A>
                )}
              </Show>
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
