import { A, useNavigate, useParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  check,
  chevronLeft,
  circle,
  printer,
  refreshCw,
  signature,
  trash2,
  triangleAlert,
} from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/minutes.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { LONGEST_HANDOVER } from '#shared/domain/moderation/handover.ts'
import { SIGNINGS, type Signing } from '#shared/domain/moderation/signature.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { UntilRead } from '../UntilRead.tsx'
import { Facts } from './Facts.tsx'
import { HandoverState } from './HandoverState.tsx'
import { createHandoversView, type HandoversView, type ShownHandover } from './handovers-view.ts'
import './Handovers.css'

export interface HandoverLoans {
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly print: () => void
}

/** What changed, what cannot be seen, and the two names under it. */
export function HandoverPage(props: HandoverLoans) {
  const params = useParams<{ id: string }>()
  const navigate = useNavigate()
  const workspace = useWorkspace()
  const { words } = useI18n()
  const view = createHandoversView({ workspace, now: () => props.environment.now() })
  const list = `/w/${workspace.id}/moderation/handovers`
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar
        title={words().handovers.one}
        end={
          <Button look="ghost" icon={printer} onClick={props.print}>
            {words().handovers.print}
          </Button>
        }
      />
      <ModerationNav />
      <UntilRead>
        <Show
          when={view.one(params.id)}
          fallback={
            <div class="handovers">
              <EmptyState
                cells={0}
                title={words().handovers.gone}
                detail={words().handovers.goneDetail}
                actions={
                  <LinkButton icon={chevronLeft} href={list}>
                    {words().handovers.back}
                  </LinkButton>
                }
              />
            </div>
          }
        >
          {(shown) => (
            <OneHandover
              shown={shown()}
              view={view}
              environment={props.environment}
              onRemoved={() => navigate(list)}
            />
          )}
        </Show>
      </UntilRead>
    </>
  )
}

function OneHandover(props: {
  readonly shown: ShownHandover
  readonly view: HandoversView
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly onRemoved: () => void
}) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const now = createMinutes(props.environment)
  const colleague = createColleagues(workspace)
  const handover = () => props.shown.handover
  const who = (person: string) => colleague(person)?.name ?? words().post.said.somebody
  const moment = (at: number) => formats().instantShort(at, now())
  const isOpen = () => props.view.mayChange() && props.shown.standing.kind !== 'taken'
  let flush = (): void => {}
  const sign = (as: Signing) => {
    flush()
    // What was typed a moment ago is part of what is signed.
    const fresh = props.view.one(handover().id)
    if (fresh) props.view.commands.sign(fresh.handover, as)
  }
  return (
    <article class="handover">
      <header class="handover-head">
        <HandoverState standing={props.shown.standing} />
        <h2>
          {words().handovers.between(
            who(handover().giver),
            handover().taker === null ? words().handovers.whoever : who(handover().taker ?? ''),
          )}
        </h2>
        <p>{words().handovers.span(moment(handover().from), moment(handover().to))}</p>
      </header>
      <Facts groups={props.view.facts(handover())} moment={moment} now={now()} />
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
        <DraftArea
          label={words().handovers.text}
          placeholder={words().handovers.textExample}
          rows={6}
          most={LONGEST_HANDOVER}
          kept={props.view.text(handover().id)}
          onWrite={(text) => props.view.commands.write(handover().id, text)}
          after={props.environment.after}
          flush={(write) => {
            flush = write
          }}
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
                who={who}
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
  const { handover } = { handover: () => props.shown.handover }
  const others = () => workspace.members().filter(({ id }) => id !== handover().giver)
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

const ICONS = { none: circle, valid: check, void: triangleAlert } as const

function SignatureLine(props: {
  readonly shown: ShownHandover
  readonly view: HandoversView
  readonly as: Signing
  readonly who: (person: string) => string
  readonly moment: (at: number) => string
  readonly onSign: () => void
}) {
  const { words } = useI18n()
  const state = () => props.shown.standing[props.as]
  const said = () => {
    const now = state()
    if (now.kind === 'none') return words().handovers.unsigned
    const { createdBy, createdAt } = now.signature
    const by = words().handovers.signedBy(props.who(createdBy), props.moment(createdAt))
    return now.kind === 'valid' ? by : `${by}, ${words().handovers.isVoid}`
  }
  const action = () => {
    if (state().kind === 'void') return words().handovers.signAgain
    return props.as === 'giver' ? words().handovers.signGiver : words().handovers.signTaker
  }
  const waits = () => {
    if (props.view.maySign(props.shown, props.as) || state().kind === 'valid') return null
    return props.as === 'giver'
      ? words().handovers.onlyGiver(props.who(props.shown.handover.giver))
      : words().handovers.takerWaits
  }
  return (
    <>
      <p class={`signature signature-${state().kind}`}>
        <Icon of={ICONS[state().kind]} />
        <span>
          <b>{props.as === 'giver' ? words().handovers.giver : words().handovers.taker}</b>{' '}
          <span role="status">{said()}</span>
        </span>
      </p>
      <Show
        when={props.view.maySign(props.shown, props.as)}
        fallback={<Show when={waits()}>{(why) => <p class="hint">{why()}</p>}</Show>}
      >
        <Button look="primary" icon={signature} onClick={props.onSign}>
          {action()}
        </Button>
      </Show>
    </>
  )
}
