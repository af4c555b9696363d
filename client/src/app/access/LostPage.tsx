import { createSignal, Match, onMount, Show, Switch } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { Gate } from '#client/app/gate/Gate.tsx'
import { type I18n, useI18n } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { unsentFiles } from '#client/workspace/media/unsent-files.ts'
import { forgetWorkspace } from '#client/workspace/session/forget.ts'
import { type LostWorkspace, lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
import { keptSession } from '#client/workspace/session/session.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { forgetSent } from './forget-sent.ts'
import { createLostView } from './lost-view.ts'
import { OtherWorkspaces } from './OtherWorkspaces.tsx'
import { otherWorkspaces } from './other-workspaces.ts'
import { RestoreButton } from './RestoreButton.tsx'
import { removedTitle } from './removed-title.ts'
import { WhatIsLeft } from './WhatIsLeft.tsx'

/** Instead of a workspace that its person may not open any more: what happened, what is theirs, and then nothing. */
export function LostPage(props: {
  readonly workspace: Workspace
  readonly lost: LostWorkspace
  readonly onRestored: () => void
}) {
  const { browser, environment } = useApp()
  const i18n = useI18n()
  const { words } = i18n
  const isRemovedDevice = props.lost.ending.why === 'device-removed'
  const view = createLostView({
    workspace: props.workspace,
    now: browser.now,
    download: browser.download,
    files: () => unsentFiles(props.workspace.id, environment.storage),
    erasesItself: isRemovedDevice,
    async forget() {
      await props.workspace.close()
      await forgetWorkspace(props.workspace.id, environment)
    },
  })
  const [others, setOthers] = createSignal<ReturnType<typeof otherWorkspaces>>([])
  onMount(async () => {
    await view.look()
    if (isRemovedDevice) await forgetSent(environment, props.workspace.id)
    setOthers(otherWorkspaces(props.workspace.id, await keptSession(), await lostWorkspaces()))
  })
  const said = () => saidOf(props.lost, view.erased(), i18n)
  return (
    <Gate cells={0} title={said().title} intro={said().intro}>
      <Switch>
        <Match when={view.erased()}>
          <div class="gate-form gate-actions">
            <LinkButton look="primary" href="/">
              {isRemovedDevice ? words().account.backTitle : words().access.goOn}
            </LinkButton>
          </div>
        </Match>
        <Match when={view.unsent() !== null}>
          <WhatIsLeft
            view={view}
            restore={
              <Show when={props.lost.ending.why === 'deleted' && props.lost.known.role === 'owner'}>
                <RestoreButton workspace={props.workspace.id} onRestored={props.onRestored} />
              </Show>
            }
            comeBack={
              <Show when={isRemovedDevice}>
                <LinkButton size="large" href={`/sign-in?to=/w/${props.workspace.id}/calendar`}>
                  {words().account.backTitle}
                </LinkButton>
              </Show>
            }
          />
        </Match>
      </Switch>
      <OtherWorkspaces
        title={isRemovedDevice ? words().access.alsoLeft : words().access.others}
        workspaces={others()}
      />
    </Gate>
  )
}

function saidOf(
  { known: { name }, ending }: LostWorkspace,
  erased: boolean,
  { words, formats }: I18n,
): { readonly title: string; readonly intro: string } {
  const { access } = words()
  if (ending.why === 'device-removed') {
    const intro = erased ? access.deviceErased(name) : access.deviceRemovedDetail(name)
    return { title: removedTitle(ending.at, { words, formats }), intro }
  }
  if (erased) return { title: access.erased(name), intro: access.erasedDetail }
  const { why, by, until } = ending
  if (why === 'deleted') {
    const intro =
      until === null ? access.deletedDetail : access.deletedUntil(formats().instant(until))
    return { title: access.deleted(name), intro }
  }
  const intro = by === null ? access.removedDetail : access.removedBy(by)
  return { title: access.removed(name), intro }
}
