import type { JSX } from 'solid-js'
import { Comb } from './Comb.tsx'
import './EmptyState.css'

export interface EmptyStateProps {
  /** How many of the six cells are full: none for nothing yet, all for everything done. */
  readonly cells: number
  readonly title: string
  readonly detail: string
  readonly actions?: JSX.Element
}

export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="empty">
      <Comb cells={props.cells} />
      <h2>{props.title}</h2>
      <p>{props.detail}</p>
      {props.actions && <div class="empty-actions">{props.actions}</div>}
    </div>
  )
}
