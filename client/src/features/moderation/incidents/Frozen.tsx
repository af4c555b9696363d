import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { siren } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { useIncident } from './incident-context.ts'

/** What is stopped because of it, and how many posts that holds. */
export function Frozen(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const workspace = useWorkspace()
  const words = useWords()
  const [asks, setAsks] = createSignal(false)
  const sentence = () => {
    const { kind, held } = view.frozen()
    if (kind === 'here') return words().incidents.freezeHeld(held)
    if (kind === 'elsewhere') return words().incidents.freezeOthers
    return kind === 'lifted' ? words().incidents.freezeLifted : words().incidents.freezeNone
  }
  const mayBegin = () =>
    view.standing().cleared === null && ['none', 'lifted'].includes(view.frozen().kind)
  const begin = () => {
    setAsks(false)
    view.course.freeze(props.incident, {
      // The whole team reads it on every page.
      reason: view.alert()?.title ?? words().incidents.one,
      until: null,
      channels: [],
      campaigns: [],
    })
  }
  return (
    <section class="incident-part" aria-label={words().incidents.freeze}>
      <h3>{words().incidents.freeze}</h3>
      <p>{sentence()}</p>
      <Show when={view.frozen().kind === 'here' || view.frozen().kind === 'elsewhere'}>
        <LinkButton size="small" href={`/w/${workspace.id}/freeze`}>
          {words().incidents.freezeSee}
        </LinkButton>
      </Show>
      <Show when={mayBegin()}>
        <Show
          when={view.mayFreeze()}
          fallback={<p class="hint">{words().incidents.freezeMayNot}</p>}
        >
          <Show
            when={asks()}
            fallback={
              <Button size="small" icon={siren} onClick={() => setAsks(true)}>
                {words().incidents.freezeBegin}
              </Button>
            }
          >
            <p role="status">{words().incidents.freezeAsk}</p>
            <div class="incident-do">
              <Button size="small" onClick={() => setAsks(false)}>
                {words().incidents.cancel}
              </Button>
              <Button size="small" look="danger" onClick={begin}>
                {words().incidents.freezeDo}
              </Button>
            </div>
          </Show>
        </Show>
      </Show>
    </section>
  )
}
