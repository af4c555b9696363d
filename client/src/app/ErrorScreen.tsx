import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { copy } from '#client/ui/icons.ts'
import { useApp } from './app-context.tsx'
import { describeError, referenceOf } from './error-detail.ts'
import { Gate, GatePanel } from './gate/Gate.tsx'

interface Failed {
  readonly error: unknown
}

/** What is shown instead of an app that failed: what happened, what was kept, what to do. */
export function ErrorScreen(props: Failed) {
  const words = useWords()
  return (
    <Gate cells={3} title={words().errors.title} intro={words().errors.kept}>
      <WaysOut error={props.error} />
    </Gate>
  )
}

/** The same instead of a page, with the frame still around it. */
export function ErrorPage(props: Failed) {
  const words = useWords()
  return (
    <GatePanel cells={3} title={words().errors.title} intro={words().errors.kept}>
      <WaysOut error={props.error} />
    </GatePanel>
  )
}

/** A page that is not on this device yet, and cannot come without a network. */
export function MissingPage(props: { readonly onRetry: () => void }) {
  const words = useWords()
  return (
    <GatePanel cells={0} title={words().errors.missing} intro={words().errors.missingDetail}>
      <div class="gate-actions">
        <Button look="primary" onClick={() => props.onRetry()}>
          {words().common.retry}
        </Button>
      </div>
    </GatePanel>
  )
}

function WaysOut(props: Failed) {
  const { browser } = useApp()
  const words = useWords()
  const [copied, setCopied] = createSignal(false)
  const detail = () => describeError(props.error, browser)
  const copyDetail = async () => setCopied(await browser.copy(detail()))
  // For whoever has the console open; the person sees the reference.
  console.error(props.error)
  return (
    <div class="gate-actions">
      <Button look="primary" onClick={() => browser.reload()}>
        {words().errors.reload}
      </Button>
      <Button icon={copy} onClick={() => void copyDetail()}>
        {copied() ? words().common.copied : words().errors.copyDetail}
      </Button>
      {/* The router may be what failed: this link is a real one. */}
      <LinkButton look="ghost" href="/" target="_self">
        {words().errors.backToCalendar}
      </LinkButton>
      <span class="hint tabular">{words().errors.reference(referenceOf(detail()))}</span>
    </div>
  )
}
