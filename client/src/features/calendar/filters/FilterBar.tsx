import { createMemo, createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { ChoiceList } from '#client/ui/ChoiceList.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown, funnelX, x } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { writeFilter } from '#shared/domain/filter-address.ts'
import { FACETS, type Facet, isFilterOn, NO_FILTER } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import { SavedViewsButton } from '../saved/SavedViewsButton.tsx'
import type { SavedViewsView } from '../saved/saved-views-view.ts'
import { FilterText } from './FilterText.tsx'
import { choicesIn, nameIn, toggled } from './facet-choices.ts'
import { ToPublish } from './ToPublish.tsx'
import { Waiting } from './Waiting.tsx'
import './FilterBar.css'

/** The filters on a desk: words, and a chip a facet (APG toolbar: one stop for Tab, arrows between its buttons). */
export function FilterBar(props: { readonly saved: SavedViewsView }) {
  const { view, filterDoor } = useCalendar()
  const words = useWords()
  const [stop, setStop] = createSignal('')
  let toolbar: HTMLDivElement | undefined
  let field: HTMLInputElement | undefined
  filterDoor.enter = () => field?.focus()

  const buttons = () => [...(toolbar?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('[popover]')) return
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const all = buttons()
    const next = all[all.findIndex((one) => one.matches(':focus')) + step]
    if (step === 0 || !next) return
    event.preventDefault()
    next.focus()
  }
  const isStop = (name: string) => (stop() === '' ? name === FACETS[0] : stop() === name)
  return (
    <div class="filter-bar">
      <SavedViewsButton saved={props.saved} />
      <Waiting />
      <ToPublish />
      <FilterText
        field={(input) => {
          field = input
        }}
        keys="/"
        onLeave={() => view.go(view.spot())}
      />
      <div
        ref={(element) => {
          toolbar = element
        }}
        class="filter-chips"
        role="toolbar"
        aria-label={words().filters.title}
        onKeyDown={press}
        onFocusIn={({ target }) => {
          const name = target instanceof HTMLElement && target.dataset.stop
          if (name) setStop(name)
        }}
      >
        <For each={FACETS}>
          {(facet) => (
            <FacetChip
              facet={facet}
              isStop={isStop}
              onGone={() => {
                setStop(facet)
                buttons()
                  .find((one) => one.dataset.stop === facet)
                  ?.focus()
              }}
            />
          )}
        </For>
        <Show when={isFilterOn(view.filter())}>
          <IconButton
            look="ghost"
            size="small"
            icon={funnelX}
            label={words().filters.clear}
            data-stop="clear"
            tabindex={isStop('clear') ? 0 : -1}
            onClick={() => {
              view.setFilter(NO_FILTER)
              setStop('')
              buttons()[0]?.focus()
            }}
          />
        </Show>
      </div>
    </div>
  )
}

function FacetChip(props: {
  readonly facet: Facet
  readonly isStop: (name: string) => boolean
  /** Its filter was taken off, and with it the button that did it. */
  readonly onGone: () => void
}) {
  const calendar = useCalendar()
  const { view } = calendar
  const words = useWords()
  const chosen = () => view.filter()[props.facet]
  const name = () => words().filters.facets[props.facet]
  const value = () => {
    const [only, ...more] = chosen()
    if (only === undefined || more.length > 0) return String(chosen().length)
    const { facet } = props
    return nameIn(facet, only, { ...calendar, words: words() }) ?? words().filters.removed[facet]
  }
  return (
    <span class="filter-chip" classList={{ 'filter-on': chosen().length > 0 }}>
      <Popover
        label={name()}
        trigger={(attributes) => (
          <button
            type="button"
            class="filter-open"
            data-stop={props.facet}
            tabindex={props.isStop(props.facet) ? 0 : -1}
            {...attributes}
          >
            <span>{name()}</span>
            <Show when={chosen().length > 0} fallback={<Icon of={chevronDown} size="dense" />}>
              <b class="ellipsis">{value()}</b>
            </Show>
          </button>
        )}
      >
        {() => <FacetChoices facet={props.facet} autofocus />}
      </Popover>
      <Show when={chosen().length > 0}>
        <button
          type="button"
          class="filter-off"
          data-stop={`${props.facet}-off`}
          tabindex={props.isStop(`${props.facet}-off`) ? 0 : -1}
          aria-label={words().filters.clearOne(name())}
          title={words().filters.clearOne(name())}
          onClick={() => {
            view.setFilter({ ...view.filter(), [props.facet]: [] })
            props.onGone()
          }}
        >
          <Icon of={x} size="dense" />
        </button>
      </Show>
    </span>
  )
}

/** What a facet can choose; counted only while somebody looks. */
export function FacetChoices(props: { readonly facet: Facet; readonly autofocus?: boolean }) {
  const calendar = useCalendar()
  const { view } = calendar
  const words = useWords()
  /** The shares of what is shown, where that is some days and not all of them. */
  const sharesHref = () => {
    const days = view.view() === 'list' || view.view() === 'board' ? [] : view.days()
    const period = days.length > 0 ? `from=${days[0]}&to=${days.at(-1)}` : ''
    const query = [period, writeFilter({ ...view.filter(), pillar: [] })].filter(Boolean).join('&')
    return `/w/${calendar.workspace.id}/pillars?${query}`
  }
  const choices = createMemo(() => choicesIn(props.facet, { ...calendar, words: words() }))
  return (
    <div
      ref={(element) => {
        // A layer can take the focus once it is shown.
        if (!props.autofocus) return
        requestAnimationFrame(() => element.querySelector<HTMLElement>('[role="option"]')?.focus())
      }}
    >
      <ChoiceList
        label={words().filters.facets[props.facet]}
        choices={choices()}
        onToggle={(id) => view.setFilter(toggled(view.filter(), props.facet, id))}
      />
      <Show when={props.facet === 'campaign'}>
        <a class="filter-manage" href={`/w/${calendar.workspace.id}/campaigns`}>
          {words().campaigns.manage}
        </a>
      </Show>
      <Show when={props.facet === 'pillar'}>
        <a class="filter-manage" href={sharesHref()}>
          {words().pillars.manage}
        </a>
      </Show>
    </div>
  )
}
