import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'

/** As many as anybody reads through. */
export const ROWS_AT_ONCE = 100

/** The first of thousands of rows, and more of them for who asks; a row stays what it is while what it says changes. */
export function RowsInParts<T extends { readonly id: string }>(props: {
  readonly count: number
  /** The first so many. */
  readonly first: (most: number) => readonly T[]
  readonly children: (row: () => T) => JSX.Element
}) {
  const words = useWords()
  const [shown, setShown] = createSignal(ROWS_AT_ONCE)
  const rows = createMemo(() => new Map(props.first(shown()).map((row) => [row.id, row])))
  const left = () => Math.max(0, props.count - shown())
  return (
    <>
      <ul class="rights-list">
        <For each={[...rows().keys()]}>
          {(id) => <Show when={rows().get(id)}>{(row) => props.children(row)}</Show>}
        </For>
      </ul>
      <Show when={left() > 0}>
        <div class="rights-more">
          <Button onClick={() => setShown((count) => count + ROWS_AT_ONCE)}>
            {words().rights.more(Math.min(ROWS_AT_ONCE, left()))}
          </Button>
          <span class="hint" role="status">
            {words().rights.moreLeft(left())}
          </span>
        </div>
      </Show>
    </>
  )
}
