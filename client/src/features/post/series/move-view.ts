import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createSeriesCommands } from '#client/commands/series.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type ClockChange, oddityOf } from '#shared/domain/clock-change.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { type Move, moveSeries, type Scope } from '#shared/domain/series.ts'

/** A post before it is moved. */
export interface ShownMove extends Move {
  /** What the clocks do to its new hour. */
  readonly oddity: ClockChange['kind'] | null
}

export interface MoveView {
  readonly scope: Accessor<Scope>
  setScope(scope: Scope): void
  /** Where the post itself goes. */
  readonly to: Accessor<LocalTime>
  setDay(day: string): void
  setHour(hour: string | null): void
  readonly moves: Accessor<readonly ShownMove[]>
  /** How many of those that were meant stay. */
  readonly staying: Accessor<number>
  /** False where nothing would move. */
  move(): boolean
}

/** @param at when the post itself goes out now */
export function createMoveView(means: {
  readonly workspace: Workspace
  readonly series: Accessor<readonly Post[]>
  readonly post: string
  readonly at: LocalTime
}): MoveView {
  const { workspace, post, at } = means
  const commands = createSeriesCommands(workspace)
  const [scope, setScope] = createSignal<Scope>('following')
  const [to, setTo] = createSignal(at)
  const isFixed = ({ id, status }: Post): boolean =>
    status === 'published' || status === 'cancelled' || workspace.locked(id) !== null
  const moved = createMemo(() =>
    moveSeries(means.series(), { id: post, at }, to(), scope(), isFixed),
  )
  const moves = createMemo(() => {
    const { timeZone } = workspace.settings()
    return moved().moves.map((one): ShownMove => ({ ...one, oddity: oddityOf(one.to, timeZone) }))
  })
  const place = (day: string, hour: string | null) => setTo(hour === null ? day : `${day}T${hour}`)
  return {
    scope,
    setScope,
    to,
    setDay: (day) => place(day, hourOf(to())),
    setHour: (hour) => place(dayOf(to()), hour),
    moves,
    staying: () => moved().staying.length,
    move() {
      // Once they are there, nothing is left that would move.
      const due = moves()
      commands.move(due)
      return due.length > 0
    },
  }
}
