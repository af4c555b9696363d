import { createMemo, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  archive,
  check,
  eye,
  gitMerge,
  hourglass,
  scale,
  triangleAlert,
  userPlus,
} from '#client/ui/icons.ts'
import type { RowPlace } from '#client/ui/RowList.tsx'
import type { Case } from '#shared/domain/moderation/case.ts'
import { severityFace, statusFace, titleOf, triageFace } from '../faces.ts'
import { createTicking, MINUTE_MS } from '../replies/ticking.ts'
import { DeadlineTag } from './DeadlineTag.tsx'
import { useInbox } from './inbox-context.ts'
import { NetworkMark } from './NetworkMark.tsx'

/** A case in two lines. A finger swipes it aside for what is done most; the keyboard has a key for each. */
export function CaseRow(props: {
  readonly id: string
  readonly place: RowPlace
  readonly isOpen: boolean
}) {
  const desk = useInbox()
  const { view } = desk
  const words = useWords()
  const found = createMemo(() => view.get(props.id))
  const whole = (): Case | null => {
    const one = found()
    return one?.kind === 'case' ? one : null
  }
  const title = () => {
    const one = found()
    return one === null ? '' : titleOf(one, words().cases)
  }
  const isMarked = () => view.marks.marked().has(props.id)
  const mark = (event: MouseEvent) =>
    event.shiftKey ? view.marks.markTo(props.id) : view.marks.toggle(props.id)
  return (
    <li
      class="inbox-row"
      classList={{ 'inbox-open': props.isOpen, 'inbox-marked': isMarked() }}
      style={{ top: `${props.place.top()}px` }}
      aria-posinset={props.place.index() + 1}
      aria-setsize={props.place.of()}
    >
      <div class="inbox-slide">
        <Show
          when={whole()}
          fallback={
            <span class="inbox-mark inbox-broken">
              <Icon of={triangleAlert} size="dense" />
            </span>
          }
        >
          {(one) => (
            <button
              type="button"
              class="inbox-mark"
              tabindex={-1}
              aria-pressed={isMarked()}
              aria-label={words().cases.mark(title())}
              title={words().cases.mark(title())}
              onClick={mark}
            >
              <span class="inbox-box" aria-hidden="true">
                <Show when={isMarked()}>
                  <Icon of={check} size="dense" />
                </Show>
              </span>
              <NetworkMark network={view.networkOf(one())} />
            </button>
          )}
        </Show>
        <button
          type="button"
          class="inbox-title"
          tabindex={props.place.isStop() ? 0 : -1}
          data-case={props.id}
          aria-current={props.isOpen ? 'true' : undefined}
          onFocus={() => view.at(props.id)}
          onClick={(event) => {
            if (event.shiftKey || event.ctrlKey || event.metaKey) mark(event)
            else desk.open(props.id)
          }}
        >
          <b>{title()}</b>
          <Show when={whole()}>{(one) => <Meta one={one()} />}</Show>
        </button>
        <Show when={view.colleague(whole()?.owner ?? null)}>
          {(owner) => <Avatar person={owner()} size="tiny" />}
        </Show>
      </div>
      <Show when={whole() && view.mayChange()}>
        <div class="inbox-swiped">
          <button type="button" tabindex={-1} onClick={() => desk.take([props.id])}>
            <Icon of={userPlus} size="touch" />
            {words().cases.queue.mine}
          </button>
          <button
            type="button"
            class="inbox-main-deed"
            tabindex={-1}
            onClick={() => desk.close([props.id])}
          >
            <Icon of={archive} size="touch" />
            {whole()?.status === 'closed' ? words().cases.reopen : words().cases.close}
          </button>
        </div>
      </Show>
    </li>
  )
}

function Meta(props: { readonly one: Case }) {
  const { view } = useInbox()
  const words = useWords()
  const triage = () => triageFace(props.one.triage, words().cases)
  const severity = () => severityFace(props.one.severity, words().cases)
  const status = () =>
    props.one.status === 'open' ? null : statusFace(props.one.status, words().cases)
  const similar = () => (props.one.similar > 1 ? words().cases.similar(props.one.similar) : '')
  const aside = () =>
    [similar(), props.one.place, ...view.peopleOf(props.one)].filter(Boolean).join(' · ')
  return (
    <span class="inbox-meta">
      <span class="inbox-triage" classList={{ 'inbox-untriaged': props.one.triage === null }}>
        <Icon of={triage().icon} size="dense" />
        <span class="ellipsis">{triage().label}</span>
      </span>
      <Show when={severity()}>
        {(face) => (
          <span
            class={`inbox-tag inbox-severity-${props.one.severity === 'critical' ? 'late' : 'soon'}`}
          >
            <Icon of={face().icon} size="dense" />
            <span class="inbox-severity-name">{face().label}</span>
          </span>
        )}
      </Show>
      <Show when={status()}>
        {(face) => (
          <span class="inbox-tag inbox-status" title={face().label}>
            <Icon of={face().icon} size="dense" />
            <span class="inbox-status-name">{face().label}</span>
          </span>
        )}
      </Show>
      <Show when={view.apart(props.one.id).length > 0}>
        <span class="inbox-tag inbox-my-turn" title={words().cases.decidedApart}>
          <Icon of={gitMerge} size="dense" />
          <span class="inbox-status-name">{words().cases.decidedApart}</span>
        </span>
      </Show>
      <Show when={view.myTurn().get(props.one.id)}>
        {(turn) => (
          <span class="inbox-tag inbox-my-turn" title={words().replies.myTurn[turn()]}>
            <Icon of={turn() === 'read' ? eye : scale} size="dense" />
            <span class="inbox-status-name">{words().replies.myTurn[turn()]}</span>
          </span>
        )}
      </Show>
      <Show when={view.cooling().get(props.one.id)}>
        {(until) => <CoolingTag until={until()} />}
      </Show>
      <Show when={props.one.status === 'closed' ? null : view.dueAt(props.one)}>
        {(due) => <DeadlineTag deadline={due()} />}
      </Show>
      <Show when={aside()}>{(text) => <span class="ellipsis">{text()}</span>}</Show>
    </span>
  )
}

/** How long its reply waits still, in step with the reply itself. */
function CoolingTag(props: { readonly until: number }) {
  const { environment } = useInbox()
  const words = useWords()
  const now = createTicking(environment, () => props.until)
  const left = () => words().replies.minutes(Math.ceil((props.until - now()) / MINUTE_MS))
  return (
    <span class="inbox-tag inbox-cooling" title={words().replies.coolOff(left())}>
      <Icon of={hourglass} size="dense" />
      {left()}
    </span>
  )
}
