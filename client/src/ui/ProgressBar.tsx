import './ProgressBar.css'

/**
 * A 2 px line that shows itself only after 400 ms: what is on this device is there before. `share` from 0 to 1 when it
 * is known how far the work is.
 */
export function ProgressBar(props: {
  readonly label: string
  readonly share?: number | undefined
}) {
  const percent = () => (props.share === undefined ? undefined : Math.round(props.share * 100))
  return (
    <div
      class="progress"
      classList={{ 'progress-unknown': props.share === undefined }}
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent()}
    >
      <span style={{ transform: `scaleX(${props.share ?? 1})` }} />
    </div>
  )
}
