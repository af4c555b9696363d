import type { ControlAttributes } from './Field.tsx'

/** Inside a `Field`: a text that is there to be copied, marked whole as soon as somebody goes there. */
export function TextToCopy(props: {
  readonly attributes: ControlAttributes
  readonly text: string
}) {
  return (
    <input
      {...props.attributes}
      class="input"
      readonly
      value={props.text}
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}
