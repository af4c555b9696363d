import { createUniqueId, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { x } from '#client/ui/icons.ts'
import type { Criterion } from '#shared/domain/events/criterion.ts'

/** One score: real radio buttons, so that arrows, screen readers and fingers work as everywhere. */
export function PointsRow(props: {
  readonly at: number
  readonly criterion: Criterion
  readonly scale: number
  readonly points: number | null
  readonly isOff: boolean
  /** Told whether the focus came from another score. */
  readonly onFocus: (elsewhere: boolean) => void
  readonly onGive: (points: number | null) => void
}) {
  const words = useWords()
  const name = createUniqueId()
  return (
    <fieldset
      class="jury-row"
      data-criterion={props.at}
      disabled={props.isOff}
      onFocusIn={(event) => {
        const from = event.relatedTarget
        props.onFocus(!(from instanceof Node && event.currentTarget.contains(from)))
      }}
    >
      <legend>
        {props.criterion.name}
        <Show when={props.criterion.weight > 1}>
          <small>{words().jury.weighs(props.criterion.weight)}</small>
        </Show>
      </legend>
      <Show when={props.criterion.about}>
        <p class="hint">{props.criterion.about}</p>
      </Show>
      <div class="jury-points" classList={{ 'jury-points-many': props.scale > 10 }}>
        <For each={Array.from({ length: props.scale + 1 }, (_, points) => points)}>
          {(points) => (
            <label>
              <input
                class="visually-hidden"
                type="radio"
                name={name}
                aria-label={words().jury.pointsOf(points, props.criterion.name)}
                checked={props.points === points}
                onChange={() => props.onGive(points)}
              />
              <span aria-hidden="true">{points}</span>
            </label>
          )}
        </For>
        <Show when={props.points !== null && !props.isOff}>
          <IconButton
            look="ghost"
            icon={x}
            label={words().jury.takeBack(props.criterion.name)}
            onClick={() => props.onGive(null)}
          />
        </Show>
      </div>
    </fieldset>
  )
}
