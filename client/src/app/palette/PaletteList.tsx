import { createEffect, createMemo, For, on, onCleanup } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { ItemRow } from './ItemRow.tsx'
import type { Group, Item, PaletteView } from './palette-view.ts'

/** What was found, by what it is. */
export function PaletteList(props: {
  readonly view: PaletteView
  readonly id: string
  readonly idOf: (item: Item) => string
  readonly onTake: (item: Item, beside: boolean) => void
}) {
  const { browser } = useApp()
  const words = useWords()
  const label = (group: Group) => words().palette.groups[group.id]
  const rows = createMemo(() => new Map(props.view.items().map((item, index) => [item, index])))
  const reveal = (item: Item | null) => {
    if (item === null) return
    // In a frame, which lays the page out in any case: asked for sooner, each letter would have it laid out once more.
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(props.idOf(item))
      // What the pointer is at stays there.
      if (element && !element.matches(':hover')) element.scrollIntoView({ block: 'nearest' })
    })
    onCleanup(() => cancelAnimationFrame(frame))
  }
  createEffect(on(props.view.current, reveal))
  return (
    <div class="palette-list" id={props.id} role="listbox" aria-label={words().palette.found}>
      <For each={props.view.groups()}>
        {(group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div role="group" aria-label={label(group)}>
            <p class="palette-group" aria-hidden="true">
              {label(group)}
            </p>
            <For each={group.items}>
              {(item) => {
                const isCurrent = () => props.view.current()?.key === item.key
                return (
                  // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys
                  <div
                    id={props.idOf(item)}
                    class="palette-item"
                    role="option"
                    aria-selected={isCurrent()}
                    onPointerMove={() => props.view.point(rows().get(item) ?? 0)}
                    // The field keeps the focus.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={(event) =>
                      props.onTake(item, browser.apple ? event.metaKey : event.ctrlKey)
                    }
                  >
                    <ItemRow item={item} typed={props.view.typed()} />
                  </div>
                )
              }}
            </For>
          </div>
        )}
      </For>
    </div>
  )
}
