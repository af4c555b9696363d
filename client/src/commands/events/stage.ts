import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  announce,
  callWinner,
  clearStage,
  isShown,
  showPlan,
  showProgress,
  takeBack,
  takeWinnerBack,
} from '#shared/documents/stage.ts'
import { showPartners } from '#shared/documents/stage-partners.ts'
import { pause, showLeaderboard, showSlide, showTheme } from '#shared/documents/stage-slots.ts'
import type { GoalMeasure } from '#shared/domain/events/measure.ts'
import {
  grownOn,
  LONGEST_ANNOUNCEMENT,
  progressOf,
  type StagePlan,
  stageOf,
} from '#shared/domain/events/stage.ts'
import { boardForStage, type StageLeaderboard } from '#shared/domain/events/stage-leaderboard.ts'
import type { Slide } from '#shared/domain/events/stage-slide.ts'
import type { StageTheme } from '#shared/domain/events/stage-theme.ts'
import { lineOf } from '#shared/domain/events/stage-value.ts'
import { newId } from '#shared/domain/id.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { createPartCommands } from './parts.ts'
import { writingOnStage } from './stage-writing.ts'

/**
 * What a person lets the audience of an event see. Nothing gets there by itself: a plan that changes is shown as it was
 * until somebody shows it anew. Others have seen it then, so no step takes it back; a deed of its own takes it away.
 */
export interface StageCommands {
  mayStage(): boolean
  /** Reactive: what would be shown of the plan now; null where it is not here. */
  wanted(): StagePlan | null
  /** Reactive: whether it is shown just so. */
  isUpToDate(): boolean
  show(): void
  /**
   * Which measure is shown as a progress; null shows none. At once, where the plan is on show. With what is known to be reached,
   * which the plan then says, too: nothing of it has come only now.
   */
  showProgress(measure: string | null, reached?: number): void
  /** So much was reached of what is shown, which the plan then says, too. */
  count(reached: number): void
  /** Whether a partner of the plan is named to the audience. At once, where the plan is on show. */
  showPartner(partner: string, isShown: boolean): void
  /** The team's own two colours; null: as Ruche looks. */
  showTheme(theme: StageTheme | null): void
  /** Its first rows, as they are now; null takes it off. */
  showLeaderboard(board: StageLeaderboard | null): void
  /** What fills the screen. */
  showSlide(slide: Slide): void
  /** The screen says the event's name and nothing else, until it goes on. */
  pause(isPaused: boolean): void
  /** What says nothing is not announced. */
  announce(text: string): void
  takeBack(announcement: string): void
  /** By the name that is to be read; one that says nothing calls nobody. */
  callWinner(name: string, prize: string): void
  takeWinnerBack(winner: string): void
  clear(): void
}

export function createStageCommands(workspace: Workspace, event: string): StageCommands {
  const { write } = workspace
  const { stage, within } = writingOnStage(workspace, event)
  const parts = createPartCommands(workspace)
  const measureOf = (id: string | undefined): GoalMeasure | null => {
    const found = id === undefined ? undefined : workspace.events()?.measures.get(id)
    return found?.kind === 'measure' && found.event === event && found.deletedAt === null
      ? found
      : null
  }
  const chosen = () => stage()?.shown().plan?.progress?.measure
  const planned = () => {
    const plan = workspace.events()?.plans.get(event)
    return plan?.kind === 'event' ? plan : null
  }
  const showMeasure = (id: string | undefined): void => {
    const [measure, plan] = [measureOf(id), planned()]
    const progress = measure && plan && progressOf(measure, plan)
    const today = dayOf(localTimeAt(write.author().now, workspace.settings().timeZone))
    const before = stage()?.shown().plan?.progress ?? null
    within((doc) => showProgress(doc, progress && grownOn(today, progress, before)))
  }
  const partnersOn = () =>
    new Set(
      stage()
        ?.shown()
        .plan?.partners.map(({ id }) => id),
    )
  /** In the order of the plan, by their names of now. */
  const named = (ids: ReadonlySet<string>) =>
    partsOf(workspace.events(), 'partners', event).parts.filter(({ id }) => ids.has(id))
  const wanted = (): StagePlan | null => {
    const [events, plan] = [workspace.events(), planned()]
    if (!plan || !events) return null
    const chosenParts = { measure: measureOf(chosen()), partners: named(partnersOn()) }
    return stageOf(plan, events.timeline(event), chosenParts, workspace.settings())
  }
  return {
    mayStage: () => stage()?.readOnly() === null,
    wanted,
    isUpToDate() {
      const [now, there] = [wanted(), stage()]
      return now !== null && there !== null && isShown(there.shown(), now)
    },
    show() {
      const plan = wanted()
      if (plan) within((doc) => showPlan(doc, plan))
    },
    showProgress(measure, reached) {
      if (measure !== null && reached !== undefined) parts.change(measure, { reached })
      showMeasure(measure ?? undefined)
    },
    count(reached) {
      const measure = chosen()
      if (measure === undefined || !Number.isFinite(reached)) return
      parts.change(measure, { reached: Math.max(0, reached) })
      showMeasure(measure)
    },
    showLeaderboard: (board) =>
      within((doc) =>
        showLeaderboard(doc, board && boardForStage(board, stage()?.shown().leaderboard ?? null)),
      ),
    showPartner(partner, isNamed) {
      const ids = partnersOn()
      if (isNamed) ids.add(partner)
      else ids.delete(partner)
      within((doc) => showPartners(doc, named(ids)))
    },
    showTheme: (theme) => within((doc) => showTheme(doc, theme)),
    showSlide: (slide) => within((doc) => showSlide(doc, slide)),
    pause: (isPaused) => within((doc) => pause(doc, isPaused)),
    announce(text) {
      const said = lineOf(text, LONGEST_ANNOUNCEMENT)
      const { random, now } = write.author()
      if (said !== '') within((doc) => announce(doc, newId(random), { text: said, at: now }))
    },
    takeBack: (announcement) => within((doc) => takeBack(doc, announcement)),
    callWinner(name, prize) {
      const { random, now } = write.author()
      const winner = {
        name: lineOf(name, LONGEST_ANNOUNCEMENT),
        prize: lineOf(prize, LONGEST_ANNOUNCEMENT),
        at: now,
      }
      if (winner.name !== '') within((doc) => callWinner(doc, newId(random), winner))
    },
    takeWinnerBack: (winner) => within((doc) => takeWinnerBack(doc, winner)),
    clear: () => within(clearStage),
  }
}
