import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { forgetWorkspace } from '#client/workspace/forget.ts'
import { refreshSession } from '#client/workspace/session.ts'
import { may } from '#shared/access/rules.ts'
import { Section } from './Section.tsx'
import { deleteWorkspace, type EndProblem, leaveWorkspace } from './workspace-end.ts'

/** Leaving the workspace, or ending it for everybody. */
export function EndSection() {
  const { browser, environment } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const [asking, setAsking] = createSignal<'leave' | 'delete' | null>(null)
  const [typed, setTyped] = createSignal('')
  const [problem, setProblem] = createSignal<EndProblem | null>(null)
  const name = () => workspace.settings().name
  const mayDelete = () => may(workspace.me.role, 'delete the workspace')
  const open = (what: 'leave' | 'delete') => {
    setProblem(null)
    setTyped('')
    setAsking(what)
  }
  const leave = async () => {
    const failed = await leaveWorkspace(browser, workspace.id, workspace.me.id)
    setProblem(failed)
    setAsking(null)
    if (failed) return
    await workspace.close()
    await refreshSession(environment)
    await forgetWorkspace(workspace.id, environment)
    navigate('/', { replace: true })
  }
  const end = async () => {
    const failed = await deleteWorkspace(browser, workspace.id, typed())
    setProblem(failed)
    // The frame hears of it on every socket, and shows until when it can be brought back.
    if (failed !== 'wrong-name') setAsking(null)
  }
  const waiting = () => workspace.status().waiting
  return (
    <Section title={words().settings.end} hint={words().settings.endHint}>
      <div class="settings-row">
        <Button onClick={() => open('leave')}>{words().settings.leave}</Button>
        <Show when={mayDelete()}>
          <Button onClick={() => open('delete')}>{words().settings.deleteWorkspace}</Button>
        </Show>
      </div>
      <Show when={asking() === null && problem()}>
        {(what) => <Banner tone="warn" title={words().settings.endProblems[what()]} />}
      </Show>
      <Dialog
        alert
        open={asking() === 'leave'}
        onClose={() => setAsking(null)}
        title={words().settings.leaveQuestion(name())}
        actions={
          <>
            <Button autofocus onClick={() => setAsking(null)}>
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
        open={asking() === 'delete'}
        onClose={() => setAsking(null)}
        title={words().settings.deleteQuestion(name())}
        actions={
          <>
            <Button onClick={() => setAsking(null)}>{words().settings.deleteKeep}</Button>
            <Button look="danger" onClick={() => void end()}>
              {words().settings.deleteNow}
            </Button>
          </>
        }
      >
        <p class="muted">{words().settings.deleteDetail}</p>
        <div class="settings-typed">
          <TextField
            label={words().settings.deleteType(name())}
            value={typed()}
            onInput={setTyped}
            error={problem() === 'wrong-name' ? words().settings.endProblems['wrong-name'] : null}
            autocomplete="off"
            autofocus
          />
        </div>
      </Dialog>
    </Section>
  )
}
