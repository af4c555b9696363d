import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField } from '#client/ui/Field.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { type Facet, isFilterOn } from '#shared/domain/post-filter.ts'
import { usePillars } from './pillars-context.ts'
import { PERIODS } from './view.ts'

const COUNTED = ['all', 'published', 'planned'] as const
/** What is chosen where a link chose several: a list has no room for that. */
const SEVERAL = '*'

const EVERY = {
  channel: 'everyChannel',
  campaign: 'everyCampaign',
  owner: 'everybody',
  label: 'everyLabel',
} as const satisfies Partial<Record<Facet, string>>

type Choice = { readonly id: string; readonly name: string }

/** Of which days, and of which posts, the shares are. */
export function SharesFilter() {
  const view = usePillars()
  const workspace = useWorkspace()
  const { posts } = workspace
  const words = useWords()
  const formats = useFormats()
  const day = (end: 'first' | 'last', set: (day: string) => void) => (
    <DayField
      label={words().pillars[end]}
      day={view.period()[end]}
      reading={dateReading(view.today(), formats(), words().days.near)}
      formats={formats()}
      words={words().days}
      count={(of) => posts.onDay(of).length}
      onChange={(chosen) => chosen !== null && set(chosen)}
    />
  )
  const facet = (name: keyof typeof EVERY, choices: () => readonly Choice[]) => {
    const chosen = () => view.filter()[name]
    const several = () =>
      chosen().length > 1
        ? [{ value: SEVERAL, label: words().filters.chosen(chosen().length) }]
        : []
    return (
      <SelectField
        label={words().filters.facets[name]}
        value={chosen().length > 1 ? SEVERAL : (chosen()[0] ?? '')}
        options={[
          { value: '', label: words().pillars[EVERY[name]] },
          ...several(),
          ...choices().map(({ id, name: label }) => ({ value: id, label })),
        ]}
        onChange={(id) => id !== SEVERAL && view.choose(name, id === '' ? null : id)}
      />
    )
  }
  const channels = () =>
    workspace.channels().map(({ id, network, name }) => ({
      id,
      name: name ?? networkName(network, words().networks),
    }))
  const people = () =>
    workspace.members().map((one) => ({ id: one.id, name: workspace.called(one) }))
  return (
    <div class="shares-filter">
      <div class="shares-period">
        {day('first', view.setFirst)}
        {day('last', view.setLast)}
        <div class="shares-periods">
          <For each={PERIODS}>
            {(name) => (
              <Button
                size="small"
                pressed={view.periodName() === name}
                onClick={() => view.show(name)}
              >
                {words().pillars.periods[name]}
              </Button>
            )}
          </For>
        </div>
      </div>
      <div class="shares-facets">
        {facet('channel', channels)}
        {facet('campaign', workspace.campaigns)}
        {facet('owner', people)}
        {facet('label', workspace.labels)}
      </div>
      <div class="shares-count">
        <Segmented
          label={words().pillars.counted}
          options={COUNTED.map((value) => ({ value, label: words().pillars.counts[value] }))}
          value={view.counted()}
          onChange={view.count}
        />
        <Show when={isFilterOn(view.filter())}>
          <Button size="small" look="ghost" onClick={() => view.clearFilter()}>
            {words().filters.clear}
          </Button>
        </Show>
      </div>
    </div>
  )
}
