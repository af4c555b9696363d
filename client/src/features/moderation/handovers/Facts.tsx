import { A } from '@solidjs/router'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Called } from '#client/workspace/people/called.ts'
import { type Case, isOpenCase } from '#shared/domain/moderation/case.ts'
import { isKeyOf } from '#shared/table-keys.ts'
import { severityFace, statusFace, triageFace } from '../faces.ts'
import type { FactEntry, Told } from './handovers-view.ts'

/** So many stand there at once; the rest is a press away, for what is written below has to be in reach. */
const OPEN_SHOWN = 6
const OTHERS_SHOWN = 3

/** What changed: how much of each, then each thing once, by its name as it is called now. */
export function Facts(props: {
  readonly told: Told
  readonly called: Called
  readonly moment: (at: number) => string
  readonly now: number
}) {
  const words = useWords()
  return (
    <Show
      when={props.told.figures.length > 0}
      fallback={<p class="hint">{words().handovers.noFacts}</p>}
    >
      <div class="handover-facts">
        <ul class="handover-figures">
          <For each={props.told.figures}>
            {(figure) => (
              <li>
                <b>{figure.count}</b> {words().handovers.figures[figure.of](figure.count)}
              </li>
            )}
          </For>
        </ul>
        <Entries
          title={words().handovers.lists.left}
          entries={props.told.left}
          shown={OPEN_SHOWN}
          aside={(entry) => (
            <Show when={entry.about}>
              {(about) => (
                <Standing
                  about={about()}
                  due={entry.due}
                  called={props.called}
                  moment={props.moment}
                  now={props.now}
                />
              )}
            </Show>
          )}
        />
        <Entries
          title={words().handovers.lists.incidents}
          entries={props.told.incidents}
          shown={OTHERS_SHOWN}
        />
        <Entries
          title={words().handovers.lists.measures}
          entries={props.told.measures}
          shown={OTHERS_SHOWN}
        />
        <Entries
          title={words().handovers.lists.closed}
          entries={props.told.closed}
          shown={OTHERS_SHOWN}
        />
      </div>
    </Show>
  )
}

function Entries(props: {
  readonly title: string
  readonly entries: readonly FactEntry[]
  readonly shown: number
  readonly aside?: (entry: FactEntry) => JSX.Element
}) {
  const words = useWords()
  const [isWhole, setWhole] = createSignal(false)
  const isLong = () => props.entries.length > props.shown
  return (
    <Show when={props.entries.length > 0}>
      <section class="handover-fact">
        <h3>{props.title}</h3>
        <ul>
          <For each={props.entries}>
            {(entry, index) => (
              <li classList={{ 'handover-folded': !isWhole() && index() >= props.shown }}>
                <Name entry={entry} />
                {props.aside?.(entry)}
              </li>
            )}
          </For>
        </ul>
        <Show when={isLong()}>
          <Button
            look="ghost"
            size="small"
            class="handover-more"
            aria-expanded={isWhole()}
            onClick={() => setWhole(!isWhole())}
          >
            {isWhole()
              ? words().handovers.showLess
              : words().handovers.showAll(props.entries.length)}
          </Button>
        </Show>
      </section>
    </Show>
  )
}

/** What kind of thing it is, how grave, whose, and until when. */
function Standing(props: {
  readonly about: Case
  readonly due: number | null
  readonly called: Called
  readonly moment: (at: number) => string
  readonly now: number
}) {
  const words = useWords()
  const triage = () => triageFace(props.about.triage, words().cases)
  const severity = () => severityFace(props.about.severity, words().cases)
  const status = () => {
    if (!isOpenCase(props.about)) return words().handovers.closedSince
    return props.about.status === 'open'
      ? null
      : statusFace(props.about.status, words().cases).label
  }
  const owner = () =>
    props.about.owner === null ? words().handovers.nobodys : props.called.within(props.about.owner)
  return (
    <span class="handover-standing">
      <span classList={{ 'handover-late': props.about.triage === 'danger' }}>
        <Icon of={triage().icon} size="dense" />
        {triage().label}
      </span>
      <Show when={severity()}>
        {(face) => (
          <span classList={{ 'handover-late': props.about.severity === 'critical' }}>
            <Icon of={face().icon} size="dense" />
            {face().label}
          </span>
        )}
      </Show>
      <span>{owner()}</span>
      <Show when={status()}>{(said) => <span>{said()}</span>}</Show>
      <Show when={props.due}>
        {(due) => (
          <span classList={{ 'handover-late': due() < props.now }}>{props.moment(due())}</span>
        )}
      </Show>
    </span>
  )
}

function Name(props: { readonly entry: FactEntry }) {
  const words = useWords()
  const workspace = useWorkspace()
  const name = () =>
    [measure(), props.entry.name].filter(Boolean).join(' · ') || words().handovers.factGone
  const measure = () => {
    const { what } = props.entry
    if (what === null) return null
    const known = words().handovers.measures
    return isKeyOf(what, known) ? known[what] : what
  }
  return (
    <Show when={props.entry.path} fallback={<span>{name()}</span>}>
      {(path) => (
        <A class="link" href={`/w/${workspace.id}/moderation${path()}`}>
          {name()}
        </A>
      )}
    </Show>
  )
}
