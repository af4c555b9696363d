import { useNavigate } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { forgetShared } from '#client/app/capture/shared-texts.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { download, logOut } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { forgetDevice } from '#client/workspace/session/forget.ts'
import { keptSession } from '#client/workspace/session/session.ts'
import { countUnsent } from '#client/workspace/status/unsent-count.ts'
import { Section } from './Section.tsx'
import { type AtRisk, endSession, workAtRisk } from './sign-out.ts'
import { useExport } from './use-export.ts'

/** Leaving this device, which then keeps nothing: what would be lost is said before. */
export function SignOutSection() {
  const { browser, environment } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const exportAll = useExport(workspace)
  const [asked, setAsked] = createSignal<readonly AtRisk[] | null>(null)
  const [failed, setFailed] = createSignal(false)

  const ask = async () => {
    await workspace.flush()
    setAsked(await workAtRisk(await keptSession(), countUnsent))
  }
  const signOut = async () => {
    setAsked(null)
    const ended = await endSession(browser)
    setFailed(!ended)
    if (!ended) return
    await workspace.close()
    await forgetDevice(environment)
    forgetShared(browser.memory)
    navigate('/', { replace: true })
  }
  const isAtRisk = () => (asked()?.length ?? 0) > 0
  return (
    <Section title={words().settings.device} hint={words().settings.signOutHint}>
      <div>
        <Button icon={logOut} onClick={() => void ask()}>
          {words().display.signOut}
        </Button>
      </div>
      <Show when={failed()}>
        <Banner tone="warn" title={words().settings.signOutFailed} />
      </Show>
      <Dialog
        alert
        open={asked() !== null}
        onClose={() => setAsked(null)}
        title={words().settings.signOutQuestion}
        actions={
          <>
            <Button autofocus onClick={() => setAsked(null)}>
              {words().settings.stay}
            </Button>
            <Show when={isAtRisk()}>
              <Button icon={download} onClick={() => void exportAll()}>
                {words().settings.exportFirst}
              </Button>
            </Show>
            <Button look="danger" onClick={() => void signOut()}>
              {isAtRisk() ? words().settings.signOutAnyway : words().settings.signOutNow}
            </Button>
          </>
        }
      >
        <Show
          when={isAtRisk()}
          fallback={<p class="muted">{words().settings.signOutNothingWaits}</p>}
        >
          <p>{words().settings.signOutWaiting}</p>
          <ul class="settings-risk">
            <For each={asked() ?? []}>
              {({ name, changes }) => <li>{words().settings.signOutRisk(name, changes)}</li>}
            </For>
          </ul>
        </Show>
      </Dialog>
    </Section>
  )
}
