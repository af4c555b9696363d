import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { NamePicker } from '#client/ui/NamePicker.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'
import { INCIDENT_ROLES, type Incident } from '#shared/domain/moderation/incident.ts'
import { useIncident } from './incident-context.ts'

/** Who leads, who speaks, who watches, who decides. */
export function Roles(props: { readonly incident: Incident }) {
  const { view, say } = useIncident()
  const workspace = useWorkspace()
  const words = useWords()
  const moderators = createModerators(workspace)
  /** Who may open it: a part that was given to anybody else is nobody's. */
  const members = () =>
    moderators().map((member) => ({ id: member.id, name: workspace.called(member) }))
  const give = (role: (typeof INCIDENT_ROLES)[number], name: string) => {
    const member = members().find((one) => one.name === name)
    if (member) view.commands.give(props.incident.id, role, member.id)
  }
  return (
    <section class="incident-part" aria-label={words().incidents.roles}>
      <h3>{words().incidents.roles}</h3>
      <dl class="incident-roles">
        <div>
          <dt>{words().incidents.pilot}</dt>
          <dd class="incident-pilot">
            {say.first(props.incident.pilot)}
            <Show when={view.mayChange() && props.incident.pilot !== workspace.me.id}>
              <Button
                size="small"
                onClick={() => view.course.setPilot(props.incident, workspace.me.id)}
              >
                {words().incidents.steer}
              </Button>
            </Show>
          </dd>
        </div>
        <For each={INCIDENT_ROLES}>
          {(role) => (
            <div>
              <Show
                when={view.mayChange()}
                fallback={
                  <>
                    <dt>{words().incidents.roleNames[role]}</dt>
                    <dd>
                      {props.incident.roles[role].map(say.who).join(', ') ||
                        words().incidents.nobody}
                    </dd>
                  </>
                }
              >
                <dt class="visually-hidden">{words().incidents.roleNames[role]}</dt>
                <dd>
                  <NamePicker
                    label={words().incidents.roleNames[role]}
                    placeholder={words().incidents.roleAdd}
                    known={members()}
                    chosen={props.incident.roles[role]}
                    onlyKnown={words().incidents.onlyMembers}
                    onAdd={(name) => give(role, name)}
                    onRemove={(person) => view.commands.take(props.incident.id, role, person)}
                  />
                </dd>
              </Show>
            </div>
          )}
        </For>
      </dl>
    </section>
  )
}
