import { A } from '@solidjs/router'
import { For, Match, Show, Switch } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { clock, clockAlert, eye, hourglass, messageCircle, scale } from '#client/ui/icons.ts'
import { deadlineSaid } from '#client/workspace/moderation/deadline.ts'
import { networkOf } from '#client/workspace/moderation/network-of.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { caseReference, caseTitle } from '#shared/domain/moderation/case.ts'
import type { OpenCase } from './open-cases.ts'
import { useToday } from './today-context.ts'

const AT_ONCE = 5
const MINUTE_MS = 60_000

/** The cases that are open, as the inbox has them; those that come first. */
export function OpenCaseList() {
  const { workspace, view } = useToday()
  const { words } = useI18n()
  const all = () => view.cases.all()
  return (
    <section aria-labelledby="today-cases">
      <header class="today-head">
        <h2 id="today-cases">{words().today.cases}</h2>
        <Show when={all().length > 0}>
          <span class="today-count">{all().length}</span>
        </Show>
        <A
          class="button button-ghost button-small today-head-end"
          href={`/w/${workspace.id}/moderation`}
          aria-label={words().today.allCasesName}
        >
          {words().today.allCases}
        </A>
      </header>
      <Show
        when={all().length > 0}
        fallback={
          <p class="today-none">
            {view.cases.isRead() ? words().today.noCases : words().common.loading}
          </p>
        }
      >
        <ul class="today-list">
          <For each={all().slice(0, AT_ONCE)}>{(one) => <CaseLine one={one} />}</For>
        </ul>
      </Show>
    </section>
  )
}

function CaseLine(props: { readonly one: OpenCase }) {
  const { workspace, view, viewerZone } = useToday()
  const { words, formats } = useI18n()
  const about = () => props.one.about
  const network = () => networkOf(workspace, about())
  const due = (deadline: number) =>
    deadlineSaid({ deadline, now: view.now() }, viewerZone, words().cases, formats())
  const minutes = (until: number) =>
    words().replies.minutes(Math.ceil((until - view.now()) / MINUTE_MS))
  return (
    <li>
      <A class="today-case" href={`/w/${workspace.id}/moderation/case/${about().id}`}>
        <Show when={network()} fallback={<Icon of={messageCircle} size="dense" />}>
          {(known) => (
            <ChannelGlyph network={known()} name={networkName(known(), words().networks)} />
          )}
        </Show>
        <b class="ellipsis">{caseTitle(about()) || words().cases.untitled}</b>
        <span class="today-meta">
          <span>{caseReference(about())}</span>
          <Switch
            fallback={
              <span class="today-due today-case-end">
                <Icon of={clock} size="dense" />
                {words().today.noDeadline}
              </span>
            }
          >
            <Match when={props.one.myTurn}>
              {(turn) => (
                <span class="today-due today-due-today today-case-end">
                  <Icon of={turn() === 'read' ? eye : scale} size="dense" />
                  {words().replies.myTurn[turn()]}
                </span>
              )}
            </Match>
            <Match when={props.one.cooling}>
              {(until) => (
                <span class="today-due today-due-today today-case-end">
                  <Icon of={hourglass} size="dense" />
                  {words().replies.coolOff(minutes(until()))}
                </span>
              )}
            </Match>
            <Match when={props.one.due}>
              {(end) => (
                <span class={`today-due today-due-${due(end()).tone} today-case-end`}>
                  <Icon of={due(end()).tone === 'late' ? clockAlert : clock} size="dense" />
                  {due(end()).text}
                </span>
              )}
            </Match>
          </Switch>
        </span>
      </A>
    </li>
  )
}
