import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Group } from '#client/ui/Group.tsx'
import { useImport } from './import-context.ts'

/** All that the page says of one kind of thing: the first ones, and how many more there are. */
export function Kinds<Item extends { readonly where: number; readonly title: string }>(props: {
  readonly title: string
  readonly count: number
  readonly items: readonly Item[]
  readonly open: boolean
  /** What of it is its own. */
  readonly children: (item: Item) => string
}) {
  const { view, said } = useImport()
  const words = useWords()
  const [open, setOpen] = createSignal(props.open)
  const isTable = () => {
    const stage = view.stage()
    return stage.kind === 'review' && stage.opened.kind === 'table'
  }
  const place = (where: number) => (isTable() ? words().importing.row(where) : String(where))
  return (
    <Group title={props.title} count={props.count} open={open()} onToggle={setOpen}>
      <ul class="import-list">
        <For each={props.items}>
          {(item) => (
            <li>
              <span class="dim tabular">{place(item.where)}</span>
              <span>
                {item.title} <span class="muted">{props.children(item)}</span>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.count > props.items.length}>
        <p class="dim">{said().andMore(props.count - props.items.length)}</p>
      </Show>
    </Group>
  )
}
