import { Show } from 'solid-js'
import { ColumnList } from '#client/ui/ColumnList.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { Part } from '#client/ui/Part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { COLUMN_USES } from '#shared/formats/csv/columns.ts'
import { useImport } from './import-context.ts'
import type { Opened } from './workbench.ts'

type OpenedTable = Extract<Opened, { kind: 'table' }>

/** How a table is to be read: its columns, and the zone of its hours. */
export function TableChoices(props: { readonly file: OpenedTable }) {
  const { view, said } = useImport()
  const workspace = useWorkspace()
  const choices = () => {
    const chosen = view.choices()
    return chosen?.kind === 'table' ? chosen : null
  }
  const hasHours = () =>
    choices()?.uses.some((use) => use === 'time' || use === 'date-time') ?? false
  const zone = () => workspace.settings().timeZone
  const zones = () => [...new Set([zone(), props.file.zone ?? 'UTC', 'UTC'])]
  const shown = (name: string) => name.replaceAll('_', ' ')
  return (
    <>
      <Part title={said().columns} hint={said().columnsHint}>
        <ColumnList
          columns={props.file.columns}
          uses={choices()?.uses ?? []}
          choices={COLUMN_USES}
          labels={said().uses}
          onChoose={view.setUse}
        />
      </Part>
      <Show when={hasHours()}>
        <Part title={said().hours}>
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
        </Part>
      </Show>
    </>
  )
}
