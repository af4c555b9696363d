import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { Part } from '#client/ui/Part.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import type { RowsAs } from '#shared/formats/moderation/columns.ts'
import { networkChoices } from '../networks.ts'
import { useImport } from './import-context.ts'
import type { OpenedModeration } from './opened-moderation.ts'
import type { Review } from './workbench.ts'

const MONTHS = [12, 24, 36, 60]

/** What the file does not say itself: where its people are known, which clock it means, what a row is. */
export function HowToRead(props: { readonly file: OpenedModeration; readonly review: Review }) {
  const { view, said } = useImport()
  const { words } = useI18n()
  const workspace = useWorkspace()
  const both = () => words().importing
  const isTable = () => props.file.kind === 'table'
  const zone = () => workspace.settings().timeZone
  const zones = () => [...new Set([zone(), props.file.usual.zone, 'UTC'])]
  const shown = (name: string) => name.replaceAll('_', ' ')
  const example = () => {
    const at = view.choices()?.uses.indexOf('date') ?? -1
    return props.file.columns[at]?.samples[0] ?? ''
  }
  return (
    <Part title={said().reading} hint={isTable() ? said().readingHint : ''}>
      <Show when={isTable()}>
        <p>{said().as}</p>
        <Segmented<RowsAs>
          label={said().as}
          options={[
            { value: 'notes', label: said().asNotes },
            { value: 'cases', label: said().asCases },
          ]}
          value={view.choices()?.as ?? 'notes'}
          onChange={view.setAs}
        />
      </Show>
      <Show when={props.review.order === 'ask'}>
        <p>{both().orderQuestion(example())}</p>
        <Segmented<DateOrder | ''>
          label={both().order}
          options={[
            { value: 'dmy', label: both().dayFirst },
            { value: 'mdy', label: both().monthFirst },
          ]}
          value={view.choices()?.order ?? ''}
          onChange={(order) => order !== '' && view.setOrder(order)}
        />
      </Show>
      <div class="import-row import-days">
        <Show when={isTable() || props.file.kind === 'warnings'}>
          <SelectField
            label={said().network}
            value={view.choices()?.network ?? ''}
            options={networkChoices(words())}
            onChange={view.setNetwork}
          />
        </Show>
        <Show when={props.review.asksZone}>
          <SelectField
            label={said().zone}
            value={view.choices()?.zone ?? ''}
            options={zones().map((name) => ({ value: name, label: shown(name) }))}
            onChange={view.setZone}
          />
        </Show>
        <SelectField
          label={said().since}
          value={String(view.months() ?? '')}
          options={[
            { value: '', label: said().sinceAll },
            ...MONTHS.map((count) => ({ value: String(count), label: said().sinceMonths(count) })),
          ]}
          onChange={(value) => view.setMonths(value === '' ? null : Number(value))}
        />
      </div>
    </Part>
  )
}
