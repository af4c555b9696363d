import { Suspense } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import type { Session } from '#client/workspace/session.ts'
import { Gate, GatePanel } from './Gate.tsx'

const WaysBack = lazyPart(async () => (await import('./pages.ts')).WaysBack)

export const DeviceRemovedPage = lazyPart(
  async () => (await import('./pages.ts')).DeviceRemovedPage,
)

export interface SignedOutGateProps {
  readonly title: string
  readonly detail: string
  /** Where they were, for who comes back from the provider. */
  readonly to?: string
  /** Somebody has come back. */
  readonly onBack: (session: Session) => void | Promise<void>
}

/** Nobody is signed in here; what to do about it depends on how one came. */
export function SignedOutGate(props: SignedOutGateProps) {
  return (
    <Gate cells={1} title={props.title} intro={props.detail}>
      <Suspense>
        <WaysBack to={props.to ?? null} onBack={props.onBack} />
      </Suspense>
    </Gate>
  )
}

export function UnreachableGate(props: { readonly onRetry: () => void }) {
  const words = useWords()
  return (
    <Gate cells={0} title={words().errors.unreachable} intro={words().errors.unreachableDetail}>
      <div class="gate-actions">
        <Button look="primary" onClick={() => props.onRetry()}>
          {words().common.retry}
        </Button>
      </div>
    </Gate>
  )
}

/** An address that leads nowhere. */
export function NotFoundGate() {
  const words = useWords()
  return (
    <Gate cells={0} title={words().errors.notFound} intro={words().errors.notFoundDetail}>
      <WayBack />
    </Gate>
  )
}

/** The same inside the frame of a workspace. */
export function NotFoundPage() {
  const words = useWords()
  return (
    <GatePanel cells={0} title={words().errors.notFound} intro={words().errors.notFoundDetail}>
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
