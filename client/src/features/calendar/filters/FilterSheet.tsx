import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown, listFilter } from '#client/ui/icons.ts'
import { FACETS, isFilterOn, NO_FILTER } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import { postsOn } from '../frame/shown-posts.ts'
import { SavedViewsPanel } from '../saved/SavedViewsPanel.tsx'
import { createSavedViewsView, type SavedViewsView } from '../saved/saved-views-view.ts'
import { FacetChoices } from './FilterBar.tsx'
import { FilterText } from './FilterText.tsx'
import { ToPublish } from './ToPublish.tsx'
import { Waiting } from './Waiting.tsx'
import './FilterBar.css'

/** The filters where a row of chips has no room: a button, and a sheet with all of them. */
export function FilterSheet(props: { readonly saved?: SavedViewsView }) {
  const { workspace, view, filterDoor } = useCalendar()
  const words = useWords()
  // On a phone nothing else shows them.
  const saved = props.saved ?? createSavedViewsView({ workspace, view })
  const [open, setOpen] = createSignal(false)
  let field: HTMLInputElement | undefined
  filterDoor.enter = () => {
    setOpen(true)
    field?.focus()
  }
  const chosen = () =>
    FACETS.filter((facet) => view.filter()[facet].length > 0).length +
    (view.filter().text === '' ? 0 : 1)
  const count = () => postsOn(view.shown, view.days()).length + view.shown.unscheduled().length
  return (
    <>
      <Waiting />
      <ToPublish />
      <Button
        size="small"
        look="ghost"
        icon={listFilter}
        class={`filter-button ${chosen() > 0 ? 'filter-on' : ''}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span class="filter-word">{words().filters.title}</span>
        <Show when={chosen() > 0}>
          <b>{chosen()}</b>
        </Show>
      </Button>
      <Dialog
        open={open()}
        onClose={() => setOpen(false)}
        title={words().filters.title}
        class="filter-sheet"
        actions={
          <>
            <Show when={isFilterOn(view.filter())}>
              <Button size="touch" onClick={() => view.setFilter(NO_FILTER)}>
                {words().filters.clear}
              </Button>
            </Show>
            {/* Not the words: a phone would put its keyboard over the list. */}
            <Button size="touch" look="primary" autofocus onClick={() => setOpen(false)}>
              {words().filters.show(count())}
            </Button>
          </>
        }
      >
        <details class="filter-facet">
          <summary>
            <span class="filter-facet-name">{words().savedViews.title}</span>
            <Show when={saved.current()}>{(current) => <b>{current().saved.name}</b>}</Show>
            <Icon of={chevronDown} />
          </summary>
          <SavedViewsPanel saved={saved} onChosen={() => {}} />
        </details>
        <FilterText
          field={(input) => {
            field = input
          }}
        />
        <For each={FACETS}>
          {(facet) => (
            <details class="filter-facet" open={view.filter()[facet].length > 0}>
              <summary>
                <span class="filter-facet-name">{words().filters.facets[facet]}</span>
                <Show when={view.filter()[facet].length > 0}>
                  <b>{words().filters.chosen(view.filter()[facet].length)}</b>
                </Show>
                <Icon of={chevronDown} />
              </summary>
              <FacetChoices facet={facet} />
            </details>
          )}
        </For>
      </Dialog>
    </>
  )
}
