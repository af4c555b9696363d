import { A, useNavigate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { signature } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { ShownHandover } from '#client/workspace/moderation/handover-standings.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { UntilRead } from '../UntilRead.tsx'
import { HandoverState } from './HandoverState.tsx'
import { useHandoverNames } from './handover-names.ts'
import { createHandoversView } from './handovers-view.ts'
import './Handovers.css'

/** What was left from one shift to the next, the newest first. */
export function HandoversPage(props: { readonly environment: Pick<Environment, 'now'> }) {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const { words } = useI18n()
  const view = createHandoversView({ workspace, now: () => props.environment.now() })
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  const prepare = () => {
    const id = view.prepare()
    if (id !== null) navigate(`/w/${workspace.id}/moderation/handovers/${id}`)
  }
  const button = () => (
    <Show when={view.mayChange()}>
      <Button look="primary" icon={signature} onClick={prepare}>
        {words().handovers.prepare}
      </Button>
    </Show>
  )
  return (
    <>
      <PageBar title={words().handovers.title} end={view.all().length > 0 ? button() : null} />
      <ModerationNav />
      <UntilRead>
        <div class="handovers">
          <Show
            when={view.all().length > 0}
            fallback={
              <EmptyState
                cells={0}
                title={words().handovers.none}
                detail={words().handovers.noneDetail}
                actions={button()}
              />
            }
          >
            <ul>
              <For each={view.all()}>
                {(shown) => <Line shown={shown} now={props.environment.now()} />}
              </For>
            </ul>
          </Show>
        </div>
      </UntilRead>
    </>
  )
}

function Line(props: { readonly shown: ShownHandover; readonly now: number }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const namesOf = useHandoverNames(useCalled(createColleagues(workspace)))
  const moment = (at: number) => formats().instantShort(at, props.now)
  const handover = () => props.shown.handover
  return (
    <li>
      <A class="handover-line" href={`/w/${workspace.id}/moderation/handovers/${handover().id}`}>
        <HandoverState standing={props.shown.standing} />
        <b>{namesOf(props.shown)}</b>
        <span>{words().handovers.span(moment(handover().from), moment(handover().to))}</span>
      </A>
    </li>
  )
}
