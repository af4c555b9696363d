import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { useImport } from './import-context.ts'

/** A long list, a page at a time: the page stays awake and everything can be had. */
export function Paged<Item>(props: {
  readonly items: readonly Item[]
  /** How many there are at first, and how many come with each press. */
  readonly page: number
  readonly class: string
  readonly children: (item: Item) => JSX.Element
}) {
  const { said } = useImport()
  const [pages, setPages] = createSignal(1)
  const shown = () => pages() * props.page
  const rest = () => props.items.length - shown()
  return (
    <>
      <ul class={props.class}>
        <For each={props.items.slice(0, shown())}>{props.children}</For>
      </ul>
      <Show when={rest() > 0}>
        <div class="import-row">
          <Button size="small" onClick={() => setPages(pages() + 1)}>
            {said().showMore(Math.min(rest(), props.page))}
          </Button>
          <span class="dim">{said().andMore(rest())}</span>
        </div>
      </Show>
    </>
  )
}
