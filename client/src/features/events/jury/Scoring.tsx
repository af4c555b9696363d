import { createMemo, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { circle, circleCheck, circleDashed, hand } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useEntryCalled } from './called.ts'
import { type Standing, useJury } from './jury-view.ts'
import { ScoreSheet } from './ScoreSheet.tsx'
import { createTakenAlong } from './taken-along.ts'

/** What a judge does: one entry after the other, and beside it how far they are with all. */
export function Scoring(props: { readonly toSetup: () => void }) {
  const view = useJury()
  const words = useWords()
  const said = () => words().jury
  let shown = 0
  /** Whoever scores one after the other goes on where they were; whoever opens the page begins at its top. */
  const isLater = (): boolean => {
    shown += 1
    return shown > 1
  }
  return (
    <Show
      when={view.criteria().length > 0 && view.isJudge()}
      fallback={
        <EmptyState
          cells={0}
          title={view.criteria().length > 0 ? said().notJudge : said().noCriteria}
          detail={said().judgesHint}
          actions={<Button onClick={() => props.toSetup()}>{said().toSetup}</Button>}
        />
      }
    >
      <Show
        when={view.entries().length > 0}
        fallback={<EmptyState cells={0} title={said().noEntries} detail={said().noEntriesDetail} />}
      >
        <div class="event-sides jury-scoring">
          <div class="event-main">
            <Show when={!view.commands.mayJudge()}>
              <p class="jury-note">{said().readOnly}</p>
            </Show>
            <PicturesHere />
            <Show when={view.current()?.id} keyed>
              {(entry) => <ScoreSheet entry={entry} takesFocus={isLater()} />}
            </Show>
          </div>
          <EntryList />
        </div>
      </Show>
    </Show>
  )
}

/** Whether a judge can go on where there is no network. */
function PicturesHere() {
  const { entries, after } = useJury()
  const workspace = useWorkspace()
  const words = useWords()
  const taken = createTakenAlong({ media: workspace.media, entries, after })
  return (
    <Show when={taken.all() > 0}>
      <p class="hint" role="status">
        {taken.here() === taken.all()
          ? words().jury.picturesHere
          : words().jury.picturesComing(taken.here(), taken.all())}
      </p>
    </Show>
  )
}

const ICONS: Readonly<Record<Standing, string>> = {
  open: circleDashed,
  begun: circle,
  done: circleCheck,
  conflict: hand,
}

function EntryList() {
  const view = useJury()
  const words = useWords()
  const called = useEntryCalled()
  const isDone = ({ id }: { readonly id: string }) =>
    ['done', 'conflict'].includes(view.standing(id))
  const done = createMemo(() => view.entries().filter(isDone).length)
  return (
    <nav class="event-aside" aria-label={words().jury.list}>
      <p class="jury-progress" role="status">
        {done() === view.entries().length
          ? words().jury.allDone
          : words().jury.progress(done(), view.entries().length)}
      </p>
      <ul class="jury-entries">
        <For each={view.entries()}>
          {(entry) => (
            <li>
              <button
                type="button"
                classList={{ [`jury-${view.standing(entry.id)}`]: true }}
                aria-current={view.current()?.id === entry.id ? 'true' : undefined}
                onClick={() => view.choose(entry.id)}
              >
                <Icon of={ICONS[view.standing(entry.id)]} />
                <span class="ellipsis">{called(entry.id)}</span>
                <small>{words().jury.standings[view.standing(entry.id)]}</small>
              </button>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
