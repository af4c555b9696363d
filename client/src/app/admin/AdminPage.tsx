import { type JSX, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { chevronLeft } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { OwnClock } from '#client/workspace/OwnClock.tsx'
import './AdminPage.css'

/** A page below the settings, for some roles. */
export function AdminPage(props: {
  readonly title: string
  readonly intro: string
  readonly allowed: boolean
  readonly children: JSX.Element
}) {
  const { browser } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  workspace.presence.tell({ page: 'settings', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar
        title={props.title}
        end={
          <LinkButton look="ghost" icon={chevronLeft} href={`/w/${workspace.id}/settings`}>
            {words().settings.title}
          </LinkButton>
        }
      />
      <Show
        when={props.allowed}
        fallback={
          <div class="admin-none">
            <EmptyState
              cells={0}
              title={words().admin.notAllowed}
              detail={words().admin.notAllowedDetail}
            />
          </div>
        }
      >
        <div class="admin">
          <div>
            <p class="admin-intro">{props.intro}</p>
            <OwnClock viewerZone={browser.timeZone} now={browser.now()} />
          </div>
          {props.children}
        </div>
      </Show>
    </>
  )
}
