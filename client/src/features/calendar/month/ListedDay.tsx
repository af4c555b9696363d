import { For, onCleanup, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { useCalendar } from '../calendar-context.ts'
import { DayItem } from '../slots/DayItem.tsx'
import { itemsOf } from '../slots/items.ts'
import './DayList.css'

/** What the layer of a day holds; it comes when a day is first listed. */
export function ListedDay(props: { readonly day: string; readonly close: () => void }) {
  const { view, workspace, free } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  let list: HTMLUListElement | undefined
  const items = () =>
    itemsOf(view.shown.onDay(props.day), free()?.on(props.day) ?? [], workspace.posts)
  // It goes before the browser looks where the focus is.
  onCleanup(() => {
    if (list?.contains(document.activeElement)) view.go({ on: 'more', day: props.day })
  })
  // A layer can take the focus once it is shown.
  requestAnimationFrame(() => list?.querySelector('button')?.focus())

  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !list) return
    event.preventDefault()
    const chips: Element[] = [...list.querySelectorAll('button')]
    const now = chips.indexOf(document.activeElement ?? list)
    const next = chips[now + step]
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <>
      <h3 class="day-list-title">{formats().day(props.day)}</h3>
      <ul
        ref={(element) => {
          list = element
        }}
        class="day-list-posts"
        onKeyDown={move}
      >
        <For each={items()}>
          {(id) => (
            <li
              onClick={(event) => {
                // A click that marks the post leaves the others in sight.
                if (!event.defaultPrevented) props.close()
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') props.close()
              }}
            >
              <DayItem
                post={id}
                full
                onFocus={() => view.at({ on: 'post', day: props.day, post: id })}
              />
            </li>
          )}
        </For>
      </ul>
      <Show when={workspace.readOnly() === null}>
        <Button
          look="ghost"
          size="small"
          icon={plus}
          onClick={() => {
            props.close()
            view.newPost(props.day)
          }}
        >
          {words().calendar.preparePost}
        </Button>
      </Show>
    </>
  )
}
