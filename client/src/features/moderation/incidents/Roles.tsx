import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { NamePicker } from '#client/ui/NamePicker.tsx'
import { Popover } from '#client/ui/Popover.tsx'
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
  /** Who had a part before they could no longer open it. */
  const othersIn = (people: readonly string[]) =>
    people
      .filter((id) => !members().some((one) => one.id === id))
      .map((id) => ({ id, name: say.first(id) }))
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
            <Show when={view.mayChange()}>
              <HandOver incident={props.incident} members={members()} />
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
                    known={[...members(), ...othersIn(props.incident.roles[role])]}
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

/** The lead goes to somebody else, by whoever says so: the log keeps it. */
function HandOver(props: {
  readonly incident: Incident
  readonly members: readonly { readonly id: string; readonly name: string }[]
}) {
  const { view } = useIncident()
  const workspace = useWorkspace()
  const words = useWords()
  const [to, setTo] = createSignal('')
  const others = () =>
    props.members.filter(({ id }) => id !== props.incident.pilot && id !== workspace.me.id)
  return (
    <Show when={others().length > 0}>
      <Popover
        label={words().incidents.handOver}
        class="floating-roomy"
        trigger={(attributes) => (
          <Button {...attributes} size="small" look="ghost">
            {words().incidents.handOver}
          </Button>
        )}
      >
        {(close) => (
          <form
            class="incident-form"
            onSubmit={(event) => {
              event.preventDefault()
              if (to() === '') return
              view.course.setPilot(props.incident, to())
              setTo('')
              close()
            }}
          >
            <SelectField
              label={words().incidents.handOverTo}
              value={to()}
              options={[
                { value: '', label: words().incidents.handOverChoose },
                ...others().map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={setTo}
            />
            <Button type="submit" size="small" look="primary">
              {words().incidents.handOver}
            </Button>
          </form>
        )}
      </Popover>
    </Show>
  )
}
