import { createMemo, For, Show } from 'solid-js'
import './ColumnChart.css'

export interface ColumnChartProps {
  /** What it shows, in a sentence: whoever does not see the columns reads this, and a table beside it. */
  readonly label: string
  readonly columns: readonly {
    /** Written under the first and the last, and over the highest, with those that are as high. */
    readonly label: string
    readonly value: number
  }[]
  readonly number: (value: number) => string
}

const COLUMN = 10
const HEIGHT = 100
/** Of a column that is not empty: something was there. */
const LEAST = 2
/** A few columns take the room of so many, from the left: a single one is no wall. */
const FEWEST = 8
/** Of several that are the highest. */
const MOST_NAMED = 2

/** How much, step by step: columns in ink, the highest in honey and with its figure; no axes. */
export function ColumnChart(props: ColumnChartProps) {
  const most = createMemo(() => Math.max(1, ...props.columns.map(({ value }) => value)))
  const isHighest = (value: number) => value > 0 && value === most()
  const peak = createMemo(() => {
    const index = props.columns.findIndex(({ value }) => isHighest(value))
    const labels = props.columns.flatMap(({ label, value }) => (isHighest(value) ? [label] : []))
    const label = labels.slice(0, MOST_NAMED).join(', ') + (labels.length > MOST_NAMED ? '…' : '')
    return index < 0 ? null : { index, label }
  })
  const heightOf = (value: number) => (value === 0 ? 0 : Math.max(LEAST, (value / most()) * HEIGHT))
  const room = () => Math.max(FEWEST, props.columns.length)
  const place = (index: number) => (index + 0.5) / room()
  return (
    <figure class="columns-chart" role="img" aria-label={props.label}>
      <Show when={peak()}>
        {(highest) => (
          <p
            class="columns-peak"
            classList={{
              'columns-peak-left': place(highest().index) < 0.2,
              'columns-peak-right': place(highest().index) > 0.8,
            }}
            style={{ '--at': `${place(highest().index) * 100}%` }}
          >
            <b>{props.number(most())}</b> {highest().label}
          </p>
        )}
      </Show>
      <svg
        viewBox={`0 0 ${room() * COLUMN} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <For each={props.columns}>
          {({ value }, index) => (
            <rect
              classList={{ 'columns-highest': isHighest(value) }}
              x={index() * COLUMN + 1}
              y={HEIGHT - heightOf(value)}
              width={COLUMN - 2}
              height={heightOf(value)}
            />
          )}
        </For>
      </svg>
      <p class="columns-ends" style={{ '--filled': props.columns.length / room() }}>
        <span>{props.columns[0]?.label}</span>
        <span>{props.columns.length > 1 ? props.columns.at(-1)?.label : ''}</span>
      </p>
    </figure>
  )
}
