import { For } from 'solid-js'
import './Comb.css'

const HEXAGON = '0,-22 19.1,-11 19.1,11 0,22 -19.1,11 -19.1,-11'

/** The middle of each cell, in the order in which they fill. */
const CELLS = ['26,30', '48.5,69', '71,30', '116.1,30', '93.5,69', '71,108']

/** Six cells of a honeycomb, the first `cells` of them full. */
export function Comb(props: { readonly cells: number }) {
  return (
    <svg class="comb" width="142" height="138" viewBox="0 0 142 138" aria-hidden="true">
      <For each={CELLS}>
        {(middle, index) => (
          <polygon
            classList={{ 'comb-full': index() < props.cells }}
            points={HEXAGON}
            transform={`translate(${middle})`}
          />
        )}
      </For>
    </svg>
  )
}
