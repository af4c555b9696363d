import { createEffect, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { search } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { filterText } from '#shared/domain/filter-address.ts'
import { useCalendar } from '../calendar-context.ts'

/** Words that must stand in a post. Escape empties it, then leaves. */
export function FilterText(props: {
  readonly field?: (input: HTMLInputElement) => void
  readonly keys?: string
  readonly onLeave?: () => void
}) {
  const { view } = useCalendar()
  const words = useWords()
  let input: HTMLInputElement | undefined
  const put = (text: string) => view.setFilter({ ...view.filter(), text: filterText(text) })
  createEffect(() => {
    const { text } = view.filter()
    // Not while the space before the next word is typed.
    if (input && filterText(input.value) !== text) input.value = text
  })
  return (
    <search class="filter-text">
      <Icon of={search} size="dense" />
      <input
        ref={(element) => {
          input = element
          props.field?.(element)
        }}
        type="text"
        enterkeyhint="search"
        aria-label={words().filters.text}
        placeholder={words().filters.text}
        autocomplete="off"
        maxLength={100}
        value={view.filter().text}
        onInput={(event) => put(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return
          if (event.currentTarget.value !== '') {
            event.preventDefault()
            put('')
          } else props.onLeave?.()
        }}
      />
      <Show when={props.keys}>{(keys) => <Keys of={keys()} />}</Show>
    </search>
  )
}
