import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { writeFilter } from '#shared/domain/filter-address.ts'
import type { Pillar, PillarShare } from '#shared/domain/pillar.ts'
import { NONE } from '#shared/domain/post-filter.ts'
import { usePillars } from './pillars-context.ts'

/** Targets beside what is, as a table whose bars say the same: each with its figures, for who sees no bar. */
export function SharesTable() {
  const view = usePillars()
  const words = useWords()
  const formats = useFormats()
  const total = () => {
    const { published, planned } = view.shares()
    return published + planned
  }
  /** Where nothing is without a pillar, there is no line to say so. */
  const lines = () =>
    view
      .shares()
      .shares.filter(({ pillar, published, planned }) => pillar !== NONE || published + planned > 0)
  const period = () => formats().days(view.period().first, view.period().last)
  return (
    <div class="shares-scroll">
      <table class="shares">
        <caption>
          <b>{period()}</b>{' '}
          {words().pillars.caption(total(), view.shares().published, view.shares().planned)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words().pillars.pillar}</th>
            <th scope="col" class="shares-actual">
              {words().pillars.actual[view.counted()]}
            </th>
            <th scope="col">{words().pillars.target}</th>
            <th scope="col">{words().pillars.gap}</th>
            <th scope="col">{words().pillars.published}</th>
            <th scope="col">{words().pillars.planned}</th>
          </tr>
        </thead>
        <tbody>
          <For each={lines().map(({ pillar }) => pillar)}>
            {(id) => {
              const line = () => lines().find(({ pillar }) => pillar === id)
              return <Show when={line()}>{(found) => <Line of={found()} />}</Show>
            }}
          </For>
        </tbody>
      </table>
      <Show when={view.targets()}>
        {(sum) => <p class="pillars-hint">{words().pillars.targets(sum())}</p>}
      </Show>
    </div>
  )
}

function Line(props: { readonly of: PillarShare }) {
  const view = usePillars()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const pillar = (): Pillar | undefined => view.pillars().find(({ id }) => id === props.of.pillar)
  const target = () => pillar()?.share ?? null
  const percent = () => Math.round(props.of.share * 100)
  const gap = () => {
    const wanted = target()
    return wanted === null ? '' : words().pillars.points(percent() - wanted)
  }
  const address = () =>
    `/w/${workspace.id}/calendar/list/${view.period().first}?${writeFilter({ ...view.filter(), pillar: [props.of.pillar] })}`
  return (
    <tr>
      <th scope="row">
        <a
          href={address()}
          class={pillar() ? `pillar-name tint-${pillar()?.tint}` : 'pillar-name pillar-none'}
          title={words().pillars.seePosts}
        >
          <span class="ellipsis">{pillar()?.name ?? words().filters.nothing.pillar}</span>
        </a>
      </th>
      <td class="shares-actual">
        <div class="shares-said">
          <b>{words().pillars.percent(percent())}</b>
          <span class="shares-bar" aria-hidden="true">
            <span style={{ width: `${props.of.share * 100}%` }} />
            <Show when={target() !== null}>
              <i style={{ left: `${target()}%` }} />
            </Show>
          </span>
        </div>
      </td>
      <td data-said={target() === null ? undefined : words().pillars.target}>
        {target() === null ? '' : words().pillars.percent(target() ?? 0)}
      </td>
      <td>{gap()}</td>
      <td data-said={words().pillars.published}>{formats().number(props.of.published)}</td>
      <td data-said={words().pillars.planned}>{formats().number(props.of.planned)}</td>
    </tr>
  )
}
