import type { Workspace } from '#client/workspace/workspace.ts'
import { showDraw, showDrawn, showSlide } from '#shared/documents/stage-slots.ts'
import type { Draw } from '#shared/domain/events/draw/draw.ts'
import {
  calledOnStage,
  drawForStage,
  nextReveal,
  type Reveal,
} from '#shared/domain/events/draw/on-stage.ts'
import type { Outcome } from '#shared/domain/events/draw/standing.ts'
import type { EntryPerson } from '#shared/domain/events/entry.ts'
import { type Naming, proofAddress, type StageDraw } from '#shared/domain/events/stage-draw.ts'
import { writingOnStage } from './stage-writing.ts'

/** A draw, as far as the device at which somebody presents it knows it. */
export interface Presented {
  readonly draw: Draw
  /** Null until it is drawn, or where its list is not here. */
  readonly outcome: Outcome | null
  readonly isKnown: boolean
}

/** What a person lets an audience see of a draw: what was announced, then who was drawn, one by one. For good, once it was seen. */
export interface StageDrawCommands {
  mayStage(): boolean
  /** Reactive: this draw as it is on show; null where another is, or none. */
  on(draw: string): StageDraw | null
  /** Reactive: how many of its winners are revealed. */
  winnersShown(draw: string): number
  show(presented: Presented, naming: Naming): void
  /** Says before the audience that it is cancelled, and leaves on the screen what is there. */
  callOff(presented: Presented): void
  hide(): void
  /** Reactive: what revealing would do now; null where nothing can be revealed. */
  next(presented: Presented): Reveal | null
  reveal(presented: Presented, personOf: (code: string) => EntryPerson | null): void
  /** Where the proof was published; false for what is no address of a page. Empty: nowhere. */
  publish(presented: Presented, address: string): boolean
}

export function createStageDrawCommands(workspace: Workspace, event: string): StageDrawCommands {
  const { stage, within } = writingOnStage(workspace, event)
  const on = (draw: string): StageDraw | null => {
    const shown = stage()?.shown().draw
    return shown?.id === draw ? shown : null
  }
  const drawn = () => stage()?.shown().drawn ?? []
  const rewritten = ({ draw, isKnown }: Presented, changes: Partial<StageDraw> = {}): StageDraw =>
    drawForStage(draw, isKnown, { naming: 'code', proof: null, ...on(draw.id), ...changes })
  const next = ({ draw, outcome }: Presented): Reveal | null =>
    outcome && on(draw.id) && draw.cancelled === null ? nextReveal(outcome, drawn()) : null
  return {
    mayStage: () => stage()?.readOnly() === null,
    on,
    winnersShown: (draw) =>
      drawn().filter((row) => row.draw === draw && row.standing.kind === 'winner').length,
    show(presented, naming) {
      within((doc) => {
        showDraw(doc, rewritten(presented, { naming }))
        showSlide(doc, { kind: 'draw' })
      })
    },
    callOff: (presented) => within((doc) => showDraw(doc, rewritten(presented))),
    hide: () => within((doc) => showDraw(doc, null)),
    next,
    reveal(presented, personOf) {
      const reveal = next(presented)
      if (!reveal) return
      const shown = rewritten(presented)
      const { id: draw } = presented.draw
      const { now } = workspace.write.author()
      within((doc) => {
        showDraw(doc, shown)
        if (reveal.kind === 'change')
          for (const row of drawn()) {
            const standing = reveal.rows.get(row.code)
            // A reserve who wins is somebody new to everybody.
            const at = standing?.kind === 'winner' && row.standing.kind !== 'winner' ? now : row.at
            if (standing) showDrawn(doc, { ...row, standing, at })
          }
        if (reveal.kind !== 'next') return
        const { code, standing } = reveal
        const person = personOf(code)
        const name = person ? calledOnStage(person, shown.naming) : ''
        showDrawn(doc, { draw, code, name, standing, at: now })
      })
    },
    publish(presented, address) {
      const proof = proofAddress(address)
      if (proof === null && address.trim() !== '') return false
      within((doc) => showDraw(doc, rewritten(presented, { proof })))
      return true
    },
  }
}
