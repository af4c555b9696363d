import './StatusMark.css'

export interface StatusMarkProps {
  /** A word that this version does not know is drawn as an empty cell. */
  readonly status: string
  /** The status in words; without it the mark is decoration beside a text that says it. */
  readonly label?: string
}

/** What a newer version writes must not become classes of ours. */
const WORD = /^[a-z]+$/

/** What a class may be called after. */
export function markWord(status: string): string {
  return WORD.test(status) ? status : 'unknown'
}

/** A honeycomb cell that fills as the post moves on; `scripts/make-icons.ts` draws it. */
export function StatusMark(props: StatusMarkProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a label only together with its role
    <span
      class={`mark mark-${markWord(props.status)}`}
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : 'true'}
    />
  )
}
