import { CELL, isStatus, STATUS_SHAPES, type StatusShape } from './status-shapes.ts'
import './StatusMark.css'

export interface StatusMarkProps {
  /** A word that this version does not know is drawn as an empty cell. */
  readonly status: string
  /** The status in words; without it the mark is decoration beside a text that says it. */
  readonly label?: string
}

const EMPTY: StatusShape = {}

export function StatusMark(props: StatusMarkProps) {
  const shape = (): StatusShape => (isStatus(props.status) ? STATUS_SHAPES[props.status] : EMPTY)
  return (
    <svg
      class={`mark mark-${isStatus(props.status) ? props.status : 'unknown'}`}
      viewBox="0 0 16 16"
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : 'true'}
    >
      <path class="mark-cell" classList={{ 'mark-dashed': shape().dashed === true }} d={CELL} />
      {/* Always there, often empty: a month shows hundreds of marks, and turns them into others. */}
      <path class="mark-fill" d={shape().fill ?? ''} />
      <path class="mark-line" d={shape().line ?? ''} />
    </svg>
  )
}
