import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { refreshCw, trash2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { ShownHandover } from '#client/workspace/moderation/handover-standings.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { SIGNINGS, type Signing } from '#shared/domain/moderation/signature.ts'
import { SharedField } from '../SharedField.tsx'
import { Facts } from './Facts.tsx'
import { HandoverState } from './HandoverState.tsx'
import { useHandoverNames } from './handover-names.ts'
import type { HandoversView } from './handovers-view.ts'
import { SignatureLine } from './SignatureLine.tsx'

/** What changed, what cannot be seen, and the two names under it. */
export function OneHandover(props: {
  readonly shown: ShownHandover
  readonly view: HandoversView
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly onRemoved: () => void
}) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const now = createMinutes(props.environment)
  const called = useCalled(createColleagues(workspace))
  const namesOf = useHandoverNames(called)
  const handover = () => props.shown.handover
  const moment = (at: number) => formats().instantShort(at, now())
  const isOpen = () => props.view.mayChange() && props.shown.standing.kind !== 'taken'
  const sign = (as: Signing) => {
    // What was typed a moment ago is part of what is signed.
    const fresh = props.view.one(handover().id)
    if (fresh) props.view.commands.sign(fresh.handover, as)
  }
  return (
    <article class="handover">
      <header class="handover-head">
        <HandoverState standing={props.shown.standing} />
        <h2>{namesOf(props.shown)}</h2>
        <p>{words().handovers.span(moment(handover().from), moment(handover().to))}</p>
      </header>
      <Facts told={props.view.told(handover())} called={called} moment={moment} now={now()} />
      <Show when={isOpen()}>
        <p class="handover-refresh">
          <Button size="small" icon={refreshCw} onClick={() => props.view.refresh(handover())}>
            {words().handovers.refresh}
          </Button>
          <span class="hint">{words().handovers.refreshHint(moment(handover().to))}</span>
        </p>
      </Show>
      <Show
        when={isOpen()}
        fallback={<p class="handover-text">{props.view.text(handover().id)}</p>}
      >
        <SharedField
          record={handover().id}
          field="text"
          label={words().handovers.text}
          placeholder={words().handovers.textExample}
          rows={6}
          after={props.environment.after}
        />
        <p class="handover-print">{props.view.text(handover().id)}</p>
        <Taker shown={props.shown} view={props.view} />
      </Show>
      <ul class="signatures">
        <For each={SIGNINGS}>
          {(as) => (
            <li>
              <SignatureLine
                shown={props.shown}
                view={props.view}
                as={as}
                called={called}
                moment={moment}
                onSign={() => sign(as)}
              />
            </li>
          )}
        </For>
      </ul>
      <Show when={isOpen() && handover().giver === workspace.me.id}>
        <Button
          look="ghost"
          size="small"
          icon={trash2}
          onClick={() => {
            props.view.commands.remove(handover().id)
            props.onRemoved()
          }}
        >
          {words().handovers.remove}
        </Button>
      </Show>
      <A class="link handover-back" href={`/w/${workspace.id}/moderation/handovers`}>
        {words().handovers.back}
      </A>
    </article>
  )
}

/** Whom it is meant for, as long as nobody has taken it. */
function Taker(props: { readonly shown: ShownHandover; readonly view: HandoversView }) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const handover = () => props.shown.handover
  const moderators = createModerators(workspace)
  const others = () => moderators().filter(({ id }) => id !== handover().giver)
  return (
    <SelectField
      label={words().handovers.taker}
      value={handover().taker ?? ''}
      options={[
        { value: '', label: words().handovers.whoever },
        ...others().map((member) => ({ value: member.id, label: workspace.called(member) })),
      ]}
      onChange={(person) => props.view.commands.setTaker(handover().id, person || null)}
    />
  )
}
