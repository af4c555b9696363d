import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { isKeyOf } from '#shared/table-keys.ts'
import type { FactEntry, FactGroup } from './handovers-view.ts'

/** What changed, by kind: figures first, and each thing by its name, as it is called now. */
export function Facts(props: {
  readonly groups: readonly FactGroup[]
  readonly moment: (at: number) => string
  readonly now: number
}) {
  const words = useWords()
  return (
    <Show when={props.groups.length > 0} fallback={<p class="hint">{words().handovers.noFacts}</p>}>
      <div class="handover-facts">
        <For each={props.groups}>
          {({ fact, entries }) => (
            <section class="handover-fact">
              <h3>
                <b>{entries.length}</b> {words().handovers.facts[fact]}
              </h3>
              <ul>
                <For each={entries}>
                  {(entry) => (
                    <li>
                      <Name entry={entry} />
                      <Show when={fact === 'due' && entry.deadline}>
                        {(at) => (
                          <small classList={{ 'handover-late': at() < props.now }}>
                            {props.moment(at())}
                          </small>
                        )}
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
      </div>
    </Show>
  )
}

function Name(props: { readonly entry: FactEntry }) {
  const words = useWords()
  const workspace = useWorkspace()
  const name = () =>
    [measure(), props.entry.name].filter(Boolean).join(' · ') || words().handovers.factGone
  const measure = () => {
    const { what } = props.entry
    if (what === null) return null
    const known = words().handovers.measures
    return isKeyOf(what, known) ? known[what] : what
  }
  return (
    <Show when={props.entry.path} fallback={<span>{name()}</span>}>
      {(path) => (
        <A class="link" href={`/w/${workspace.id}/moderation${path()}`}>
          {name()}
        </A>
      )}
    </Show>
  )
}
