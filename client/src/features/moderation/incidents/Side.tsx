import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { megaphone, siren } from '#client/ui/icons.ts'
import { NamePicker } from '#client/ui/NamePicker.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { LONGEST_ALERT } from '#shared/domain/moderation/alert.ts'
import { INCIDENT_ROLES, type Incident } from '#shared/domain/moderation/incident.ts'
import type { Level } from '#shared/domain/moderation/level.ts'
import { LONGEST_ENTRY } from '#shared/domain/moderation/log-entry.ts'
import { useIncident } from './incident-context.ts'
import { LevelChoice } from './LevelChoice.tsx'
import { LevelMark } from './LevelMark.tsx'
import { Mentions } from './Mentions.tsx'

/** Beside what happens: how bad it is, who does what, what is stopped, and what belongs to it. */
export function Side(props: { readonly incident: Incident }) {
  return (
    <div class="incident-side">
      <LevelPart incident={props.incident} />
      <Roles incident={props.incident} />
      <Team incident={props.incident} />
      <Frozen incident={props.incident} />
      <Cases incident={props.incident} />
      <Mentions incident={props.incident} />
    </div>
  )
}

function LevelPart(props: { readonly incident: Incident }) {
  const { view, say } = useIncident()
  const words = useWords()
  const [changes, setChanges] = createSignal(false)
  const [level, setLevel] = createSignal<Level>(3)
  const [why, setWhy] = createSignal('')
  const begin = () => {
    setLevel(view.standing().level)
    setWhy('')
    setChanges(true)
  }
  return (
    <section class="incident-part" aria-label={words().incidents.level}>
      <h3>{words().incidents.level}</h3>
      <ol class="level-history" aria-label={words().incidents.levelHistory}>
        <For each={view.standing().levels.toReversed()}>
          {(change, index) => (
            <li>
              <LevelMark level={change.level} over={index() > 0} />
              <small>
                {say.who(change.by)}, {say.moment(change.at)}
              </small>
              <Show when={change.why}>
                <p>{change.why}</p>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={view.mayChange() && view.standing().cleared === null}>
        <Show
          when={changes()}
          fallback={
            <Button size="small" onClick={begin}>
              {words().incidents.changeLevel}
            </Button>
          }
        >
          <form
            class="incident-form"
            onSubmit={(event) => {
              event.preventDefault()
              if (level() !== view.standing().level)
                view.course.setLevel(props.incident, level(), why())
              setChanges(false)
            }}
          >
            <LevelChoice level={level()} onChange={setLevel} />
            <TextField
              label={words().incidents.why}
              placeholder={words().incidents.whyExample}
              autocomplete="off"
              maxLength={LONGEST_ENTRY}
              value={why()}
              onInput={setWhy}
            />
            <div class="incident-do">
              <Button type="submit" look="primary" size="small">
                {words().incidents.setLevel(level())}
              </Button>
              <Button look="ghost" size="small" onClick={() => setChanges(false)}>
                {words().incidents.cancel}
              </Button>
            </div>
          </form>
        </Show>
      </Show>
    </section>
  )
}

function Roles(props: { readonly incident: Incident }) {
  const { view, say } = useIncident()
  const workspace = useWorkspace()
  const words = useWords()
  const members = () =>
    workspace.members().map((member) => ({ id: member.id, name: workspace.called(member) }))
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
            {say.who(props.incident.pilot)}
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

/** What the banner says to everybody; it is written apart from the title, which may name people. */
function Team(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const words = useWords()
  const [title, setTitle] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const mayTell = () => view.mayChange() && view.standing().cleared === null
  return (
    <section class="incident-part" aria-label={words().incidents.team}>
      <h3>{words().incidents.team}</h3>
      <Show
        when={view.alert()}
        fallback={
          <>
            <p class="hint">{words().incidents.teamNothing}</p>
            <Show when={mayTell()}>
              <form
                class="incident-form"
                onSubmit={(event) => {
                  event.preventDefault()
                  setTried(true)
                  view.course.tell(props.incident, view.standing().level, title())
                }}
              >
                <TextField
                  label={words().incidents.tellTeam}
                  placeholder={words().incidents.tellExample}
                  hint={words().incidents.tellHint}
                  error={tried() && title().trim() === '' ? words().incidents.tellMissing : null}
                  autocomplete="off"
                  maxLength={LONGEST_ALERT}
                  value={title()}
                  onInput={setTitle}
                />
                <Button type="submit" size="small" icon={megaphone}>
                  {words().incidents.tell}
                </Button>
              </form>
            </Show>
          </>
        }
      >
        {(alert) => <p class="incident-told">{alert().title}</p>}
      </Show>
    </section>
  )
}

function Frozen(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const workspace = useWorkspace()
  const words = useWords()
  const [asks, setAsks] = createSignal(false)
  const sentence = () => {
    const { kind, held } = view.frozen()
    if (kind === 'here') return words().incidents.freezeHeld(held)
    if (kind === 'elsewhere') return words().incidents.freezeOthers
    return kind === 'lifted' ? words().incidents.freezeLifted : words().incidents.freezeNone
  }
  const mayBegin = () =>
    view.standing().cleared === null && ['none', 'lifted'].includes(view.frozen().kind)
  const begin = () => {
    setAsks(false)
    view.course.freeze(props.incident, {
      // The whole team reads it on every page.
      reason: view.alert()?.title ?? words().incidents.one,
      until: null,
      channels: [],
      campaigns: [],
    })
  }
  return (
    <section class="incident-part" aria-label={words().incidents.freeze}>
      <h3>{words().incidents.freeze}</h3>
      <p>{sentence()}</p>
      <Show when={view.frozen().kind === 'here' || view.frozen().kind === 'elsewhere'}>
        <LinkButton size="small" href={`/w/${workspace.id}/freeze`}>
          {words().incidents.freezeSee}
        </LinkButton>
      </Show>
      <Show when={mayBegin()}>
        <Show
          when={view.mayFreeze()}
          fallback={<p class="hint">{words().incidents.freezeMayNot}</p>}
        >
          <Show
            when={asks()}
            fallback={
              <Button size="small" icon={siren} onClick={() => setAsks(true)}>
                {words().incidents.freezeBegin}
              </Button>
            }
          >
            <p role="status">{words().incidents.freezeAsk}</p>
            <div class="incident-do">
              <Button size="small" onClick={() => setAsks(false)}>
                {words().incidents.cancel}
              </Button>
              <Button size="small" look="danger" onClick={begin}>
                {words().incidents.freezeDo}
              </Button>
            </div>
          </Show>
        </Show>
      </Show>
    </section>
  )
}

function Cases(props: { readonly incident: Incident }) {
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
