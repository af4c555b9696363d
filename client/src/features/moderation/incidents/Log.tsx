import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  check,
  circleCheck,
  flag,
  gavel,
  info,
  lockKeyhole,
  megaphone,
  refreshCw,
  send,
  user,
} from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { LEVELS } from '#shared/domain/moderation/level.ts'
import { type LogEntry, type LogKind, WRITTEN_KINDS } from '#shared/domain/moderation/log-entry.ts'
import { isKeyOf } from '#shared/table-keys.ts'
import { LEVEL_ICONS } from '../alert/levels.ts'
import { useIncident } from './incident-context.ts'
import type { LogShown } from './incident-view.ts'
import { LogField } from './LogField.tsx'

/** What happened, what was decided and what was sent, by whom and when: the newest first, and on paper the oldest. */
export function Log(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const words = useWords()
  const [shown, setShown] = createSignal<LogShown>('all')
  const ids = createMemo(() => view.log(shown()).map(({ id }) => id))
  const entryOf = (id: string) => view.log(shown()).find((entry) => entry.id === id)
  return (
    <section class="incident-part" aria-label={words().incidents.log}>
      <div class="incident-part-head">
        <h3>{words().incidents.log}</h3>
        <Segmented
          label={words().incidents.logShown}
          options={[
            { value: 'all', label: words().incidents.logAll },
            { value: 'decision', label: words().incidents.logDecisions },
            { value: 'message', label: words().incidents.logMessages },
          ]}
          value={shown()}
          onChange={setShown}
        />
      </div>
      <Show when={view.mayChange()}>
        <LogField incident={props.incident} />
      </Show>
      <ol class="log">
        <For each={ids()} fallback={<li class="hint">{words().incidents.logEmpty}</li>}>
          {(id) => <Show when={entryOf(id)}>{(entry) => <Line entry={entry()} />}</Show>}
        </For>
      </ol>
    </section>
  )
}

const ICONS: Readonly<Record<LogKind, string>> = {
  fact: info,
  decision: gavel,
  message: send,
  opened: flag,
  level: flag,
  pilot: user,
  cleared: circleCheck,
  reopened: refreshCw,
  approved: check,
  told: megaphone,
  frozen: lockKeyhole,
}

function Line(props: { readonly entry: LogEntry }) {
  const { view, say } = useIncident()
  const words = useWords()
  const said = () => words().incidents
  const isWritten = () => WRITTEN_KINDS.some((kind) => kind === props.entry.what)
  const icon = () => {
    const { what, level } = props.entry
    if (level !== null) return LEVEL_ICONS[level]
    return isKeyOf(what, ICONS) ? ICONS[what] : info
  }
  const name = () => {
    const { what, level, person } = props.entry
    const called = said().levelOf(level ?? LEVELS[2])
    switch (what) {
      case 'fact':
        return said().kinds.fact
      case 'decision':
        return said().kinds.decision
      case 'message':
        return said().kinds.message
      case 'opened':
        return said().opened(called)
      case 'level':
        return said().levelSet(called)
      case 'pilot':
        return person === props.entry.createdBy
          ? said().tookOver(say.first(person))
          : said().handedOver(say.who(person))
      case 'approved':
        return said().approved
      case 'told':
        return said().toldTeam
      case 'frozen':
        return said().frozen
      case 'cleared':
        return said().cleared
      case 'reopened':
        return said().reopened
      default:
        return what
    }
  }
  const isStruck = () => props.entry.struckAt !== null
  return (
    <li
      class="log-line"
      classList={{
        [`log-${isWritten() ? props.entry.what : 'turn'}`]: true,
        'log-struck': isStruck(),
      }}
    >
      <Icon of={icon()} />
      <div class="log-said">
        <p class="log-head">
          <b>{name()}</b>
          <span>
            {say.first(props.entry.createdBy)}, <time>{say.moment(props.entry.at)}</time>
          </span>
          <Show when={isStruck()}>
            <span>
              {said().struck}, {say.who(props.entry.struckBy)}
            </span>
          </Show>
        </p>
        <Show when={props.entry.text}>
          <Switch fallback={<p class="incident-text">{props.entry.text}</p>}>
            <Match when={isStruck()}>
              <p class="incident-text">
                <s>{props.entry.text}</s>
              </p>
            </Match>
          </Switch>
        </Show>
      </div>
      <Show when={view.mayChange() && isWritten()}>
        <Button
          size="small"
          look="ghost"
          class="log-strike"
          aria-label={isStruck() ? undefined : said().strikeOf(props.entry.text)}
          onClick={() =>
            isStruck()
              ? view.commands.unstrike(props.entry.id)
              : view.commands.strike(props.entry.id)
          }
        >
          {isStruck() ? said().unstrike : said().strike}
        </Button>
      </Show>
    </li>
  )
}
