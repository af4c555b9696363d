import { Show } from 'solid-js'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { Frozen } from './Frozen.tsx'
import { useIncident } from './incident-context.ts'
import { LevelPart } from './LevelPart.tsx'
import { Cases } from './LinkedCases.tsx'
import { Mentions } from './Mentions.tsx'
import { Roles } from './Roles.tsx'
import { Team } from './Team.tsx'

/** How bad it is, what is stopped, and who does what. */
export function Steering(props: {
  readonly incident: Incident
  /** What was before is folded away, where there is little room. */
  readonly folded?: boolean
}) {
  const { view } = useIncident()
  return (
    <>
      <LevelPart incident={props.incident} folded={props.folded ?? false} />
      <Show when={view.standing().cleared === null || view.frozen().kind === 'here'}>
        <Frozen incident={props.incident} />
      </Show>
      <Roles incident={props.incident} />
    </>
  )
}

/** What the team is told, and what belongs to it. */
export function Told(props: { readonly incident: Incident }) {
  return (
    <>
      <Team incident={props.incident} />
      <Cases incident={props.incident} />
      <Mentions incident={props.incident} />
    </>
  )
}
