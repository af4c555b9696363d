import { createSignal, Show } from 'solid-js'
import * as v from 'valibot'
import { callApi } from '#client/app/api.ts'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { refreshSession } from '#client/workspace/session/session.ts'

/** For an owner, as long as the relay has not purged the workspace. */
export function RestoreButton(props: {
  readonly workspace: string
  readonly onRestored: () => void
}) {
  const { browser, environment } = useApp()
  const words = useWords()
  const [failed, setFailed] = createSignal(false)
  const restore = async () => {
    const path = `/workspaces/${props.workspace}/restore`
    const answer = await callApi(browser, 'POST', path, v.unknown(), {})
    setFailed(!answer.ok)
    if (!answer.ok) return
    await refreshSession(environment)
    props.onRestored()
  }
  return (
    <>
      <Button look="primary" size="large" onClick={() => void restore()}>
        {words().access.restore}
      </Button>
      <Show when={failed()}>
        <p class="gate-ask" role="alert">
          {words().access.restoreFailed}
        </p>
      </Show>
    </>
  )
}
