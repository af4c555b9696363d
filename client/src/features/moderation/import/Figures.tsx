import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { Part } from '#client/ui/Part.tsx'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { keysOf } from '#shared/table-keys.ts'
import { useImport } from './import-context.ts'
import { HEAVY, weightOf } from './weight.ts'
import type { Review } from './workbench.ts'

/** In figures: what it adds, what is here already and what it leaves. */
export function Figures(props: {
  readonly plan: NonNullable<Review['plan']>
  readonly review: Review
}) {
  const { view, said, viewerZone } = useImport()
  const { words, formats } = useI18n()
  const left = () => props.review.left.reduce((sum, { count }) => sum + count, 0)
  const figures = () => {
    const { counts, known, same, binned } = props.plan
    const all = { ...counts, known, same, binned, left: left() }
    return keysOf(all).flatMap((name) =>
      all[name] === 0 ? [] : [{ count: all[name], label: said().figures[name](all[name]) }],
    )
  }
  // On the clocks that the first ones below are shown on.
  const day = (at: number) => formats().dayInFigures(dayOf(localTimeAt(at, viewerZone)))
  const weight = () => weightOf(props.plan)
  return (
    <Part title={words().importing.summary}>
      <ul class="import-figures" aria-live="polite">
        <For each={figures()}>
          {({ count, label }) => (
            <li>
              <b>{formats().number(count)}</b> <span>{label}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.review.span}>
        {(span) => <p class="muted">{said().span(day(span()[0]), day(span()[1]))}</p>}
      </Show>
      <Show when={props.review.span && view.isPastKeeping(props.review.span[0])}>
        <p>{said().pastKeeping(view.keptMonths())}</p>
      </Show>
      <Show when={weight() > HEAVY}>
        <Banner tone="warn" title={said().heavy(formats().bytes(weight()))} />
      </Show>
      <Show when={props.review.held > 0 && view.erasedSince()}>
        {(since) => (
          <>
            <Banner tone="warn" title={said().perhapsErased(props.review.held, day(since()))} />
            <Checkbox
              label={said().anyway(props.review.held)}
              checked={view.anyway()}
              onChange={view.setAnyway}
            />
          </>
        )}
      </Show>
      <Show when={props.plan.binned > 0}>
        <Checkbox
          label={said().restore(props.plan.binned)}
          checked={view.restores()}
          onChange={view.setRestores}
        />
      </Show>
    </Part>
  )
}
