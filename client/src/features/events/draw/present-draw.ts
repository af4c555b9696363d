import { type Accessor, createEffect, createMemo, createSignal, onCleanup, untrack } from 'solid-js'
import { createStageDrawCommands, type Presented } from '#client/commands/events/stage-draw.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { drawForStage, type Reveal } from '#shared/domain/events/draw/on-stage.ts'
import type { EntryPerson } from '#shared/domain/events/entry.ts'
import type { Naming, StageDraw } from '#shared/domain/events/stage-draw.ts'
import type { ShownDraw } from './draw-view.ts'

/** A draw before an audience, as the person sees it who presents it. */
export interface Presenting {
  mayPresent(): boolean
  /** As it is on show; null where it is not. */
  readonly on: Accessor<StageDraw | null>
  /** How many of the winners are revealed. */
  readonly revealed: Accessor<number>
  /** What was announced, drawn or cancelled since is not on show yet. */
  readonly isBehind: Accessor<boolean>
  /** What the next deed reveals; null where there is nothing to reveal yet. */
  readonly next: Accessor<Reveal | null>
  show(naming: Naming): void
  hide(): void
  reveal(): void
  /** One after the other by itself, until all winners are revealed, or all reserves, something has changed, or the page is left. */
  readonly isRunning: Accessor<boolean>
  run(isRunning: boolean): void
  publish(address: string): boolean
}

/** ms: a name is read, and there is time to clap. */
const PACE_MS = 6_000

export function createPresenting(
  workspace: Workspace,
  event: string,
  shown: Accessor<ShownDraw>,
  means: {
    readonly after: Environment['after']
    readonly personOf: (code: string) => EntryPerson | null
  },
): Presenting {
  const commands = createStageDrawCommands(workspace, event)
  const presented = (): Presented => {
    const { draw, standing, outcome } = shown()
    return { draw, outcome, isKnown: standing.kind === 'known' }
  }
  const on = createMemo(() => commands.on(shown().draw.id))
  const next = createMemo(() => commands.next(presented()))
  const [isRunning, setIsRunning] = createSignal(false)
  let cancel = (): void => {}
  const stop = (): void => {
    cancel()
    setIsRunning(false)
  }
  const reveal = (): void => commands.reveal(presented(), means.personOf)
  const upcoming = () => {
    const reveal = next()
    return reveal?.kind === 'next' ? reveal.standing.kind : null
  }
  const step = (): void => {
    const kind = upcoming()
    reveal()
    if (kind !== null && upcoming() === kind) cancel = means.after(PACE_MS, step)
    else stop()
  }
  onCleanup(() => cancel())
  // A colleague has cancelled it who could not say so on the stage: without a network, or before what is on show was there.
  createEffect(() => {
    const is = on()
    if (!is || is.state === 'cancelled' || shown().draw.cancelled === null) return
    stop()
    commands.callOff(untrack(presented))
  })
  return {
    mayPresent: commands.mayStage,
    on,
    revealed: () => commands.winnersShown(shown().draw.id),
    isBehind() {
      const is = on()
      const { draw, isKnown } = presented()
      return is !== null && is.state !== drawForStage(draw, isKnown, is).state
    },
    next,
    show: (naming) => commands.show(presented(), naming),
    hide() {
      stop()
      commands.hide()
    },
    reveal,
    isRunning,
    run(run) {
      stop()
      if (!run || upcoming() === null) return
      setIsRunning(true)
      step()
    },
    publish: (address) => commands.publish(presented(), address),
  }
}
