import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { copy } from '#client/ui/icons.ts'
import { useApp } from './app-context.tsx'
import { describeError, referenceOf } from './error-detail.ts'
import { Gate } from './gate/Gate.tsx'

/** What is shown instead of a page that failed: what happened, what was kept, what to do. */
export function ErrorScreen(props: { readonly error: unknown }) {
  const { browser } = useApp()
  const words = useWords()
  const [copied, setCopied] = createSignal(false)
  const detail = () => describeError(props.error, browser)
  const copyDetail = async () => setCopied(await browser.copy(detail()))
  return (
    <Gate cells={3} title={words().errors.title} intro={words().errors.kept}>
      <div class="gate-actions">
        <Button look="primary" onClick={() => browser.reload()}>
          {words().errors.reload}
        </Button>
        <Button icon={copy} onClick={copyDetail}>
          {copied() ? words().common.copied : words().errors.copyDetail}
        </Button>
        <LinkButton look="ghost" href="/">
          {words().errors.backToCalendar}
        </LinkButton>
        <span class="hint tabular">{words().errors.reference(referenceOf(detail()))}</span>
      </div>
    </Gate>
  )
}
