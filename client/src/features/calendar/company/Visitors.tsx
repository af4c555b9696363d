import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar, type PersonState } from '#client/ui/Avatar.tsx'
import { useCalendar } from '../calendar-context.ts'
import type { Visitor } from './company.ts'

/** Who else is on the calendar. */
export function Visitors(props: { readonly size?: 'small' }) {
  const { company } = useCalendar()
  const words = useWords()
  return (
    <span class="visitors">
      <For each={company.here()}>
        {(visitor) => (
          <Avatar
            person={visitor}
            state={stateOf(visitor)}
            label={words().spoken.hereOn(visitor.name)}
            {...(props.size && { size: props.size })}
          />
        )}
      </For>
    </span>
  )
}

function stateOf({ away, doing }: Visitor): PersonState {
  return away ? 'away' : doing === 'looking' ? 'here' : 'writing'
}
