import { Show } from 'solid-js'
import { SelectField } from '#client/ui/Field.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import { ColumnList } from './ColumnList.tsx'
import { useImport } from './import-context.ts'
import { Part } from './Part.tsx'
import type { Opened } from './workbench.ts'

type OpenedTable = Extract<Opened, { kind: 'table' }>

/** How a table is to be read: its columns, and where it matters the order of its dates and the zone of its hours. */
export function TableChoices(props: { readonly file: OpenedTable }) {
  const { view, said } = useImport()
  const workspace = useWorkspace()
  const choices = () => {
    const chosen = view.choices()
    return chosen?.kind === 'table' ? chosen : null
  }
  const asksOrder = () => view.review()?.order === 'ask'
  const hasHours = () =>
    choices()?.uses.some((use) => use === 'time' || use === 'date-time') ?? false
  const zone = () => workspace.settings().timeZone
  const zones = () => [...new Set([zone(), props.file.zone ?? 'UTC', 'UTC'])]
  const shown = (name: string) => name.replaceAll('_', ' ')
  /** A date of the file that can be read both ways. */
  const example = () => {
    const uses = choices()?.uses ?? []
    const dates = props.file.columns.filter(
      ({ index }) => uses[index] === 'date' || uses[index] === 'date-time',
    )
    return dates.flatMap(({ samples }) => samples)[0] ?? ''
  }
  return (
    <>
      <Part title={said().columns} hint={said().columnsHint}>
        <ColumnList columns={props.file.columns} uses={choices()?.uses ?? []} />
      </Part>
      <Show when={asksOrder() || hasHours()}>
        <Part title={said().dates}>
          <Show when={asksOrder()}>
            <p>{said().orderQuestion(example())}</p>
            <Segmented<DateOrder | ''>
              label={said().order}
              options={[
                { value: 'dmy', label: said().dayFirst },
                { value: 'mdy', label: said().monthFirst },
              ]}
              value={choices()?.order ?? ''}
              onChange={(order) => order !== '' && view.setOrder(order)}
            />
          </Show>
          <Show when={hasHours()}>
            <SelectField
              label={said().sourceZone}
              hint={
                choices()?.source === zone()
                  ? said().sourceZoneSame
                  : said().sourceZoneHint(shown(zone()))
              }
              value={choices()?.source ?? ''}
              options={zones().map((name) => ({ value: name, label: shown(name) }))}
              onChange={view.setSource}
            />
          </Show>
        </Part>
      </Show>
    </>
  )
}
