import { StatusMark } from './StatusMark.tsx'
import './StatusLabel.css'

export interface StatusLabelProps {
  readonly status: string
  readonly label: string
  /** Drawn instead of that of the status. */
  readonly mark?: 'paused' | undefined
  /** On a tint of its own colour. */
  readonly pill?: boolean
}

/** Shape, then word, then colour. */
export function StatusLabel(props: StatusLabelProps) {
  return (
    <span
      class={`status status-${props.status}`}
      classList={{ 'status-pill': props.pill === true }}
    >
      <StatusMark status={props.mark ?? props.status} />
      {props.label}
    </span>
  )
}
