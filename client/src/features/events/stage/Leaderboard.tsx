import { Index, Show } from 'solid-js'
import type { StageLeaderboard } from '#shared/domain/events/stage-leaderboard.ts'
import type { StageProps } from './Stage.tsx'
import { clockOn, shareOf } from './stage-view.ts'
import './Leaderboard.css'

/** Rows; more stand in two columns where there is room. Those that say what they are made of are higher. */
const COLUMN = 7
const COLUMN_MADE = 6

/** Who is ahead, each with a bar as long as their part of what the first one has. */
export function Leaderboard(props: StageProps & { readonly board: StageLeaderboard }) {
  const column = () => (props.board.rows[0]?.made ? COLUMN_MADE : COLUMN)
  const clock = () => clockOn(props, props.board.at)
  return (
    <section
      class="stage-board"
      classList={{
        'stage-many': props.board.rows.length > column(),
        'stage-seven': props.board.rows.length === column(),
      }}
    >
      <h2>{props.board.title || props.words.board}</h2>
      <ol>
        <Index each={props.board.rows}>
          {(row) => (
            <li classList={{ 'stage-first': row().place === 1 }}>
              <span class="stage-place">{row().place}</span>
              <span class="stage-who">
                <b>{row().name}</b>
                <Show when={(row().was ?? row().place) - row().place}>
                  {(up) => (
                    <small classList={{ 'stage-down': up() < 0 }}>
                      {up() < 0 ? '▼' : '▲'} {Math.abs(up())}
                    </small>
                  )}
                </Show>
              </span>
              <Show when={row().made}>
                {(made) => (
                  <small class="stage-made">
                    {props.words.made(made().reached, made().streak, made().per, made().third)}
                  </small>
                )}
              </Show>
              <span class="stage-points">{props.formats.number(row().points)}</span>
              <i style={{ '--share': shareOf(row(), props.board.rows) }} />
            </li>
          )}
        </Index>
      </ol>
      <p class="stage-note" classList={{ 'stage-frozen': props.board.frozen }}>
        <Show when={props.board.frozen} fallback={props.words.countedAt(clock())}>
          {props.words.frozenAt(clock())}
        </Show>
      </p>
    </section>
  )
}
