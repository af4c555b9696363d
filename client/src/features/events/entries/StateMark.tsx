import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { ban, circleCheck, circleDashed, logOut } from '#client/ui/icons.ts'
import type { EntryState } from './entries-view.ts'

const ICONS: Readonly<Record<EntryState, string>> = {
  pending: circleDashed,
  eligible: circleCheck,
  refused: ban,
  withdrawn: logOut,
}

/** What the team has decided, by a shape and a word. */
export function StateMark(props: { readonly state: EntryState }) {
  const words = useWords()
  return (
    <span class={`entry-state entry-state-${props.state}`}>
      <Icon of={ICONS[props.state]} size="dense" />
      {words().entries.one[props.state]}
    </span>
  )
}
