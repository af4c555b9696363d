import { For } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { SearchField } from '#client/ui/SearchField.tsx'
import { useEntries } from './entries-context.ts'
import { ENTRY_STATES } from './entries-view.ts'
import '#client/ui/Segmented.css'

const REMARKS = ['all', 'with', 'without'] as const

/** What of all the entries is looked at. */
export function EntryFilters() {
  const { view } = useEntries()
  const words = useWords()
  const formats = useFormats()
  return (
    <search class="entries-filters" aria-label={words().entries.search}>
      <SearchField
        label={words().entries.search}
        placeholder={words().entries.searchExample}
        text={view.filter().text}
        onText={(text) => view.setFilter({ text })}
      />
      <fieldset class="segmented entries-states" aria-label={words().entries.states}>
        <For each={['all', ...ENTRY_STATES] as const}>
          {(state) => (
            <button
              type="button"
              class="segment"
              aria-current={view.filter().state === state ? 'true' : undefined}
              onClick={() => view.setFilter({ state })}
            >
              {words().entries.state[state]}
              <span class="entries-count">{formats().number(view.counts()[state])}</span>
            </button>
          )}
        </For>
      </fieldset>
      <select
        class="input entries-remarks"
        aria-label={words().entries.remarksFilter}
        value={view.filter().remarks}
        onChange={({ currentTarget }) => {
          const remarks = REMARKS.find((one) => one === currentTarget.value)
          if (remarks) view.setFilter({ remarks })
        }}
      >
        <For each={REMARKS}>
          {(one) => <option value={one}>{words().entries.withRemarks[one]}</option>}
        </For>
      </select>
      <span class="entries-total" role="status">
        {words().entries.shown(view.ids().length, view.counts().all)}
      </span>
    </search>
  )
}
