import { createMemo, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { user } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { RowList, type RowPlace } from '#client/ui/RowList.tsx'
import { networkName } from '#client/workspace/space/network-names.ts'
import { useFacts } from './facts.ts'
import { measureIcon, measureName } from './measure-words.ts'
import type { PeopleView } from './people-view.ts'

/** In rem; `PeoplePage.css` has the same. */
const ROW = 3.5
const TALL_ROW = 4.75
const TALL = '(max-width: 759px), (pointer: coarse)'

const HOLDS = [
  ['pointerenter', true],
  ['pointerleave', false],
  ['focusin', true],
  ['focusout', false],
] as const

/** Everybody as a row. */
export function PeopleList(props: {
  readonly view: PeopleView
  readonly onOpen: (id: string) => void
  readonly onClear: () => void
  /** Given what goes so many rows on. */
  readonly steer: (step: (by: number) => void) => void
  /** Told while a pointer is over the list, or the focus in it. */
  readonly onHold: (held: boolean) => void
}) {
  const words = useWords()
  return (
    <Show
      when={props.view.ids().length > 0}
      fallback={
        <div class="noted-none">
          <p>{words().noted.noMatch}</p>
          <Button size="small" onClick={() => props.onClear()}>
            {words().noted.clear}
          </Button>
        </div>
      }
    >
      <Rows {...props} />
    </Show>
  )
}

function Rows(props: {
  readonly view: PeopleView
  readonly onOpen: (id: string) => void
  readonly steer: (step: (by: number) => void) => void
  readonly onHold: (held: boolean) => void
}) {
  const words = useWords()
  const isTall = createMedia(TALL)
  const [spot, setSpot] = createSignal<string | null>(null)
  let list: HTMLElement | undefined
  const go = (id: string | undefined) => {
    if (id === undefined) return
    setSpot(id)
    list?.querySelector<HTMLElement>(`[data-person="${id}"]`)?.focus({ preventScroll: true })
  }
  props.steer((by) => {
    const ids = props.view.ids()
    const at = ids.indexOf(spot() ?? '')
    go(ids[at < 0 ? 0 : Math.max(0, Math.min(at + by, ids.length - 1))])
  })
  return (
    <RowList
      label={words().noted.people}
      class={isTall() ? 'noted-list people-tall' : 'noted-list'}
      ids={props.view.ids()}
      row={isTall() ? TALL_ROW : ROW}
      spot={spot()}
      list={(element) => {
        list = element
        for (const [event, held] of HOLDS) element.addEventListener(event, () => props.onHold(held))
      }}
      onGo={go}
    >
      {(id, place) => (
        <PersonRow
          id={id}
          view={props.view}
          place={place}
          onFocus={() => setSpot(id)}
          onOpen={() => props.onOpen(id)}
        />
      )}
    </RowList>
  )
}

function PersonRow(props: {
  readonly id: string
  readonly view: PeopleView
  readonly place: RowPlace
  readonly onFocus: () => void
  readonly onOpen: () => void
}) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const file = createMemo(() => props.view.file(props.id))
  const marks = createMemo(() => props.view.marks(props.id))
  const ends = (until: number | null) =>
    until === null
      ? words().noted.forGood
      : words().noted.until(formats().instantShort(until, facts.now()))
  const others = () => {
    const found = file()
    return found ? found.handles.filter(({ handle }) => handle !== found.name) : []
  }
  return (
    <li
      class="people-row"
      style={{ top: `${props.place.top()}px` }}
      aria-posinset={props.place.index() + 1}
      aria-setsize={props.place.of()}
    >
      <button
        type="button"
        class="people-button"
        tabindex={props.place.isStop() ? 0 : -1}
        data-person={props.id}
        onFocus={() => props.onFocus()}
        onClick={() => props.onOpen()}
      >
        <span class="person-face" aria-hidden="true">
          <Icon of={user} />
        </span>
        <span class="people-who">
          <span class="people-name">
            <bdi>{file()?.name ?? words().noted.damaged}</bdi>
            <For each={[...new Set(file()?.handles.map(({ network }) => network))]}>
              {(network) => (
                <ChannelGlyph network={network} name={networkName(network, words().networks)} />
              )}
            </For>
          </span>
          <small class="people-meta">
            {[...others().map(({ handle }) => handle), ...(file()?.aliases ?? [])].join(' · ')}
          </small>
        </span>
        <span class="people-marks">
          <Show when={marks().inForce}>
            {(measure) => (
              <span class="fact-tag fact-sanction">
                <Icon of={measureIcon(measure().what)} size="dense" />
                {measureName(measure().what, words().noted)} {ends(measure().until)}
              </span>
            )}
          </Show>
          <span class="people-counts">
            {words().noted.rowCounts(marks().cases, marks().notes, marks().measures)}
          </span>
          <Show when={marks().lastAt}>
            {(at) => <time class="people-last">{formats().instantShort(at(), facts.now())}</time>}
          </Show>
        </span>
      </button>
    </li>
  )
}
