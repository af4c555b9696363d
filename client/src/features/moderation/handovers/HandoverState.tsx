import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, hourglass, pencil, triangleAlert } from '#client/ui/icons.ts'
import type { HandoverStanding } from '#shared/domain/moderation/signature.ts'

const ICONS = { draft: pencil, given: hourglass, taken: check, void: triangleAlert } as const

export function HandoverState(props: { readonly standing: HandoverStanding }) {
  const words = useWords()
  return (
    <span class={`handover-state handover-${props.standing.kind}`}>
      <Icon of={ICONS[props.standing.kind]} size="dense" />
      {words().handovers.states[props.standing.kind]}
    </span>
  )
}
