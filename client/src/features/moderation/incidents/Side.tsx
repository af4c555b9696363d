import { Show } from 'solid-js'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { Frozen } from './Frozen.tsx'
import { useIncident } from './incident-context.ts'
import { LevelPart } from './LevelPart.tsx'
import { Cases } from './LinkedCases.tsx'
import { Mentions } from './Mentions.tsx'
import { Roles } from './Roles.tsx'
import { Team } from './Team.tsx'

/** Beside what happens: how bad it is, who does what, what is stopped, and what belongs to it. */
export function Side(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  return (
    <div class="incident-side">
      <LevelPart incident={props.incident} />
      <Roles incident={props.incident} />
      <Team incident={props.incident} />
      <Show when={view.standing().cleared === null || view.frozen().kind === 'here'}>
        <Frozen incident={props.incident} />
      </Show>
      <Cases incident={props.incident} />
      <Mentions incident={props.incident} />
    </div>
  )
}
