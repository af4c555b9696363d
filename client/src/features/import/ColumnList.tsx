import { For } from 'solid-js'
import { COLUMN_USES, type ColumnUse } from '#shared/formats/csv/columns.ts'
import { useImport } from './import-context.ts'
import type { OpenedColumn } from './workbench.ts'

/** The file's columns, what stands in them, and what each becomes. */
export function ColumnList(props: {
  readonly columns: readonly OpenedColumn[]
  readonly uses: readonly ColumnUse[]
}) {
  const { view, said } = useImport()
  const nameOf = (column: OpenedColumn) => column.name || said().columnNumber(column.index + 1)
  const choose = (column: number, value: string) => {
    const use = COLUMN_USES.find((known) => known === value)
    if (use) view.setUse(column, use)
  }
  return (
    <table class="import-columns">
      <thead>
        <tr>
          <th scope="col">{said().inTheFile}</th>
          <th scope="col">{said().becomes}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.columns}>
          {(column) => (
            <tr classList={{ 'import-ignored': props.uses[column.index] === 'ignored' }}>
              <th scope="row">
                <b>{nameOf(column)}</b>
                <span class="import-samples">
                  {column.samples.join(' · ') || said().emptyColumn}
                </span>
              </th>
              <td>
                <select
                  class="input"
                  aria-label={said().becomesFor(nameOf(column))}
                  value={props.uses[column.index]}
                  onChange={(event) => choose(column.index, event.currentTarget.value)}
                >
                  <For each={COLUMN_USES}>
                    {(use) => (
                      <option value={use} selected={use === props.uses[column.index]}>
                        {said().uses[use]}
                      </option>
                    )}
                  </For>
                </select>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
