import { type Accessor, createMemo } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { EMPTY_STAGE, type ReadStage } from '#shared/documents/stage.ts'
import type { Slide } from '#shared/domain/events/stage-slide.ts'
import { deckOf, placeIn, stepFrom } from './deck.ts'

/** What a presenter's hand does, and what it has to know. */
export interface RemoteView {
  readonly shown: Accessor<ReadStage>
  readonly deck: Accessor<readonly Slide[]>
  /** Of what is on the screen, in the deck, from 0. */
  readonly place: Accessor<number>
  readonly next: Accessor<Slide | null>
  readonly previous: Accessor<Slide | null>
  readonly isPaused: Accessor<boolean>
  step(by: 1 | -1): void
  /** Hides everything, and shows it again. */
  pause(): void
}

export function createRemoteView(
  workspace: Pick<Workspace, 'events'>,
  event: string,
  commands: Pick<StageCommands, 'showSlide' | 'pause'>,
): RemoteView {
  const shown = () => workspace.events()?.stage(event).shown() ?? EMPTY_STAGE
  const deck = createMemo(() => deckOf(shown(), partsOf(workspace.events(), 'slides', event).parts))
  const beside = (by: 1 | -1) => stepFrom(deck(), shown().slide, by)
  return {
    shown,
    deck,
    place: () => placeIn(deck(), shown().slide),
    next: () => beside(1),
    previous: () => beside(-1),
    isPaused: () => shown().isPaused,
    step(by) {
      const to = beside(by)
      if (to) commands.showSlide(to)
    },
    pause: () => commands.pause(!shown().isPaused),
  }
}
