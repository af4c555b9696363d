import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { NamePicker } from '#client/ui/NamePicker.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { useIncident } from './incident-context.ts'

/** Cases of the inbox that belong to it. */
export function Cases(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const workspace = useWorkspace()
  const words = useWords()
  const known = () => [
    ...view.linkable(),
    ...view.cases().map(({ id, name }) => ({ id, name: name ?? words().incidents.caseGone })),
  ]
  const unique = () => [...new Map(known().map((one) => [one.id, one])).values()]
  const link = (name: string) => {
    const found = view.linkable().find((one) => one.name === name)
    if (found) view.commands.linkCase(props.incident.id, found.id)
  }
  const href = (id: string) => `/w/${workspace.id}/moderation/case/${id}`
  return (
    <section class="incident-part" aria-label={words().incidents.cases}>
      <h3>{words().incidents.cases}</h3>
      <Show when={view.mayChange()} fallback={<ReadCases />}>
        <NamePicker
          label={words().incidents.casesAdd}
          placeholder={words().incidents.casesNone}
          known={unique()}
          chosen={props.incident.cases}
          onlyKnown={words().incidents.onlyKnownCases}
          hrefOf={href}
          onAdd={link}
          onRemove={(id) => view.commands.unlinkCase(props.incident.id, id)}
        />
      </Show>
    </section>
  )
}

/** The same for who may not change it. */
function ReadCases() {
  const { view } = useIncident()
  const workspace = useWorkspace()
  const words = useWords()
  return (
    <ul class="incident-cases">
      <For each={view.cases()} fallback={<li class="hint">{words().incidents.casesNone}</li>}>
        {(one) => (
          <li>
            <Show when={one.name} fallback={words().incidents.caseGone}>
              {(name) => (
                <a class="link" href={`/w/${workspace.id}/moderation/case/${one.id}`}>
                  {name()}
                </a>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
