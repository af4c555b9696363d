import { createMemo, createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, triangleAlert } from '#client/ui/icons.ts'
import { createMedia, createPaper } from '#client/ui/media.ts'
import { RowList, type RowPlace } from '#client/ui/RowList.tsx'
import { entryName } from '#shared/domain/events/entry.ts'
import { EntryThumb } from '../EntryThumb.tsx'
import { useEntries } from './entries-context.ts'
import { NO_FILTER, stateOf } from './entries-view.ts'
import { reasonSaid, remarkSaid } from './remark-words.ts'
import { StateMark } from './StateMark.tsx'

/** In rem; `Entries.css` has the same. */
const ROW = 3.5
const TALL_ROW = 5.25
const TALL = '(max-width: 759px), (pointer: coarse)'

/** Everybody who takes part, as a row; with Shift, what the keys go over is selected. */
export function EntryList(props: { readonly onOpen: (id: string) => void }) {
  const { view } = useEntries()
  const words = useWords()
  const isTall = createMedia(TALL)
  const isPaper = createPaper()
  const [spot, setSpot] = createSignal<string | null>(null)
  let list: HTMLElement | undefined
  return (
    <Show
      when={view.ids().length > 0}
      fallback={
        <div class="entries-none">
          <p>{words().entries.none}</p>
          <Button size="small" onClick={() => view.setFilter(NO_FILTER)}>
            {words().entries.clear}
          </Button>
        </div>
      }
    >
      <RowList
        label={words().entries.list}
        class={isTall() ? 'entries-list entries-tall' : 'entries-list'}
        ids={view.ids()}
        row={isTall() ? TALL_ROW : ROW}
        spot={spot()}
        wholeOnPaper={words().entries.notOnPaper}
        list={(element) => {
          list = element
        }}
        onGo={(id, isExtending) => {
          if (isExtending) view.markTo(id)
          setSpot(id)
          list?.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus({ preventScroll: true })
        }}
      >
        {(id, place) => (
          <EntryRow
            id={id}
            place={place}
            isPaper={isPaper()}
            onFocus={() => setSpot(id)}
            onOpen={() => props.onOpen(id)}
          />
        )}
      </RowList>
    </Show>
  )
}

function EntryRow(props: {
  readonly id: string
  readonly place: RowPlace
  /** Paper does not know what day it is. */
  readonly isPaper: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}) {
  const { view, now, environment } = useEntries()
  const words = useWords()
  const formats = useFormats()
  const entry = createMemo(() => view.entry(props.id))
  const name = () => {
    const one = entry()
    return one ? entryName(one) : ''
  }
  const meta = () => {
    const one = entry()
    const said = [
      one?.title && words().entries.titled(one.title),
      one?.email,
      one?.handle,
      one?.country,
      one && one.weight > 1 && words().entryImport.tickets(one.weight),
    ]
    return said.filter((text) => text && text !== name()).join(' · ')
  }
  const remarks = () => {
    const one = entry()
    if (one && stateOf(one) === 'refused' && one.refusal)
      return reasonSaid(one.refusal, words().entries.reasons)
    return view
      .remarks(props.id)
      .map((remark) => remarkSaid(remark, words().entries.remark))
      .join(' · ')
  }
  const isMarked = () => view.marked().has(props.id)
  return (
    <li
      class="entry-row"
      classList={{ 'entry-marked': isMarked() }}
      style={{ top: `${props.place.top()}px` }}
      aria-posinset={props.place.index() + 1}
      aria-setsize={props.place.of()}
    >
      <button
        type="button"
        class="entry-mark"
        tabindex={props.place.isStop() ? 0 : -1}
        aria-pressed={isMarked()}
        aria-label={words().entries.mark(name())}
        onClick={(event) => (event.shiftKey ? view.markTo(props.id) : view.toggle(props.id))}
      >
        <span class="entry-box" aria-hidden="true">
          <Show when={isMarked()}>
            <Icon of={check} size="dense" />
          </Show>
        </span>
      </button>
      <Show when={entry()}>
        {(one) => (
          <button
            type="button"
            class="entry-button"
            tabindex={props.place.isStop() ? 0 : -1}
            data-entry={props.id}
            onFocus={() => props.onFocus()}
            onClick={() => props.onOpen()}
          >
            <span class="entry-lead">
              <Show when={one().pictures.length > 0 && stateOf(one()) !== 'withdrawn'}>
                <EntryThumb pictures={one().pictures} environment={environment} />
              </Show>
              <span class="entry-who">
                <span class="entry-name">
                  <bdi class="ellipsis" title={name()}>
                    {name()}
                  </bdi>
                  <small>{words().draw.number(one().number)}</small>
                </span>
                <small class="entry-meta ellipsis">{meta()}</small>
              </span>
            </span>
            <span class="entry-remarks">
              <Show when={remarks()}>
                <Icon of={triangleAlert} size="dense" />
                <span class="ellipsis">{remarks()}</span>
              </Show>
            </span>
            <StateMark state={stateOf(one())} />
            <span class="entry-when">
              <span class="entry-when-label">{words().entries.came}</span>{' '}
              <time>
                {props.isPaper
                  ? formats().instant(one().enteredAt)
                  : formats().instantShort(one().enteredAt, now())}
              </time>
            </span>
          </button>
        )}
      </Show>
    </li>
  )
}
