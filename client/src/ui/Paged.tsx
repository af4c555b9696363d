import { createSignal, For, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from './Button.tsx'
import './Paged.css'

/** A long list, a page at a time: the page stays awake and everything can be had. */
export function Paged<Item>(props: {
  readonly items: readonly Item[]
  /** How many there are at first, and how many come with each press. */
  readonly page: number
  readonly class: string
  readonly children: (item: Item) => JSX.Element
}) {
  const words = useWords()
  const [pages, setPages] = createSignal(1)
  const shown = () => pages() * props.page
  const rest = () => props.items.length - shown()
  return (
    <>
      <ul class={props.class}>
        <For each={props.items.slice(0, shown())}>{props.children}</For>
      </ul>
      <Show when={rest() > 0}>
        <div class="paged-more">
          <Button size="small" onClick={() => setPages(pages() + 1)}>
            {words().importing.showMore(Math.min(rest(), props.page))}
          </Button>
          <span class="dim">{words().importing.andMore(rest())}</span>
        </div>
      </Show>
    </>
  )
}
