import { For } from 'solid-js'
import { initialsOf, type Person } from './people.ts'
import './Avatar.css'

export type PersonState = 'here' | 'writing' | 'away'

export interface AvatarProps {
  readonly person: Pick<Person, 'name' | 'hue'>
  /** Filled when here, with a ring when writing, an outline when away. */
  readonly state?: PersonState
  readonly size?: 'tiny' | 'small' | 'large' | 'huge'
  /** Replaces the name where the state is to be read too: "Inès Benali, writes". */
  readonly label?: string
}

export function Avatar(props: AvatarProps) {
  return (
    <span
      class={`avatar person-${props.person.hue} avatar-${props.state ?? 'here'} avatar-${props.size ?? 'usual'}`}
      role="img"
      aria-label={props.label ?? props.person.name}
      title={props.label ?? props.person.name}
    >
      <b aria-hidden="true">{initialsOf(props.person.name)}</b>
    </span>
  )
}

export interface PresentPerson extends Person {
  readonly state?: PersonState
  readonly label?: string
}

export function Avatars(props: {
  readonly people: readonly PresentPerson[]
  readonly size?: AvatarProps['size']
}) {
  return (
    <span class="avatars">
      <For each={props.people}>
        {(person) => (
          <Avatar
            person={person}
            {...(person.state && { state: person.state })}
            {...(person.label && { label: person.label })}
            {...(props.size && { size: props.size })}
          />
        )}
      </For>
    </span>
  )
}
