// biome-ignore-all lint/a11y/useSemanticElements: rows of an APG grid, which no table could be
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only what is in its cells takes the focus
import { Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { chevronDown, chevronUp } from '#client/ui/icons.ts'

/** That posts stand above or below what is in sight, and the way there. */
export function BeyondRow(props: {
  readonly where: 'earlier' | 'later'
  /** Empty for nothing. */
  readonly text: string
  readonly onGo: () => void
}) {
  return (
    <Show when={props.text}>
      <div class={`hours-beyond hours-${props.where}`} role="row">
        <span role="gridcell">
          <Button
            size="small"
            icon={props.where === 'earlier' ? chevronUp : chevronDown}
            onClick={() => props.onGo()}
          >
            {props.text}
          </Button>
        </span>
      </div>
    </Show>
  )
}
