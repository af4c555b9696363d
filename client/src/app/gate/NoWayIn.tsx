import { Match, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import type { NobodyHere, Session } from '#client/workspace/session/session.ts'
import { DeviceRemovedPage } from '../access/DeviceRemovedPage.tsx'
import { Gate, GatePanel } from './Gate.tsx'
import { WaysBack } from './sign-in/WaysBack.tsx'

export interface NoWayInProps {
  readonly why: NobodyHere | { readonly kind: 'unknown' }
  /** Of who opened Ruche without an address, nothing has been taken away. */
  readonly at: 'home' | 'workspace'
  /** Where they were, for who comes back from the provider. */
  readonly to?: string
  /** Somebody has come back. */
  readonly onBack: (session: Session) => void | Promise<void>
  readonly onRetry: () => void
}

/** What stands where a workspace would, when nobody can enter it; what to do about it depends on how one came. */
export function NoWayIn(props: NoWayInProps) {
  const words = useWords()
  const removedAt = () => (props.why.kind === 'device-removed' ? props.why.at : undefined)
  return (
    <Switch>
      <Match when={props.why.kind === 'signed-out'}>
        <Gate
          cells={1}
          title={props.at === 'home' ? words().gate.welcomeTitle : words().gate.signedOutTitle}
          intro={words().gate.welcomeNoSession}
        >
          <WaysBack to={props.to ?? null} onBack={props.onBack} />
        </Gate>
      </Match>
      <Match when={removedAt()}>
        {(at) => <DeviceRemovedPage at={at()} to={props.to ?? null} onBack={props.onBack} />}
      </Match>
      <Match when={props.why.kind === 'unreachable'}>
        <Gate cells={0} title={words().gate.unreachable} intro={words().gate.unreachableDetail}>
          <div class="gate-actions">
            <Button look="primary" onClick={() => props.onRetry()}>
              {words().common.retry}
            </Button>
          </div>
        </Gate>
      </Match>
      <Match when={props.why.kind === 'unknown'}>
        <NotFoundGate />
      </Match>
    </Switch>
  )
}

/** An address that leads nowhere. */
export function NotFoundGate() {
  const words = useWords()
  return (
    <Gate cells={0} title={words().gate.notFound} intro={words().gate.notFoundDetail}>
      <WayBack />
    </Gate>
  )
}

/** The same inside the frame of a workspace. */
export function NotFoundPage() {
  const words = useWords()
  return (
    <GatePanel cells={0} title={words().gate.notFound} intro={words().gate.notFoundDetail}>
      <WayBack />
    </GatePanel>
  )
}

function WayBack() {
  const words = useWords()
  return (
    <div class="gate-actions">
      <LinkButton look="primary" href="/">
        {words().errors.backToCalendar}
      </LinkButton>
    </div>
  )
}
