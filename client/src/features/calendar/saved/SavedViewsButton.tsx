import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { bookmark } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { SavedViewsPanel } from './SavedViewsPanel.tsx'
import type { SavedViewsView } from './saved-views-view.ts'
import './SavedViews.css'

/** The team's views, and which of them is shown. */
export function SavedViewsButton(props: { readonly saved: SavedViewsView }) {
  const words = useWords()
  const { saved } = props
  const name = () => saved.current()?.saved.name
  const label = () => {
    const shown = name()
    if (shown === undefined) return words().savedViews.title
    return saved.isChanged()
      ? words().savedViews.openedChanged(shown)
      : words().savedViews.opened(shown)
  }
  return (
    <Popover
      label={words().savedViews.title}
      side="below-start"
      class="floating-roomy"
      trigger={(attributes) => (
        <Button
          look="ghost"
          size="small"
          icon={bookmark}
          class="saved-open"
          aria-label={label()}
          {...attributes}
        >
          <Show when={name()} fallback={words().savedViews.short}>
            {(shown) => (
              <span class="ellipsis" classList={{ 'saved-changed': saved.isChanged() }}>
                {shown()}
              </span>
            )}
          </Show>
        </Button>
      )}
    >
      {(close) => <SavedViewsPanel saved={saved} onChosen={close} />}
    </Popover>
  )
}
