import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'

export interface ListedColumn {
  readonly index: number
  /** As the file heads it; empty in a table without a header. */
  readonly name: string
  /** What stands in its first cells that are not empty. */
  readonly samples: readonly string[]
}

/** A file's columns, what stands in them, and what each becomes. */
export function ColumnList<Use extends string>(props: {
  readonly columns: readonly ListedColumn[]
  /** One for each column. */
  readonly uses: readonly Use[]
  /** All there are; the first is that a column is not used. */
  readonly choices: readonly Use[]
  readonly labels: Readonly<Record<Use, string>>
  readonly onChoose: (column: number, use: Use) => void
}) {
  const words = useWords()
  const said = () => words().importing
  const nameOf = (column: ListedColumn) => column.name || said().columnNumber(column.index + 1)
  const choose = (column: number, value: string) => {
    const use = props.choices.find((known) => known === value)
    if (use) props.onChoose(column, use)
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
            <tr classList={{ 'import-ignored': props.uses[column.index] === props.choices[0] }}>
              <th scope="row">
                <b>{nameOf(column)}</b>
                <span class="import-samples">
                  {column.samples.join(' · ') || said().emptyColumn}
                </span>
              </th>
              <td>
                <span class="import-becomes" aria-hidden="true">
                  {said().becomes}
                </span>
                <select
                  class="input"
                  aria-label={said().becomesFor(nameOf(column))}
                  value={props.uses[column.index]}
                  onChange={(event) => choose(column.index, event.currentTarget.value)}
                >
                  <For each={props.choices}>
                    {(use) => (
                      <option value={use} selected={use === props.uses[column.index]}>
                        {props.labels[use]}
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
