import { useNavigate } from '@solidjs/router'
import { createSignal } from 'solid-js'
import * as v from 'valibot'
import { callApi } from '#client/app/api.ts'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { logOut } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { refreshSession } from '#client/workspace/session.ts'
import { Section } from './Section.tsx'

/** Leaving this device: what is not on the relay yet is said before. */
export function DeviceSection() {
  const { browser, environment } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const [asking, setAsking] = createSignal(false)
  const [failed, setFailed] = createSignal(false)

  const signOut = async () => {
    setAsking(false)
    const answer = await callApi(browser, 'DELETE', '/session', v.unknown())
    // Somebody whose session has ended already has got what they wanted.
    const gone =
      answer.ok || (answer.problem.kind === 'refused' && answer.problem.code === 'signed-out')
    setFailed(!gone)
    if (!gone) return
    await refreshSession(environment)
    navigate('/', { replace: true })
  }
  const waiting = () => workspace.status().waiting
  return (
    <Section title={words().settings.device} hint={words().settings.signOutHint}>
      <div>
        <Button icon={logOut} onClick={() => setAsking(true)}>
          {words().shell.signOut}
        </Button>
      </div>
      {failed() && <Banner tone="warn" title={words().settings.signOutFailed} />}
      <Dialog
        alert
        open={asking()}
        onClose={() => setAsking(false)}
        title={words().settings.signOutQuestion}
        actions={
          <>
            <Button autofocus onClick={() => setAsking(false)}>
              {words().settings.stay}
            </Button>
            <Button look="danger" onClick={() => void signOut()}>
              {words().settings.signOutNow}
            </Button>
          </>
        }
      >
        <p class="muted">
          {waiting() > 0
            ? words().settings.signOutWaiting(waiting())
            : words().settings.signOutNothingWaits}
        </p>
      </Dialog>
    </Section>
  )
}
