import { createSignal, onMount } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { Gate } from '#client/app/gate/Gate.tsx'
import { WaysBack, type WaysBackProps } from '#client/app/gate/sign-in/WaysBack.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
import { forgetSent } from './forget-sent.ts'
import { OtherWorkspaces } from './OtherWorkspaces.tsx'
import { otherWorkspaces } from './other-workspaces.ts'
import { removedTitle } from './removed-title.ts'

/** On a device that its person removed: since when, what is still here to be taken along, and how to come back. */
export function DeviceRemovedPage(
  props: Pick<WaysBackProps, 'to' | 'onBack'> & {
    /** Milliseconds since 1970. */
    readonly at: number
  },
) {
  const { environment } = useApp()
  const i18n = useI18n()
  const { words } = i18n
  const [left, setLeft] = createSignal<ReturnType<typeof otherWorkspaces>>([])
  onMount(async () => {
    await forgetSent(environment, null)
    setLeft(otherWorkspaces(null, null, await lostWorkspaces()))
  })
  return (
    <Gate cells={1} title={removedTitle(props.at, i18n)} intro={words().access.deviceBack}>
      <OtherWorkspaces title={words().access.alsoLeft} workspaces={left()} />
      <WaysBack to={props.to ?? null} onBack={props.onBack} />
    </Gate>
  )
}
