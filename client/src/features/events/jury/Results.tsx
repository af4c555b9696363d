import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useI18n, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { createPaper } from '#client/ui/media.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { Result } from '#shared/domain/events/jury/results.ts'
import { EntryThumb } from '../EntryThumb.tsx'
import { useEntryCalled } from './called.ts'
import { Decision } from './Decision.tsx'
import { hundredths } from './hundredths.ts'
import { useJury } from './jury-view.ts'

const AT_ONCE = 100

/** What the scores come to, what is on the shortlist, what was decided. */
export function Results() {
  const view = useJury()
  const words = useWords()
  const [only, setOnly] = createSignal<'all' | 'shortlist'>('all')
  const isPaper = createPaper()
  const [asked, setAsked] = createSignal(AT_ONCE)
  const most = () => (isPaper() ? Number.POSITIVE_INFINITY : asked())
  const shown = createMemo(() =>
    only() === 'all'
      ? view.results()
      : view.results().filter(({ entry }) => view.shortlist().has(entry)),
  )
  const byEntry = createMemo(() => new Map(view.results().map((result) => [result.entry, result])))
  const left = () => shown().length - most()
  const standing = () => {
    if (view.plan().jury.judges.length === 0) return words().jury.noJudges
    return missing() === 0 ? words().jury.complete : words().jury.provisional(missing())
  }
  const missing = () => view.results().reduce((sum, result) => sum + result.missing.length, 0)
  const hasTie = () => view.results().some(({ tiedWith }) => tiedWith.length > 0)
  return (
    <div class="event-sides">
      <div class="event-main jury-results">
        <div class="jury-head">
          <p role="status">{standing()}</p>
          <Show when={view.shortlist().size > 0}>
            <Segmented
              label={words().jury.shortlist}
              value={only()}
              options={[
                { value: 'all', label: words().jury.all },
                { value: 'shortlist', label: words().jury.onlyShortlist },
              ]}
              onChange={setOnly}
            />
          </Show>
        </div>
        <table class="standings-table jury-table">
          <thead>
            <tr>
              <th scope="col">{words().jury.place}</th>
              <th scope="col">{words().jury.entry}</th>
              <th scope="col">{words().jury.mean}</th>
              <th scope="col">{words().jury.spread}</th>
              <th scope="col">{words().jury.judges}</th>
              <th scope="col">{words().jury.shortlist}</th>
            </tr>
          </thead>
          <tbody>
            <For
              each={shown()
                .slice(0, most())
                .map(({ entry }) => entry)}
            >
              {(entry) => (
                <Show when={byEntry().get(entry)}>{(one) => <Row result={one()} />}</Show>
              )}
            </For>
          </tbody>
        </table>
        <Show when={left() > 0}>
          <Button class="jury-more" onClick={() => setAsked((count) => count + AT_ONCE)}>
            {words().jury.more(Math.min(AT_ONCE, left()))}
          </Button>
        </Show>
        <Show when={hasTie()}>
          <p class="hint">{words().jury.tieHint}</p>
        </Show>
        <Decision />
      </div>
      <Judges />
    </div>
  )
}

function Row(props: { readonly result: Result }) {
  const view = useJury()
  const { words, formats, locale } = useI18n()
  const called = useEntryCalled()
  const judges = useCalled(createColleagues(useWorkspace()))
  const number = (value: number) => formats().number(value)
  const pictures = () => view.entryOf(props.result.entry)?.pictures ?? []
  /** From then on nobody is influenced by a name. */
  const isDecided = () => view.verdicts().length > 0
  const counted = () => view.plan().jury.judges.length - props.result.conflicts.length
  const comments = () => view.commentsOn(props.result.entry)
  return (
    <tr>
      <td class="jury-place">
        {props.result.place ?? '–'}
        <Show when={props.result.tiedWith.length > 0}>
          <small
            title={words().jury.tieWith(
              formats().list(props.result.tiedWith.map((one) => called(one))),
            )}
          >
            {words().jury.tie}
          </small>
        </Show>
      </td>
      <th scope="row">
        <Show when={pictures().length > 0}>
          <EntryThumb pictures={pictures()} environment={{ after: view.after }} />
        </Show>
        <bdi>{called(props.result.entry, isDecided())}</bdi>
        <Show when={props.result.conflicts.length > 0}>
          <small>{words().jury.conflicts(props.result.conflicts.length)}</small>
        </Show>
        <For each={comments()}>
          {({ judge, text }) => (
            <small class="jury-comment">
              {judges.first(judge)}: {text}
            </small>
          )}
        </For>
      </th>
      <td class="jury-figure" data-label={words().jury.mean}>
        <Show when={props.result.mean !== null} fallback={words().jury.unjudged}>
          <b>{hundredths(props.result.mean ?? 0, locale().tag)}</b>
        </Show>
      </td>
      <td data-label={words().jury.spread}>
        <Show when={props.result.marks.size > 1 && props.result.spread}>
          {(spread) => (
            <Show when={spread().apart > 0} fallback="0">
              {number(spread().apart)}
              <small>
                {words().jury.spreadSaid(number(spread().lowest), number(spread().highest))}
              </small>
            </Show>
          )}
        </Show>
      </td>
      <td data-label={words().jury.judges}>
        {words().jury.judgedBy(props.result.marks.size, counted())}
      </td>
      <td data-label={words().jury.shortlist}>
        <label class="check jury-tick">
          <input
            class="check-box"
            type="checkbox"
            aria-label={words().jury.shortlisted(called(props.result.entry))}
            checked={view.shortlist().has(props.result.entry)}
            disabled={!view.commands.mayJudge()}
            onChange={(event) =>
              view.commands.shortlist(props.result.entry, event.currentTarget.checked)
            }
          />
        </label>
      </td>
    </tr>
  )
}

function Judges() {
  const view = useJury()
  const words = useWords()
  const formats = useFormats()
  const judges = useCalled(createColleagues(useWorkspace()))
  const title = createUniqueId()
  return (
    <aside class="event-aside" aria-labelledby={title}>
      <h2 id={title}>{words().jury.progressTitle}</h2>
      <ul class="jury-judges">
        <For each={view.progress()}>
          {({ judge, done, all, conflicts }) => (
            <li>
              <span class="ellipsis">{judges.first(judge)}</span>
              <span>{words().jury.progressOf(done, all, conflicts)}</span>
              <progress max={Math.max(1, all)} value={done} aria-label={judges.first(judge)} />
            </li>
          )}
        </For>
      </ul>
      <Show when={view.formerJudges().length > 0}>
        <p class="hint">
          {words().jury.formerJudges(formats().list(view.formerJudges().map(judges.within)))}
        </p>
      </Show>
    </aside>
  )
}
