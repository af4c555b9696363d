import { StatusMark } from './StatusMark.tsx'
import './StatusLabel.css'

export interface StatusLabelProps {
  readonly status: string
  readonly label: string
  /** On a tint of its own colour. */
  readonly pill?: boolean
}

/** Shape, then word, then colour. */
export function StatusLabel(props: StatusLabelProps) {
  return (
    <span class={`status status-${props.status} ${props.pill ? 'status-pill' : ''}`}>
      <StatusMark status={props.status} />
      {props.label}
    </span>
  )
}
