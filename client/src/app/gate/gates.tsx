import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { Gate } from './Gate.tsx'

/** Nobody is signed in here; what to do about it depends on how one came. */
export function SignedOutGate(props: { readonly title: string; readonly detail: string }) {
  return <Gate cells={1} title={props.title} intro={props.detail} />
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

export function NotFoundGate() {
  const words = useWords()
  return (
    <Gate cells={0} title={words().errors.notFound} intro={words().errors.notFoundDetail}>
      <div class="gate-actions">
        <LinkButton look="primary" href="/">
          {words().errors.backToCalendar}
        </LinkButton>
      </div>
    </Gate>
  )
}
