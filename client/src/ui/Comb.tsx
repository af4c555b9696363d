import { For } from 'solid-js'
import './Comb.css'

const RADIUS = 22
const COLUMN = 26 * Math.sqrt(3)
const ROW = 39

/** Column and row of each cell, in the order in which they fill. */
const CELLS = [
  [0, 0],
  [0.5, 1],
  [1, 0],
  [2, 0],
  [1.5, 1],
  [1, 2],
] as const

function corners([column, row]: readonly [number, number]): string {
  const x = 26 + column * COLUMN
  const y = 30 + row * ROW
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 180) * (60 * corner - 90)
    const at = [x + RADIUS * Math.cos(angle), y + RADIUS * Math.sin(angle)]
    return at.map((value) => value.toFixed(1)).join(',')
  }).join(' ')
}

const POINTS = CELLS.map(corners)

/** Six cells of a honeycomb, the first `cells` of them full. */
export function Comb(props: { readonly cells: number }) {
  return (
    <svg class="comb" width="142" height="138" viewBox="0 0 142 138" aria-hidden="true">
      <For each={POINTS}>
        {(points, index) => (
          <polygon classList={{ 'comb-full': index() < props.cells }} points={points} />
        )}
      </For>
    </svg>
  )
}
