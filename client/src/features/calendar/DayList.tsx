import { createEffect, For, on, onCleanup, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useCalendar } from './calendar-context.ts'
import { PostChip } from './PostChip.tsx'
import './DayList.css'

/** All posts of a day, opened from "+N more". */
export function DayList() {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  let anchor: HTMLButtonElement | undefined

  createEffect(
    on(view.listed, (day) => {
      if (day === null || !anchor) return
      const box = document.querySelector(`[data-more="${day}"]`)?.getBoundingClientRect()
      anchor.style.left = `${box?.left ?? 0}px`
      anchor.style.top = `${box?.top ?? 0}px`
      anchor.click()
    }),
  )
  return (
    <Popover
      label={words().calendar.allOf(formats().day(view.listed() ?? view.today()))}
      class="day-list floating-roomy"
      trigger={(attributes) => (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a place to hang the layer on, never focused
        <button
          {...attributes}
          ref={(button) => {
            anchor = button
            attributes.ref(button)
          }}
          type="button"
          class="menu-anchor"
          tabindex={-1}
          aria-hidden="true"
        />
      )}
    >
      {(close) => <Show when={view.listed()}>{(day) => <Listed day={day()} close={close} />}</Show>}
    </Popover>
  )
}

function Listed(props: { readonly day: string; readonly close: () => void }) {
  const { view, workspace } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  let list: HTMLUListElement | undefined
  // The content exists only while the layer is open. It goes before the browser looks where the focus is.
  onCleanup(() => {
    if (list?.contains(document.activeElement)) view.go({ on: 'more', day: props.day })
    view.list(null)
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
        <For each={workspace.posts.onDay(props.day)}>
          {(id) => (
            <li
              onClick={() => props.close()}
              onKeyDown={(event) => {
                if (event.key === 'Enter') props.close()
              }}
            >
              <PostChip
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
