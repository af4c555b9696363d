import { For, onCleanup, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { DayItem } from '../slots/DayItem.tsx'
import { itemsOf } from '../slots/items.ts'
import { whenSaid } from './when-said.ts'
import './DayList.css'

/** `2026-10-22T09`, of a time. */
const HOUR = 13

/** What the layer of a day or an hour holds; it comes when one is first listed. */
export function ListedDay(props: { readonly at: LocalTime; readonly close: () => void }) {
  const { view, workspace, free } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  let list: HTMLUListElement | undefined
  const day = () => dayOf(props.at)
  const isListed = (at: LocalTime) => at.startsWith(props.at.slice(0, HOUR))
  const items = () =>
    itemsOf(
      view.shown.onDay(day()).filter((id) => {
        const post = workspace.posts.whole(id)
        return post?.kind === 'post' ? isListed(post.at ?? '') : hourOf(props.at) === null
      }),
      (free()?.on(day()) ?? []).filter(({ at }) => isListed(at)),
      workspace.posts,
    )
  // It goes before the browser looks where the focus is.
  onCleanup(() => {
    if (list?.contains(document.activeElement)) view.go({ on: 'more', day: day(), at: props.at })
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
      <h3 class="day-list-title">{whenSaid(props.at, formats())}</h3>
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
                onFocus={() => view.at({ on: 'post', day: day(), post: id })}
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
            view.newPost(props.at)
          }}
        >
          {words().empty.preparePost}
        </Button>
      </Show>
    </>
  )
}
