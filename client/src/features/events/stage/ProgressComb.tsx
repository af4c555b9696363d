import { createMemo, createUniqueId, For, Show } from 'solid-js'
import type { StageProgress } from '#shared/domain/events/stage.ts'
import type { StageProps } from './Stage.tsx'
import { cellsOf, grownToday } from './stage-view.ts'
import './ProgressComb.css'

const RADIUS = 35
const COLUMN = 40 * Math.sqrt(3)
const ROW = 60
const SIDE = 10
const WIDTH = 733
const HEIGHT = 626
const HONEYS = 3

interface Cell {
  readonly points: string
  readonly top: number
}

/** From the lowest row up, each from the left, every other one half a cell aside. */
const CELLS: readonly Cell[] = Array.from({ length: SIDE * SIDE }, (_, index) => {
  const row = Math.floor(index / SIDE)
  const x = 37.6 + (index % SIDE) * COLUMN + (row % 2 === 0 ? COLUMN / 2 : 0)
  const y = HEIGHT - 43 - row * ROW
  const points = Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 180) * (60 * corner - 90)
    const at = [x + RADIUS * Math.cos(angle), y + RADIUS * Math.sin(angle)]
    return at.map((value) => value.toFixed(1)).join(',')
  }).join(' ')
  return { points, top: y - RADIUS }
})

/** How far all have come together: the number, and a honeycomb that fills, a hundredth a cell. */
export function ProgressComb(props: StageProps & { readonly progress: StageProgress }) {
  const cells = createMemo(() => cellsOf(props.progress))
  const number = (value: number) => props.formats.number(value)
  const counted = (value: number) =>
    [number(value), props.progress.unit].filter(Boolean).join('\u00a0')
  const grown = createMemo(() => grownToday(props, props.progress))
  const current = () => CELLS[cells().full]
  return (
    <section class="stage-progress">
      <p class="stage-total">
        <b>{number(props.progress.reached)}</b>
        <span>
          {props.progress.name}
          <br />
          {props.words.of(number(props.progress.target))}
        </span>
      </p>
      <svg
        class="stage-comb"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="xMinYMax meet"
        role="img"
        aria-label={props.words.comb(
          cells().full,
          number(props.progress.reached),
          props.progress.name,
          number(props.progress.target),
        )}
      >
        <For each={CELLS}>
          {({ points }, index) => (
            <polygon
              class={
                index() < cells().full ? `stage-cell stage-cell-${index() % HONEYS}` : 'stage-cell'
              }
              points={points}
            />
          )}
        </For>
        <Show when={current()}>{(cell) => <Current cell={cell()} part={cells().part} />}</Show>
      </svg>
      <p class="stage-key">
        <span>{props.words.cell(counted(props.progress.target / CELLS.length))}</span>
        <Show when={grown() > 0}>
          <span>{props.words.today(counted(grown()))}</span>
        </Show>
      </p>
    </section>
  )
}

/** The one that fills now. */
function Current(props: { readonly cell: Cell; readonly part: number }) {
  const clip = createUniqueId()
  return (
    <>
      <clipPath id={clip}>
        <rect
          x="0"
          y={props.cell.top + (1 - props.part) * 2 * RADIUS}
          width={WIDTH}
          height={HEIGHT}
        />
      </clipPath>
      <polygon
        class="stage-cell stage-cell-0"
        points={props.cell.points}
        clip-path={`url(#${clip})`}
      />
      <polygon class="stage-ring" points={props.cell.points} />
    </>
  )
}
