import { useNavigate } from '@solidjs/router'
import { onMount, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { forgetWorkspace } from '#client/workspace/session/forget.ts'
import { refreshSession } from '#client/workspace/session/session.ts'
import { may } from '#shared/access/rules.ts'
import { createEndView } from './end-view.ts'
import { Section } from './Section.tsx'

/** Leaving the workspace, or ending it for everybody. */
export function EndSection() {
  const { browser, environment } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const view = createEndView({ relay: browser, workspace })
  onMount(() => void view.load())
  const name = () => workspace.settings().name
  const mayDelete = () => may(workspace.me.role, 'delete the workspace')
  const leave = async () => {
    if (!(await view.leave())) return
    await workspace.close()
    await refreshSession(environment)
    await forgetWorkspace(workspace.id, environment)
    navigate('/', { replace: true })
  }
  const waiting = () => workspace.status().waiting
  return (
    <Section title={words().settings.end} hint={words().settings.endHint}>
      <div class="settings-row">
        <Button onClick={() => view.ask('leave')}>{words().settings.leave}</Button>
        <Show when={mayDelete()}>
          <Button onClick={() => view.ask('delete')}>{words().settings.deleteWorkspace}</Button>
        </Show>
      </div>
      <Show when={view.asking() === null && view.problem()}>
        {(what) => <Banner tone="warn" title={words().settings.endProblems[what()]} />}
      </Show>
      <Dialog
        alert
        open={view.asking() === 'leave'}
        onClose={view.keep}
        title={words().settings.leaveQuestion(name())}
        actions={
          <>
            <Button autofocus onClick={view.keep}>
              {words().settings.leaveStay}
            </Button>
            <Button look="danger" onClick={() => void leave()}>
              {words().settings.leaveNow}
            </Button>
          </>
        }
      >
        <p class="muted">{words().settings.leaveDetail}</p>
        <Show when={waiting() > 0}>
          <p>{words().settings.signOutRisk(name(), waiting())}</p>
        </Show>
      </Dialog>
      <Dialog
        alert
        open={view.asking() === 'delete'}
        onClose={view.keep}
        title={words().settings.deleteQuestion(name())}
        actions={
          <>
            <Button onClick={view.keep}>{words().settings.deleteKeep}</Button>
            <Button look="danger" onClick={() => void view.remove()}>
              {words().settings.deleteNow}
            </Button>
          </>
        }
      >
        <p class="muted">{words().settings.deleteDetail}</p>
        <div class="settings-typed">
          <TextField
            label={words().settings.deleteType(name())}
            value={view.typed()}
            onInput={view.type}
            error={
              view.problem() === 'wrong-name' ? words().settings.endProblems['wrong-name'] : null
            }
            autocomplete="off"
            autofocus
          />
        </div>
      </Dialog>
    </Section>
  )
}
