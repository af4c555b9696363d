import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { SearchField } from '#client/ui/SearchField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { type IdeaFilter, MARKS, NO_IDEA_FILTER } from './idea-filter.ts'
import { useIdeas } from './ideas-context.ts'

/** Which ideas are shown: words, three marks with how many they would leave, a label. */
export function IdeaFilters(props: {
  readonly filter: IdeaFilter
  readonly onChange: (filter: IdeaFilter) => void
  readonly field: (input: HTMLInputElement) => void
}) {
  const { view } = useIdeas()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const put = (change: Partial<IdeaFilter>) => props.onChange({ ...props.filter, ...change })
  const labels = () => workspace.labels().toSorted((a, b) => formats().compare(a.name, b.name))
  const isOn = () =>
    MARKS.some((mark) => props.filter[mark]) ||
    props.filter.label !== null ||
    props.filter.text !== ''
  return (
    <search class="watch-filters sideways" aria-label={words().ideas.filters}>
      <SearchField
        label={words().ideas.filterText}
        keys="/"
        text={props.filter.text}
        onText={(text) => put({ text })}
        field={(input) => props.field(input)}
      />
      <For each={MARKS}>
        {(mark) => (
          <button
            type="button"
            class="watch-mark"
            aria-pressed={props.filter[mark]}
            onClick={() => put({ [mark]: !props.filter[mark] })}
          >
            {words().ideas.marks[mark]}
            <span class="watch-count">{formats().number(view.counts()[mark])}</span>
          </button>
        )}
      </For>
      <Show when={labels().length > 0}>
        <select
          class="watch-label"
          aria-label={words().ideas.label}
          onChange={(event) => put({ label: event.currentTarget.value || null })}
        >
          <option value="" selected={props.filter.label === null}>
            {words().ideas.anyLabel}
          </option>
          <For each={labels()}>
            {({ id, name }) => (
              <option value={id} selected={props.filter.label === id}>
                {name}
              </option>
            )}
          </For>
        </select>
      </Show>
      <Show when={isOn()}>
        <Button look="ghost" size="small" onClick={() => props.onChange(NO_IDEA_FILTER)}>
          {words().ideas.clear}
        </Button>
      </Show>
      <span class="watch-total" role="status">
        {view.ids().length < view.counts().all
          ? words().ideas.countOf(view.ids().length, view.counts().all)
          : words().ideas.count(view.counts().all)}
      </span>
    </search>
  )
}
