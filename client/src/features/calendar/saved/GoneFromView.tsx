import { createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { SavedViewsView } from './saved-views-view.ts'

/** What the view that is shown filters by, and is no more. */
export function GoneFromView(props: { readonly saved: SavedViewsView }) {
  const words = useWords()
  const formats = useFormats()
  const [read, setRead] = createSignal<string | null>(null)
  const shown = () => {
    const current = props.saved.current()
    return current && current.gone.length > 0 && current.saved.id !== read() ? current : null
  }
  return (
    <div class="filter-news-place" role="status">
      <Show when={shown()}>
        {(current) => (
          <div class="filter-news">
            <span>
              {words().savedViews.gone(
                current().saved.name,
                formats().list(current().gone.map((facet) => words().savedViews.goneOf[facet])),
              )}
            </span>
            <Show when={props.saved.mayChange()}>
              <Button size="small" onClick={() => props.saved.saveOver()}>
                {words().savedViews.saveWithout}
              </Button>
            </Show>
            <Button size="small" look="ghost" onClick={() => setRead(current().saved.id)}>
              {words().savedViews.understood}
            </Button>
          </div>
        )}
      </Show>
    </div>
  )
}
