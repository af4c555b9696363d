import { For } from 'solid-js'
import { piecesOf } from './isolated.ts'

/** A sentence with names in it: one that runs from right to left does not turn the rest of the line around. */
export function Said(props: { readonly sentence: string }) {
  return (
    <For each={piecesOf(props.sentence)}>
      {({ text, isName }) => (isName ? <bdi>{text}</bdi> : text)}
    </For>
  )
}
