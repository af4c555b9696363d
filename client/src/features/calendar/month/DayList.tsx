import { createEffect, on, onCleanup, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { useCalendar } from '../calendar-context.ts'
import { whenSaid } from './when-said.ts'

const ListedDay = lazyDetail(async () => (await import('../soon.ts')).ListedDay)

/** All posts of a day, or of an hour, opened from "+N more". */
export function DayList() {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  let anchor: HTMLButtonElement | undefined

  createEffect(
    on(view.listed, (at) => {
      if (at === null || !anchor) return
      const box = document.querySelector(`[data-more="${at}"]`)?.getBoundingClientRect()
      anchor.style.left = `${box?.left ?? 0}px`
      anchor.style.top = `${box?.top ?? 0}px`
      anchor.click()
    }),
  )
  return (
    <Popover
      label={words().spoken.allOf(whenSaid(view.listed() ?? view.today(), formats()))}
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
      {(close) => {
        // The content exists only while the layer is open.
        onCleanup(() => view.list(null))
        return <Show when={view.listed()}>{(at) => <ListedDay at={at()} close={close} />}</Show>
      }}
    </Popover>
  )
}
