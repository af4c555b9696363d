import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, circle, signature, triangleAlert } from '#client/ui/icons.ts'
import type { ShownHandover } from '#client/workspace/moderation/handover-standings.ts'
import type { Called } from '#client/workspace/people/called.ts'
import type { Signing } from '#shared/domain/moderation/signature.ts'
import type { HandoversView } from './handovers-view.ts'

const ICONS = { none: circle, valid: check, void: triangleAlert } as const

/** One of the two names under it, and whether it still stands for what is written there. */
export function SignatureLine(props: {
  readonly shown: ShownHandover
  readonly view: HandoversView
  readonly as: Signing
  readonly called: Called
  readonly moment: (at: number) => string
  readonly onSign: () => void
}) {
  const { words } = useI18n()
  const state = () => props.shown.standing[props.as]
  const said = () => {
    const now = state()
    if (now.kind === 'none') return words().handovers.unsigned
    const { createdBy, createdAt } = now.signature
    const by = words().handovers.signedBy(props.called.first(createdBy), props.moment(createdAt))
    return now.kind === 'valid' ? by : `${by}, ${words().handovers.isVoid}`
  }
  const action = () => {
    if (state().kind === 'void') return words().handovers.signAgain
    return props.as === 'giver' ? words().handovers.signGiver : words().handovers.signTaker
  }
  const waits = () => {
    if (props.view.maySign(props.shown, props.as) || state().kind === 'valid') return null
    return props.as === 'giver'
      ? words().handovers.onlyGiver(props.called.within(props.shown.handover.giver))
      : words().handovers.takerWaits
  }
  return (
    <>
      <p class={`signature signature-${state().kind}`}>
        <Icon of={ICONS[state().kind]} />
        <span>
          <b>{props.as === 'giver' ? words().handovers.giver : words().handovers.taker}</b>{' '}
          <span role="status">{said()}</span>
        </span>
      </p>
      <Show
        when={props.view.maySign(props.shown, props.as)}
        fallback={<Show when={waits()}>{(why) => <p class="hint">{why()}</p>}</Show>}
      >
        <Button look="primary" icon={signature} onClick={props.onSign}>
          {action()}
        </Button>
      </Show>
    </>
  )
}
