import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { createMedia } from '#client/ui/media.ts'
import { SearchField } from '#client/ui/SearchField.tsx'
import { useEntries } from './entries-context.ts'
import { ENTRY_STATES } from './entries-view.ts'
import '#client/ui/Segmented.css'

const STATES = ['all', ...ENTRY_STATES] as const
const REMARKS = ['all', 'with', 'without'] as const

/** What of all the entries is looked at. */
export function EntryFilters() {
  const { view } = useEntries()
  const words = useWords()
  const formats = useFormats()
  // Five of them in a row leave a telephone no room for the entries.
  const isNarrow = createMedia('(max-width: 759px)')
  return (
    <search class="entries-filters" aria-label={words().entries.search}>
      <SearchField
        label={words().entries.search}
        placeholder={words().entries.searchExample}
        text={view.filter().text}
        onText={(text) => view.setFilter({ text })}
      />
      <Show when={isNarrow()} fallback={<States />}>
        <select
          class="input entries-remarks"
          aria-label={words().entries.states}
          value={view.filter().state}
          onChange={({ currentTarget }) => {
            const state = STATES.find((one) => one === currentTarget.value)
            if (state) view.setFilter({ state })
          }}
        >
          <For each={STATES}>
            {(state) => (
              <option value={state} selected={state === view.filter().state}>
                {words().entries.stateCounted(
                  words().entries.state[state],
                  formats().number(view.counts()[state]),
                )}
              </option>
            )}
          </For>
        </select>
      </Show>
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

function States() {
  const { view } = useEntries()
  const words = useWords()
  const formats = useFormats()
  return (
    <fieldset class="segmented entries-states" aria-label={words().entries.states}>
      <For each={STATES}>
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
  )
}
