import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { createFocusAgain } from '#client/ui/focus-again.ts'
import { userPlus } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { may } from '#shared/access/rules.ts'
import { GuestsSection } from './GuestsSection.tsx'
import { Invitations } from './Invitations.tsx'
import { Members } from './Members.tsx'
import './PeoplePage.css'

/** Who is in the workspace and how somebody comes in. */
export function PeoplePage() {
  const words = useWords()
  const workspace = useWorkspace()
  const manages = () => may(workspace.me.role, 'manage people')
  const shares = () => may(workspace.me.role, 'share with guests')
  // Where nothing takes the focus, the keyboard could not scroll.
  const region = () =>
    manages() || shares()
      ? {}
      : { role: 'region' as const, 'aria-label': words().team.title, tabindex: 0 }
  const [inviting, setInviting] = createSignal(false)
  const focus = createFocusAgain()
  const startInviting = () => {
    focus.leave('invite')
    setInviting(true)
  }
  workspace.presence.tell({ page: 'people', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar
        title={words().team.title}
        end={
          <Show when={manages() && !inviting()}>
            {/* Up here, because fifty people may stand above the invitations. */}
            <Button ref={focus.at('invite')} look="primary" icon={userPlus} onClick={startInviting}>
              {words().team.invite}
            </Button>
          </Show>
        }
      />
      <Show
        when={may(workspace.me.role, 'see the team')}
        fallback={
          <div class="people-none">
            <EmptyState
              cells={0}
              title={words().team.notShown}
              detail={words().team.notShownDetail}
            />
          </div>
        }
      >
        <div class="people" {...region()}>
          <Members />
          <Show when={manages()}>
            <Invitations asking={inviting()} onDone={() => setInviting(false)} />
          </Show>
          <Show when={shares()}>
            <GuestsSection />
          </Show>
        </div>
      </Show>
    </>
  )
}
