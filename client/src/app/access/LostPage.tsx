import { Match, onMount, Show, Switch } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { Gate } from '#client/app/gate/Gate.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { download, trash2 } from '#client/ui/icons.ts'
import { forgetWorkspace } from '#client/workspace/forget.ts'
import type { LostWorkspace } from '#client/workspace/lost-workspaces.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createLostView, type LostView } from './lost-view.ts'
import { RestoreButton } from './RestoreButton.tsx'

/** Instead of a workspace that its person may not open any more: what happened, what is theirs, and then nothing. */
export function LostPage(props: {
  readonly workspace: Workspace
  readonly lost: LostWorkspace
  readonly onRestored: () => void
}) {
  const { browser, environment } = useApp()
  const { words, formats } = useI18n()
  const view = createLostView({
    workspace: props.workspace,
    now: browser.now,
    download: browser.download,
    async forget() {
      await props.workspace.close()
      await forgetWorkspace(props.workspace.id, environment)
    },
  })
  onMount(() => void view.look())
  const name = () => props.lost.known.name
  const said = () => {
    const { access } = words()
    const { why, by, until } = props.lost.ending
    if (view.erased()) return { title: access.erased(name()), intro: access.erasedDetail }
    if (why === 'deleted') {
      const intro =
        until === null ? access.deletedDetail : access.deletedUntil(formats().instant(until))
      return { title: access.deleted(name()), intro }
    }
    const intro = by === null ? access.removedDetail : access.removedBy(by)
    return { title: access.removed(name()), intro }
  }
  return (
    <Gate cells={0} title={said().title} intro={said().intro}>
      <Switch>
        <Match when={view.erased()}>
          <div class="gate-form gate-actions">
            <LinkButton look="primary" href="/">
              {words().access.goOn}
            </LinkButton>
          </div>
        </Match>
        <Match when={view.unsent() !== null}>
          <WhatIsLeft
            view={view}
            restore={
              props.lost.ending.why === 'deleted' && props.lost.known.role === 'owner' ? (
                <RestoreButton workspace={props.workspace.id} onRestored={props.onRestored} />
              ) : null
            }
          />
        </Match>
      </Switch>
    </Gate>
  )
}

function WhatIsLeft(props: {
  readonly view: LostView
  readonly restore: ReturnType<typeof RestoreButton> | null
}) {
  const { words } = useI18n()
  const unsent = () => props.view.unsent() ?? 0
  const kept = () => {
    const { access } = words()
    if (unsent() === 0) return access.nothingUnsent
    return props.view.exported() ? access.exported : access.unsent(unsent())
  }
  return (
    <>
      <Banner tone={unsent() > 0 && !props.view.exported() ? 'warn' : 'info'} title={kept()} />
      <div class="gate-form gate-actions">
        {props.restore}
        <Show when={unsent() > 0}>
          <Button
            look={props.view.exported() ? 'ghost' : 'primary'}
            size="large"
            icon={download}
            onClick={() => void props.view.exportUnsent()}
          >
            {words().access.exportUnsent}
          </Button>
        </Show>
        <Show
          when={props.view.asking()}
          fallback={
            <Button size="large" icon={trash2} onClick={() => void props.view.erase()}>
              {words().access.erase}
            </Button>
          }
        >
          <p class="gate-ask" role="alert">
            {words().access.eraseAsk(unsent())}
          </p>
          <Button autofocus onClick={() => props.view.keep()}>
            {words().access.eraseKeep}
          </Button>
          <Button look="danger" onClick={() => void props.view.erase()}>
            {words().access.eraseNow}
          </Button>
        </Show>
      </div>
    </>
  )
}
