import { createMemo, type JSX, Show } from 'solid-js'
import { Paged } from '#client/ui/Paged.tsx'

/** As many as anybody reads through. */
export const ROWS_AT_ONCE = 100

/** The first of thousands of rows, and more of them for who asks; a row stays where it is while what it says changes. */
export function RowsInParts<Row>(props: {
  readonly ids: readonly string[]
  /** Null for one that has just gone. */
  readonly row: (id: string) => Row | null
  readonly children: (row: () => NonNullable<Row>) => JSX.Element
}) {
  return (
    <Paged items={props.ids} page={ROWS_AT_ONCE} class="rights-list">
      {(id) => {
        const row = createMemo(() => props.row(id))
        return <Show when={row()}>{(one) => <>{props.children(one)}</>}</Show>
      }}
    </Paged>
  )
}
