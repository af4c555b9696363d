import './Keys.css'

/** A key or a combination, as it is printed on the keyboard. */
export function Keys(props: { readonly of: string }) {
  return <kbd>{props.of}</kbd>
}
